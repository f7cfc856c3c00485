import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

/** A tie of weight 1 would cost 0, and a shortest path could contain cycles. */
const MIN_COST = 1e-9;

/** The current ties of a view without parallel ones, and the nodes that have such ties, reindexed. */
export interface SimpleGraph {
  /** The projection's indexes, ascending. */
  nodes: Int32Array;
  arcStart: Int32Array;
  arcNode: Int32Array;
  /** -ln of the weight of the best tie, at least 1e-9. */
  arcCost: Float64Array;
}

export function simpleGraphOf(view: InfluenceView): SimpleGraph {
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const nodes = Int32Array.from([...view.degree.keys()].filter((node) => view.degree[node]! > 0));
  const indexOf = new Int32Array(view.degree.length);
  nodes.forEach((node, index) => (indexOf[node] = index));
  const arcStart = new Int32Array(nodes.length + 1);
  const arcNode = new Int32Array(view.arcNode.length);
  const arcCost = new Float64Array(view.arcNode.length);
  let arcs = 0;
  nodes.forEach((node, index) => {
    let previous = -1;
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = view.arcNode[arc]!;
      if (other === previous || !current[view.arcClass[arc]!]) continue;
      previous = other;
      arcNode[arcs] = indexOf[other]!;
      arcCost[arcs++] = Math.max(MIN_COST, -Math.log(view.arcWeight[arc]!));
    }
    arcStart[index + 1] = arcs;
  });
  return { nodes, arcStart, arcNode: arcNode.slice(0, arcs), arcCost: arcCost.slice(0, arcs) };
}
