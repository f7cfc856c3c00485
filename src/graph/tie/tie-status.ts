import type { Standpoint } from '../../store/neo4j/standpoint';
import { yearsAfter } from '../../language/partial-date';
import { TieStatus } from '../../store/model/enums';
import { confirmedYears, isStandingFact } from '../../store/model/tie-time';
import type { TieRecord } from './tie-decoder';

/** The statuses of a current tie. */
export const CURRENT_STATUSES: readonly TieStatus[] = [TieStatus.CURRENT, TieStatus.UNCONFIRMED, TieStatus.CONTESTED];

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
 * Returns the first matching status of a tie at a standpoint. `endLapsed`: whether one end of a tie
 * with `mayRunOut` has lapsed. The Cypher fragment tieStatus implements the same rule.
 */
export function statusOf(tie: Dated, standpoint: Pick<Standpoint, 'valid' | 'known'>, endLapsed: boolean): TieStatus {
  const { valid } = standpoint;
  if (retractionOf(tie, standpoint)) return TieStatus.RETRACTED;
  if (tie.validTo < valid || (tie.mayRunOut && endLapsed)) return TieStatus.ENDED;
  if (valid < tie.validFrom) return TieStatus.UPCOMING;
  if (tie.contested) return TieStatus.CONTESTED;
  if (needsNoConfirmation(tie)) return TieStatus.CURRENT;
  const until = confirmedUntilOf(tie);
  return until !== null && valid <= until ? TieStatus.CURRENT : TieStatus.UNCONFIRMED;
}

/**
 * Returns the last day, YYYY-MM-DD, on which a tie is CURRENT without a new confirmation: five
 * calendar years (a membership: ten) after the later of its newest evidence and its beginning. Null
 * where neither has a day, and for a tie that needs no confirmation.
 */
export function confirmedUntilOf(tie: Dated): string | null {
  if (needsNoConfirmation(tie)) return null;
  const { since, validFrom, confirmedTo } = tie;
  const days = [...(since ? [validFrom] : []), ...(confirmedTo ? [confirmedTo] : [])].sort();
  const last = days.at(-1);
  return last === undefined ? null : yearsAfter(last, confirmedYears(tie.type));
}

/** Returns true for ties that need no confirmation: derived ones and standing facts. */
function needsNoConfirmation({ derived, type }: Pick<TieRecord, 'derived' | 'type'>): boolean {
  return (derived ?? false) || isStandingFact(type);
}

/** Returns the instant of the retraction; null without one by the known instant. */
export function retractionOf(
  { retractedAt }: Pick<TieRecord, 'retractedAt'>,
  { known }: Pick<Standpoint, 'known'>,
): string | null {
  return retractedAt && retractedAt <= known ? retractedAt : null;
}
