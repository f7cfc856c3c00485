import { clearanceOfTie } from '../../store/model/records';
import type { TieRowWithId } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { ownPeriod, periodOf, type TieVersion } from '../transaction/versions.store';

/** The types with the same meaning in both directions. */
const SYMMETRIC_TYPES: readonly string[] = [TieType.PARTNER_OF, TieType.MEMORANDUM_WITH, TieType.CONTACT_OF];

/** Returns true where a tie of the same type and nodes makes the same statement. */
export function hasSameEnds(tie: Pick<TieVersion, 'from'>, other: Pick<TieVersion, 'type' | 'from'>): boolean {
  return tie.from === other.from || SYMMETRIC_TYPES.includes(other.type);
}

interface Period {
  since?: string | null;
  until?: string | null;
  clearance: number;
}

/**
 * Returns true where a recorded tie overlaps in time with a new statement. A recorded tie of higher
 * clearance does not count, since the new source is for more readers.
 */
export function overlaps(tie: TieVersion, { since, until, clearance }: Period): boolean {
  const [own, period] = [ownPeriod(tie), periodOf(since, until)];
  return tie.properties.clearance <= clearance && own.from <= period.to && period.from <= own.to;
}

/** Returns true where a recorded tie overlaps with a new tie. */
export function covers(tie: TieVersion, row: TieRowWithId): boolean {
  return overlaps(tie, { since: row.since, until: row.until, clearance: clearanceOfTie(row) });
}
