import { clearanceOfTie } from '../../store/model/records';
import type { TieRowWithId } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { ownPeriod, periodOf, type TieVersion } from '../transaction/versions.store';

/** Types that mean the same in both directions. */
const SYMMETRIC_TYPES: readonly string[] = [TieType.PARTNER_OF, TieType.MEMORANDUM_WITH, TieType.CONTACT_OF];

/** Whether a tie between the same two nodes as another of its type says the same of them. */
export function hasSameEnds(tie: Pick<TieVersion, 'from'>, other: Pick<TieVersion, 'type' | 'from'>): boolean {
  return tie.from === other.from || SYMMETRIC_TYPES.includes(other.type);
}

interface Period {
  since?: string | null;
  until?: string | null;
  clearance: number;
}

/**
 * Whether a recorded tie overlaps in time with what is to be said. A recorded tie of higher clearance does not count: its information
 * was then found in a source for more readers.
 */
export function overlaps(tie: TieVersion, { since, until, clearance }: Period): boolean {
  const [own, period] = [ownPeriod(tie), periodOf(since, until)];
  return tie.properties.clearance <= clearance && own.from <= period.to && period.from <= own.to;
}

/** As overlaps, with a new tie. */
export function covers(tie: TieVersion, row: TieRowWithId): boolean {
  return overlaps(tie, { since: row.since, until: row.until, clearance: clearanceOfTie(row) });
}
