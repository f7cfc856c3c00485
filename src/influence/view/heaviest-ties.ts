import { type Arcs, CURRENT_CLASSES } from './arcs';
import { SCORE_EPSILON } from './scoring';
import type { InfluenceView } from './view';

/** Calls `visit` for each arc of a node that holds, in the order of the arcs. */
export function forEachHoldingArc(arcs: Arcs, node: number, visit: (neighbour: number, arc: number) => void): void {
  const holds = CURRENT_CLASSES;
  const end = arcs.start[node + 1]!;
  for (let arc = arcs.start[node]!; arc < end; arc++) {
    if (holds[arcs.class[arc]!]) visit(arcs.node[arc]!, arc);
  }
}

/**
 * By neighbour of a node: the tie that holds between the two, of those that conduct influence, of the largest weight in either
 * direction; of equal ones (to 1e-12) that of the least id.
 */
export function heaviestTies(view: InfluenceView, node: number): Map<number, number> {
  const heaviest = new Map<number, { tie: number; weight: number }>();
  for (const arcs of [view.out, view.in]) {
    forEachHoldingArc(arcs, node, (neighbour, arc) => {
      const found = { tie: arcs.tie[arc]!, weight: arcs.weight[arc]! };
      const best = heaviest.get(neighbour);
      const lead = best ? found.weight - best.weight : Infinity;
      if (lead > SCORE_EPSILON || (lead >= -SCORE_EPSILON && found.tie < best!.tie)) heaviest.set(neighbour, found);
    });
  }
  return new Map([...heaviest].map(([neighbour, { tie }]) => [neighbour, tie]));
}
