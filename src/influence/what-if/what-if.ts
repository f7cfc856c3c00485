import { reachFrom } from '../paths/search/reach-of';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface WhatIfQuery {
  remove: readonly number[];
  /** A path may begin at any of them that is not removed. */
  from: readonly number[];
  /** Actors, none of them removed or a start; null for all that the starts reach. */
  targets: readonly number[] | null;
  /** 1 to 8. */
  maxHops: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** A target and the score of the best path to it now. */
export interface Lost {
  target: number;
  before: number;
}

/** A target whose best path scores less without the removed nodes; 0 < after < before <= 1. */
export interface Lengthened extends Lost {
  after: number;
}

export interface WhatIf {
  /** Targets that have a path and would have none left. */
  lost: Lost[];
  lengthened: Lengthened[];
}

/**
 * The effect of removing nodes on the best path of influence, over ties that hold and of at most `maxHops` steps, to each
 * target, each examined separately, so that a path to one may pass through another. Pass factors are those of the whole graph. A
 * target whose score stays the same to within 1e-12 is in neither list, nor one that had no path before. The lists are in the
 * order of `targets`, without duplicates; for all targets in no order. Throws DeadlinePassed.
 */
export function whatIf(view: InfluenceView, query: WhatIfQuery): WhatIf {
  const before = scoresFrom(view, query, []);
  const after = scoresFrom(view, query, query.remove);
  const removed = new Set(query.remove);
  const lost: Lost[] = [];
  const lengthened: Lengthened[] = [];
  for (const target of new Set(query.targets ?? [...before.keys()].filter((node) => view.listed[node] === 1))) {
    const scores = { target, before: before.get(target) ?? 0, after: after.get(target) ?? 0 };
    if (removed.has(target) || scores.before === 0) continue;
    if (scores.after === 0) lost.push({ target, before: scores.before });
    else if (scores.before - scores.after > SCORE_EPSILON) lengthened.push(scores);
  }
  return { lost, lengthened };
}

function scoresFrom(
  view: InfluenceView,
  { from, maxHops, shouldStop }: WhatIfQuery,
  avoid: readonly number[],
): Map<number, number> {
  const { nodes, scores } = reachFrom(view, { from, maxHops, avoid, shouldStop });
  return new Map(Array.from(nodes, (node, index) => [node, scores[index]!]));
}
