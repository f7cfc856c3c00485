import type { Standpoint } from '../../store/neo4j/standpoint';
import { TieStatus } from '../../store/model/enums';
import type { TieRecord } from './tie-decoder';
import { confirmedUntilOf, isListedFact, needsNoConfirmation } from './confirmation';

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
 * with `mayRunOut` has lapsed; `isOnCompleteList`: whether the list of an undated fact is complete.
 * The Cypher fragment tie-status implements the same rule.
 */
export function statusOf(
  tie: Dated,
  standpoint: Pick<Standpoint, 'valid' | 'known'>,
  { endLapsed = false, isOnCompleteList = false } = {},
): TieStatus {
  const { valid } = standpoint;
  if (retractionOf(tie, standpoint)) return TieStatus.RETRACTED;
  if (tie.validTo < valid || (tie.mayRunOut && endLapsed)) return TieStatus.ENDED;
  if (valid < tie.validFrom) return TieStatus.UPCOMING;
  if (tie.contested) return TieStatus.CONTESTED;
  if (isUndatedFact(tie)) return isOnCompleteList ? TieStatus.CURRENT : TieStatus.UNCONFIRMED;
  if (needsNoConfirmation(tie)) return TieStatus.CURRENT;
  const until = confirmedUntilOf(tie);
  return until !== null && valid <= until ? TieStatus.CURRENT : TieStatus.UNCONFIRMED;
}

/** Returns true for a fact that needs dated evidence, or a complete list, and has no dated one. */
export function isUndatedFact({ type, confirmedTo }: Pick<TieRecord, 'type' | 'confirmedTo'>): boolean {
  return isListedFact(type) && !confirmedTo;
}

/** Returns the instant of the retraction; null without one by the known instant. */
export function retractionOf(
  { retractedAt }: Pick<TieRecord, 'retractedAt'>,
  { known }: Pick<Standpoint, 'known'>,
): string | null {
  return retractedAt && retractedAt <= known ? retractedAt : null;
}
