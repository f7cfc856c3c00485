import { CURRENT_CLASSES } from '../view/arc-class';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** The heaviest current arc from one node to another; -1 where there is none. */
export function heaviestArc(view: InfluenceView, from: number, to: number): number {
  let low = view.arcStart[from]!;
  const end = view.arcStart[from + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.arcNode[middle]! < to) low = middle + 1;
    else high = middle;
  }
  while (low < end && view.arcNode[low] === to) {
    if (CURRENT_CLASSES[view.arcClass[low]!]) return low;
    low++;
  }
  return -1;
}

/** The heaviest current tie between two nodes that have one; of equal ones (to 1e-12) the one with the least id. */
export function bestTie(view: InfluenceView, from: number, to: number): number {
  let arc = heaviestArc(view, from, to);
  const least = view.arcWeight[arc]! - SCORE_EPSILON;
  let best = view.arcTie[arc]!;
  while (++arc < view.arcStart[from + 1]! && view.arcNode[arc] === to && view.arcWeight[arc]! >= least) {
    if (CURRENT_CLASSES[view.arcClass[arc]!]) best = Math.min(best, view.arcTie[arc]!);
  }
  return best;
}
