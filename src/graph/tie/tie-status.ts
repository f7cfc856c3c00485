import type { Standpoint } from '../../store/neo4j/standpoint';
import { yearsAfter } from '../../language/partial-date';
import { TieStatus } from '../../store/model/enums';
import { confirmedYears, isStandingFact } from '../../store/model/tie-time';
import type { TieRecord } from './tie-decoder';

/** The statuses of a tie that holds. */
export const HOLDING: readonly TieStatus[] = [TieStatus.CURRENT, TieStatus.UNCONFIRMED, TieStatus.CONTESTED];

export enum TieDirection {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}

type Dated = Pick<
  TieRecord,
  'type' | 'since' | 'validFrom' | 'validTo' | 'confirmedTo' | 'contested' | 'derived' | 'retractedAt' | 'mayRunOut'
>;

/**
 * The status of a tie at a standpoint, the first that fits. `hasRunOut` tells of a tie that may run out whether one of its ends
 * has. The fragment tieStatus says the same in Cypher.
 */
export function statusOf(tie: Dated, standpoint: Pick<Standpoint, 'valid' | 'known'>, hasRunOut: boolean): TieStatus {
  const { valid } = standpoint;
  if (retractionOf(tie, standpoint)) return TieStatus.RETRACTED;
  if (tie.validTo < valid || (tie.mayRunOut && hasRunOut)) return TieStatus.ENDED;
  if (valid < tie.validFrom) return TieStatus.UPCOMING;
  if (tie.contested) return TieStatus.CONTESTED;
  if (doesNotFade(tie)) return TieStatus.CURRENT;
  const until = confirmedUntilOf(tie);
  return until !== null && valid <= until ? TieStatus.CURRENT : TieStatus.UNCONFIRMED;
}

/**
 * The last day, YYYY-MM-DD, on which a tie is CURRENT if nobody confirms it: five calendar years, of a membership ten, after the
 * later of its newest evidence and its beginning. Null where neither has a day, and of what nobody needs to confirm.
 */
export function confirmedUntilOf(tie: Dated): string | null {
  if (doesNotFade(tie)) return null;
  const { since, validFrom, confirmedTo } = tie;
  const days = [...(since ? [validFrom] : []), ...(confirmedTo ? [confirmedTo] : [])].sort();
  const last = days.at(-1);
  return last === undefined ? null : yearsAfter(last, confirmedYears(tie.type));
}

/** Whether nobody needs to confirm a tie: it follows from what its ends are, or is a standing fact. */
function doesNotFade({ derived, type }: Pick<TieRecord, 'derived' | 'type'>): boolean {
  return (derived ?? false) || isStandingFact(type);
}

/** When a tie was retracted; null if it was not, or not yet at the known instant. */
export function retractionOf(
  { retractedAt }: Pick<TieRecord, 'retractedAt'>,
  { known }: Pick<Standpoint, 'known'>,
): string | null {
  return retractedAt && retractedAt <= known ? retractedAt : null;
}
