import type { Standpoint } from '../neo4j/standpoint';
import type { TieRecord } from './tie-decoder';

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

/** The status of a tie at a standpoint. */
export function statusOf(tie: TieRecord, standpoint: Standpoint): TieStatus {
  if (retractionOf(tie, standpoint)) return TieStatus.RETRACTED;
  if (tie.validTo < standpoint.valid) return TieStatus.ENDED;
  return tie.contested ? TieStatus.CONTESTED : TieStatus.CURRENT;
}

/** When a tie was retracted; null if it was not, or not yet at the known instant. */
export function retractionOf({ retractedAt }: TieRecord, { known }: Standpoint): string | null {
  return retractedAt && retractedAt <= known ? retractedAt : null;
}
