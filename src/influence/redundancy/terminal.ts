import { CURRENT_CLASSES } from '../view/arc-class';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

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
