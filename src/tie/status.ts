import type { Standpoint } from '../graph/standpoint';
import type { TieRecord } from './tie.store';
import { TieStatus } from './tie-status';

/** How a tie stands at a standpoint. */
export function statusOf(tie: TieRecord, { valid, known }: Standpoint): TieStatus {
  if (tie.retractedAt && tie.retractedAt <= known) return TieStatus.RETRACTED;
  if (tie.validTo < valid) return TieStatus.ENDED;
  return tie.contested ? TieStatus.CONTESTED : TieStatus.CURRENT;
}
