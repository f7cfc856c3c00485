import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { bestTie, heaviestArc } from './heaviest-arc';

/**
 * The start and the target of the best current tie between the two sets; of equal ones (to 1e-12) the one of least
 * ids.
 */
export function directTie(
  view: InfluenceView,
  starts: readonly number[],
  targets: readonly number[],
): [number, number] | null {
  let best: [number, number] | null = null;
  let weight = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    for (const target of targets) {
      if (heaviestArc(view, start, target) < 0) continue;
      const other = view.weight[bestTie(view, start, target)]!;
      if (best && other <= weight + SCORE_EPSILON) continue;
      best = [start, target];
      weight = other;
    }
  }
  return best;
}
