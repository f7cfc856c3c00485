import { Confidence } from '../../model/confidence';
import type { EvidenceRow } from '../../model/rows';

const BEST_FIRST = [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW];

/** How far a record is trusted: as far as the best of its evidence. */
export function best(evidence: readonly Pick<EvidenceRow, 'confidence'>[]): Confidence {
  return BEST_FIRST.find((one) => evidence.some(({ confidence }) => confidence === one)) ?? Confidence.LOW;
}
