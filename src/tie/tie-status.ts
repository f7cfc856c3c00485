import type { Standpoint } from '../neo4j/standpoint';
import type { TieRecord } from './tie.store';

export enum TieStatus {
  CURRENT = 'CURRENT',
  ENDED = 'ENDED',
  CONTESTED = 'CONTESTED',
  RETRACTED = 'RETRACTED',
}

export enum TieDirection {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}

/** How a tie stands at a standpoint. */
export function statusOf(tie: TieRecord, standpoint: Standpoint): TieStatus {
  if (retractionOf(tie, standpoint)) return TieStatus.RETRACTED;
  if (tie.validTo < standpoint.valid) return TieStatus.ENDED;
  return tie.contested ? TieStatus.CONTESTED : TieStatus.CURRENT;
}

/** When a tie was retracted, as far as that was known by then; else null. */
export function retractionOf({ retractedAt }: TieRecord, { known }: Standpoint): string | null {
  return retractedAt && retractedAt <= known ? retractedAt : null;
}
