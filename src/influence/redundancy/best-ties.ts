import { CURRENT_CLASSES } from '../view/arc-class';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** The heaviest current arc between two nodes; -1 where there is none. */
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

/** The heaviest of the current ties between two nodes, which must have one; of equal ones (to 1e-12) the lowest. */
export function bestTie(view: InfluenceView, from: number, to: number): number {
  let arc = heaviestArc(view, from, to);
  const minWeight = view.arcWeight[arc]! - SCORE_EPSILON;
  let best = view.arcTie[arc]!;
  while (++arc < view.arcStart[from + 1]! && view.arcNode[arc] === to && view.arcWeight[arc]! >= minWeight) {
    if (CURRENT_CLASSES[view.arcClass[arc]!]) best = Math.min(best, view.arcTie[arc]!);
  }
  return best;
}

/** The ends of the heaviest current tie between two sets of nodes; of equal ones (to 1e-12) the lowest; null without one. */
export function directTie(
  view: InfluenceView,
  starts: readonly number[],
  targets: readonly number[],
): [start: number, target: number] | null {
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

/** Some end nodes contracted into one, and the nodes that are tied to it. */
export interface Terminal {
  /** The nodes tied to an end, ascending. */
  neighbours: number[];
  /** By index in `neighbours`: the end to which its best current tie leads, and -ln of that tie's weight. */
  end: number[];
  cost: number[];
  /** By node: one more than its index in `neighbours`; 0 where it is none. */
  indexOf: Int32Array;
}

/**
 * Contracts `ends` into one terminal, in the graph without the nodes of `others`. Of equally good ties (to 1e-12) the one
 * to the lowest end counts.
 */
export function terminalOf(view: InfluenceView, ends: readonly number[], others: readonly number[]): Terminal {
  const excluded = new Set([...ends, ...others]);
  const best = new Map<number, { tie: number; end: number }>();
  for (const end of [...new Set(ends)].sort((a, b) => a - b)) {
    for (let arc = view.arcStart[end]!; arc < view.arcStart[end + 1]!; arc++) {
      const node = view.arcNode[arc]!;
      if (!CURRENT_CLASSES[view.arcClass[arc]!] || excluded.has(node)) continue;
      const tie = view.arcTie[arc]!;
      const known = best.get(node);
      const gain = known ? view.weight[tie]! - view.weight[known.tie]! : Infinity;
      if (gain > SCORE_EPSILON || (gain >= -SCORE_EPSILON && known?.end === end && tie < known.tie))
        best.set(node, { tie, end });
    }
  }
  const neighbours = [...best.keys()].sort((a, b) => a - b);
  const indexOf = new Int32Array(view.exists.length);
  neighbours.forEach((node, index) => (indexOf[node] = index + 1));
  return {
    neighbours,
    end: neighbours.map((node) => best.get(node)!.end),
    cost: neighbours.map((node) => -Math.log(view.weight[best.get(node)!.tie]!)),
    indexOf,
  };
}
