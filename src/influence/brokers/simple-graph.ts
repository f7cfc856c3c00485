import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

/** A tie of weight 1 would cost nothing, and there would be shortest paths without number. */
const LEAST_COST = 1e-9;

/**
 * The current part of a view, numbered anew without the nodes that have no tie in it, and with one arc between two
 * nodes.
 */
export interface SimpleGraph {
  /** The projection's indexes, ascending. */
  nodes: Int32Array;
  arcStart: Int32Array;
  arcNode: Int32Array;
  /** -ln of the weight of the best tie; 1e-9 at least. */
  arcCost: Float64Array;
}

export function simpleGraphOf(view: InfluenceView): SimpleGraph {
  // An imported name is read through a getter, a million times here.
  const current = CURRENT_CLASSES;
  const nodes = Int32Array.from([...view.degree.keys()].filter((node) => view.degree[node]! > 0));
  const placeOf = new Int32Array(view.degree.length);
  nodes.forEach((node, place) => (placeOf[node] = place));
  const arcStart = new Int32Array(nodes.length + 1);
  const arcNode = new Int32Array(view.arcNode.length);
  const arcCost = new Float64Array(view.arcNode.length);
  let arcs = 0;
  nodes.forEach((node, place) => {
    let last = -1;
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = view.arcNode[arc]!;
      if (other === last || !current[view.arcClass[arc]!]) continue;
      last = other;
      arcNode[arcs] = placeOf[other]!;
      arcCost[arcs++] = Math.max(LEAST_COST, -Math.log(view.arcWeight[arc]!));
    }
    arcStart[place + 1] = arcs;
  });
  return { nodes, arcStart, arcNode: arcNode.slice(0, arcs), arcCost: arcCost.slice(0, arcs) };
}
