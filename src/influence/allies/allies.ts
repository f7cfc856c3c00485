import { DeadlineCheck } from '../engine/deadline-check';
import { topByScore } from '../paths/search/cost-heap';
import type { InfluenceView } from '../view/view';
import { forEachHoldingArc, forEachMutualNeighbour, withSums } from './sparse-sums';

export interface AlliesQuery {
  /** An index of the projection, as all nodes here. */
  of: number;
  /** The maximum number of allies, 0 or more. */
  first: number;
  /** Where given, only these nodes can be allies; any node can be shared. */
  among?: (node: number) => boolean;
  /** Where given, a common neighbour counts only where it or the ally is one of these nodes. */
  pursues?: (node: number) => boolean;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Ally {
  actor: number;
  /** Above 0; not bounded. */
  score: number;
  /** The common neighbours, by their contribution to the score, highest first; equal within 1e-12 by id. */
  shared: number[];
}

/**
 * The actors that have neighbours in common with a node by ties that hold and carry influence both ways, but no tie of the view
 * to it. Each common neighbour n adds `w1 x w2 / log2(1 + d(n))` to the score, w1 and w2 being the means of the best weights in
 * the two directions between n and each of the two, and d(n) the number of ties by which influence leaves n: the index of Adamic
 * and Adar ("Friends and neighbors on the Web", 2003), weighted, in which a neighbour counts for less the more ties it has.
 *
 * By score, highest first; equal within 1e-12 by id. Empty for a node that does not exist in the view or has no such ties.
 * Examines the ties of the node's neighbours once. Throws DeadlinePassed.
 */
export function allies(view: InfluenceView, query: AlliesQuery): Ally[] {
  const { of, first, among, pursues } = query;
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  return withSums(view, view.exists.length, (own, scores) => {
    forEachMutualNeighbour(view, of, (neighbour, weight) => own.add(neighbour, weight));
    for (const shared of own.nodes) {
      deadlineCheck.step(view.out.start[shared + 1]! - view.out.start[shared]!);
      const scale = own.at(shared) / Math.log2(1 + view.degree[shared]!);
      const onlyPursuers = pursues && !pursues(shared) ? pursues : null;
      forEachMutualNeighbour(view, shared, (other, weight) => {
        if (!onlyPursuers || onlyPursuers(other)) scores.add(other, scale * weight);
      });
    }
    const tied = neighboursOf(view, of);
    const candidates = scores.nodes.filter(
      (node) => view.listed[node] && node !== of && !tied.has(node) && (among?.(node) ?? true),
    );
    const top = topByScore(candidates, (node) => scores.at(node), first);
    return top.map((actor) => {
      deadlineCheck.step(view.out.start[actor + 1]! - view.out.start[actor]!);
      const contributions = new Map<number, number>();
      forEachMutualNeighbour(view, actor, (shared, weight) => {
        if (own.at(shared) === 0 || (pursues && !pursues(shared) && !pursues(actor))) return;
        contributions.set(shared, (own.at(shared) * weight) / Math.log2(1 + view.degree[shared]!));
      });
      const shared = topByScore([...contributions.keys()], (node) => contributions.get(node)!, contributions.size);
      return { actor, score: scores.at(actor), shared };
    });
  });
}

function neighboursOf(view: InfluenceView, node: number): Set<number> {
  const neighbours = new Set<number>();
  for (const arcs of [view.out, view.in]) forEachHoldingArc(arcs, node, (neighbour) => neighbours.add(neighbour));
  return neighbours;
}
