import { CURRENT_CLASSES } from '../view/arc-class';
import type { Arcs } from '../view/arcs';
import type { InfluenceView } from '../view/view';

/**
 * Calls `visit` for each neighbour with which influence travels both ways over ties that hold, by one tie or by two: with the
 * mean of the best weights in the two directions. By node, ascending.
 */
export function forEachMutualNeighbour(
  view: InfluenceView,
  node: number,
  visit: (neighbour: number, weight: number) => void,
): void {
  const { out, in: incoming } = view;
  const outEnd = out.start[node + 1]!;
  const inEnd = incoming.start[node + 1]!;
  // An imported constant is read through a getter: too slow for the inner loop.
  const holds = CURRENT_CLASSES;
  let there = out.start[node]!;
  let back = incoming.start[node]!;
  while (there < outEnd && back < inEnd) {
    const neighbour = out.node[there]!;
    const source = incoming.node[back]!;
    if (!holds[out.class[there]!] || neighbour < source) there++;
    else if (!holds[incoming.class[back]!] || source < neighbour) back++;
    else {
      // Of parallel arcs, the first that holds has the highest weight.
      visit(neighbour, (out.weight[there]! + incoming.weight[back]!) / 2);
      while (there < outEnd && out.node[there] === neighbour) there++;
      while (back < inEnd && incoming.node[back] === neighbour) back++;
    }
  }
}

/** Calls `visit` for each arc of a node that holds, in the order of the arcs. */
export function forEachHoldingArc(arcs: Arcs, node: number, visit: (neighbour: number, arc: number) => void): void {
  const holds = CURRENT_CLASSES;
  const end = arcs.start[node + 1]!;
  for (let arc = arcs.start[node]!; arc < end; arc++) {
    if (holds[arcs.class[arc]!]) visit(arcs.node[arc]!, arc);
  }
}
