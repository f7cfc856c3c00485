import { CURRENT_CLASSES } from '../view/arc-class';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** Some nodes that behave as one, seen from the nodes they are tied to. The four lists go together. */
export interface Terminal {
  /** The nodes tied to it, ascending. */
  nodes: number[];
  /** By place in `nodes`: the heaviest current tie and which of the terminal's own nodes it leads to. */
  tie: number[];
  end: number[];
  /** -ln of the tie's weight. */
  cost: number[];
  /** By node of the projection: its place in `nodes` plus one; 0 where it is not tied to the terminal. */
  placeOf: Int32Array;
}

/**
 * The terminal that `ends` make, as if the nodes of `others` were not there. Of equal ties (to 1e-12) it has the one to
 * the least end, then the one with the least id.
 */
export function terminalOf(view: InfluenceView, ends: readonly number[], others: readonly number[]): Terminal {
  const leftOut = new Set([...ends, ...others]);
  const best = new Map<number, { tie: number; end: number }>();
  for (const end of [...new Set(ends)].sort((a, b) => a - b)) {
    for (let arc = view.arcStart[end]!; arc < view.arcStart[end + 1]!; arc++) {
      const node = view.arcNode[arc]!;
      if (!CURRENT_CLASSES[view.arcClass[arc]!] || leftOut.has(node)) continue;
      const tie = view.arcTie[arc]!;
      const held = best.get(node);
      const gain = held ? view.weight[tie]! - view.weight[held.tie]! : Infinity;
      if (gain > SCORE_EPSILON || (gain >= -SCORE_EPSILON && held?.end === end && tie < held.tie))
        best.set(node, { tie, end });
    }
  }
  const nodes = [...best.keys()].sort((a, b) => a - b);
  const placeOf = new Int32Array(view.exists.length);
  nodes.forEach((node, place) => (placeOf[node] = place + 1));
  const tie = nodes.map((node) => best.get(node)!.tie);
  return {
    nodes,
    tie,
    end: nodes.map((node) => best.get(node)!.end),
    cost: tie.map((one) => -Math.log(view.weight[one]!)),
    placeOf,
  };
}
