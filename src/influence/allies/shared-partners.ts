import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { withSums } from './sparse-sums';
import { topByScore } from '../paths/search/top-by-score';

export interface SharedPartnersQuery {
  /** Indexes of the projection; duplicates count once. */
  actors: readonly number[];
  /** The maximum number of partners, 0 or more. */
  first: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface SharedPartner {
  /** An actor, partnership, action or campaign. */
  partner: number;
  /** Two or more of the actors, ascending. */
  sharedBy: number[];
  /** All current ties between these actors and the partner, parallel ones too: by actor, then by tie. */
  ties: number[];
  /** Above 0; not bounded. */
  score: number;
}

/**
 * The nodes with current ties to at least two of the actors, without the actors themselves. The score of a node n is
 * the sum, over the actors tied to it, of the weight of their best current tie, divided by `log2(1 + d(n))`, d(n) being
 * the number of current ties of n, so that hubs count for less (after Adamic and Adar, 2003).
 *
 * By score, highest first; equal within 1e-12 by id. Empty where nothing is shared. Examines the ties of the actors and
 * of the partners returned once. Throws DeadlinePassed.
 */
export function sharedPartners(view: InfluenceView, query: SharedPartnersQuery): SharedPartner[] {
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const actors = new Set(query.actors);
  return withSums(view, view.exists.length, (weights, counts) => {
    for (const actor of [...actors].sort((a, b) => a - b)) {
      let previous = -1;
      for (let arc = view.arcStart[actor]!; arc < view.arcStart[actor + 1]!; arc++) {
        deadlineCheck.step(1);
        const other = view.arcNode[arc]!;
        if (other === previous || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
        previous = other;
        weights.add(other, view.arcWeight[arc]!);
        counts.add(other, 1);
      }
    }
    const candidates = weights.nodes.filter((node) => counts.at(node) > 1 && !actors.has(node));
    const scoreOf = (node: number) => weights.at(node) / Math.log2(1 + view.degree[node]!);
    return topByScore(candidates, scoreOf, query.first).map((partner) => {
      deadlineCheck.step(view.arcStart[partner + 1]! - view.arcStart[partner]!);
      return { partner, ...connectingTies(view, partner, actors), score: scoreOf(partner) };
    });
  });
}

function connectingTies(
  view: InfluenceView,
  partner: number,
  actors: ReadonlySet<number>,
): Pick<SharedPartner, 'sharedBy' | 'ties'> {
  const byActor = new Map<number, number[]>();
  for (let arc = view.arcStart[partner]!; arc < view.arcStart[partner + 1]!; arc++) {
    const actor = view.arcNode[arc]!;
    if (!actors.has(actor) || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
    const ties = byActor.get(actor);
    if (ties) ties.push(view.arcTie[arc]!);
    else byActor.set(actor, [view.arcTie[arc]!]);
  }
  return {
    sharedBy: [...byActor.keys()],
    ties: [...byActor.values()].flatMap((ties) => ties.sort((a, b) => a - b)),
  };
}
