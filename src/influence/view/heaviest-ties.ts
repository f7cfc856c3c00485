import { type Arcs, CURRENT_CLASSES } from './arcs';
import { SCORE_EPSILON } from './scoring';
import type { InfluenceView } from './view';

/** Calls `visit` for each current arc of a node, in the order of the arcs. */
export function forEachHoldingArc(arcs: Arcs, node: number, visit: (neighbour: number, arc: number) => void): void {
  const isCurrent = CURRENT_CLASSES;
  const end = arcs.start[node + 1]!;
  for (let arc = arcs.start[node]!; arc < end; arc++) {
    if (isCurrent[arcs.class[arc]!]) visit(arcs.node[arc]!, arc);
  }
}

/**
 * Finds, by neighbour of a node, the current conducting tie between the two of the largest weight
 * in either direction; among equals (to 1e-12) that of the least id.
 */
export function heaviestTies(view: InfluenceView, node: number): Map<number, number> {
  const heaviest = new Map<number, { tie: number; weight: number }>();
  for (const arcs of [view.out, view.in]) {
    forEachHoldingArc(arcs, node, (neighbour, arc) => {
      const candidate = { tie: arcs.tie[arc]!, weight: arcs.weight[arc]! };
      const best = heaviest.get(neighbour);
      const lead = best ? candidate.weight - best.weight : Infinity;
      if (lead > SCORE_EPSILON || (lead >= -SCORE_EPSILON && candidate.tie < best!.tie))
        heaviest.set(neighbour, candidate);
    });
  }
  return new Map([...heaviest].map(([neighbour, { tie }]) => [neighbour, tie]));
}
