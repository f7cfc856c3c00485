import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { withSums } from './sparse-sums';
import { topByScore } from '../paths/search/top-by-score';

export interface SharedPartnersQuery {
  /** Node indexes; one that comes twice counts once. */
  actors: readonly number[];
  /** A whole number from 0. */
  first: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface SharedPartner {
  /** An actor, partnership, action or campaign. */
  partner: number;
  /** Two or more of the actors asked about, by id. */
  sharedBy: number[];
  /** Every current tie between them and the partner, parallel ones too: by actor, then by tie. */
  ties: number[];
  /** Above 0, without an upper limit. */
  score: number;
}

/**
 * The nodes with current ties to at least two of the actors, none of which is itself among them. The score of n is the sum,
 * over the actors tied to it, of the weight of their best current tie, divided by `log2(1 + d(n))`, d(n) being how many
 * current ties n has: a hub is everybody's partner (Adamic and Adar, 2003).
 *
 * By score, highest first; equal within 1e-12 by id. Empty where nothing is shared. Looks at the ties of the actors
 * once, and at those of the partners returned. Throws DeadlinePassed.
 */
export function sharedPartners(view: InfluenceView, query: SharedPartnersQuery): SharedPartner[] {
  const watch = new DeadlineCheck(query.shouldStop);
  const asked = new Set(query.actors);
  return withSums(view, view.exists.length, (weights, counts) => {
    for (const actor of [...asked].sort((a, b) => a - b)) {
      let before = -1;
      for (let arc = view.arcStart[actor]!; arc < view.arcStart[actor + 1]!; arc++) {
        watch.step(1);
        const other = view.arcNode[arc]!;
        if (other === before || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
        before = other;
        weights.add(other, view.arcWeight[arc]!);
        counts.add(other, 1);
      }
    }
    const found = weights.nodes.filter((node) => counts.at(node) > 1 && !asked.has(node));
    const scoreOf = (node: number) => weights.at(node) / Math.log2(1 + view.degree[node]!);
    return topByScore(found, scoreOf, query.first).map((partner) => {
      watch.step(view.arcStart[partner + 1]! - view.arcStart[partner]!);
      return { partner, ...connections(view, partner, asked), score: scoreOf(partner) };
    });
  });
}

function connections(
  view: InfluenceView,
  partner: number,
  asked: ReadonlySet<number>,
): Pick<SharedPartner, 'sharedBy' | 'ties'> {
  const byActor = new Map<number, number[]>();
  for (let arc = view.arcStart[partner]!; arc < view.arcStart[partner + 1]!; arc++) {
    const actor = view.arcNode[arc]!;
    if (!asked.has(actor) || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
    const ties = byActor.get(actor);
    if (ties) ties.push(view.arcTie[arc]!);
    else byActor.set(actor, [view.arcTie[arc]!]);
  }
  return {
    sharedBy: [...byActor.keys()],
    ties: [...byActor.values()].flatMap((ties) => ties.sort((a, b) => a - b)),
  };
}
