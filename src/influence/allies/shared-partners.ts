import { DeadlineCheck } from '../engine/deadline-check';
import { topByScore } from '../paths/search/cost-heap';
import { type InfluenceView, weightFrom } from '../view/view';
import { forEachHoldingArc } from '../view/heaviest-ties';
import { withSums } from './sparse-sums';

export interface SharedPartnersQuery {
  /** Indexes of the projection; duplicates count once. */
  actors: readonly number[];
  /** The maximum number of partners, 0 or more. */
  first: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface SharedPartner {
  /** An actor, partnership, action or campaign. */
  partner: number;
  /** Two or more of the actors, ascending. */
  sharedBy: number[];
  /** All current ties of the view between these actors and the partner, by actor, then by tie. */
  ties: number[];
  /** Above 0; not bounded. */
  score: number;
}

/**
 * Finds the nodes that current ties of influence, in either direction, connect with at least two of
 * the actors, without the actors themselves. The score of a node n is the sum, over the actors tied
 * to it, of the highest weight between the two in either direction, divided by `log2(1 + d(n))`,
 * where d(n) is the number of current ties that carry influence to or from n, so that hubs count
 * for less (after Adamic and Adar, 2003).
 *
 * Sorted by score, highest first; equal within 1e-12 by id. Empty where nothing is shared. Examines
 * the ties of the actors once, and those of the nodes tied to two of them once. Throws
 * DeadlinePassed.
 */
export function sharedPartners(view: InfluenceView, query: SharedPartnersQuery): SharedPartner[] {
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const actors = new Set(query.actors);
  return withSums(view, view.exists.length, (weights, counts) => {
    for (const actor of [...actors].sort((a, b) => a - b)) {
      for (const [neighbour, weight] of bestWeights(view, actor, deadlineCheck)) {
        weights.add(neighbour, weight);
        counts.add(neighbour, 1);
      }
    }
    const candidates = weights.nodes.filter((node) => counts.at(node) > 1 && !actors.has(node));
    const scores = new Map(
      candidates.map((node) => [node, weights.at(node) / Math.log2(1 + tieCount(view, node, deadlineCheck))]),
    );
    const scoreOf = (node: number) => scores.get(node)!;
    return topByScore(candidates, scoreOf, query.first).map((partner) => ({
      partner,
      ...connectingTies(view, partner, actors),
      score: scoreOf(partner),
    }));
  });
}

/** Finds, by neighbour of an actor, the highest weight in either direction. */
function bestWeights(view: InfluenceView, actor: number, deadlineCheck: DeadlineCheck): Map<number, number> {
  const best = new Map<number, number>();
  for (const arcs of [view.out, view.in]) {
    deadlineCheck.step(arcs.start[actor + 1]! - arcs.start[actor]!);
    forEachHoldingArc(arcs, actor, (neighbour, arc) =>
      best.set(neighbour, Math.max(best.get(neighbour) ?? 0, arcs.weight[arc]!)),
    );
  }
  return best;
}

/** Counts the current ties that carry influence to or from a node. */
function tieCount(view: InfluenceView, node: number, deadlineCheck: DeadlineCheck): number {
  const incoming = view.in;
  deadlineCheck.step(incoming.start[node + 1]! - incoming.start[node]!);
  let onlyIncoming = 0;
  forEachHoldingArc(incoming, node, (_, arc) => {
    if (weightFrom(view, incoming.tie[arc]!, node) === 0) onlyIncoming++;
  });
  return view.degree[node]! + onlyIncoming;
}

function connectingTies(
  view: InfluenceView,
  partner: number,
  actors: ReadonlySet<number>,
): Pick<SharedPartner, 'sharedBy' | 'ties'> {
  const byActor = new Map<number, Set<number>>();
  for (const arcs of [view.out, view.in]) {
    forEachHoldingArc(arcs, partner, (actor, arc) => {
      if (!actors.has(actor)) return;
      byActor.set(actor, (byActor.get(actor) ?? new Set()).add(arcs.tie[arc]!));
    });
  }
  const sharedBy = [...byActor.keys()].sort((a, b) => a - b);
  return { sharedBy, ties: sharedBy.flatMap((actor) => [...byActor.get(actor)!].sort((a, b) => a - b)) };
}
