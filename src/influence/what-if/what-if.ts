import { bestCurrentPath } from '../paths/search/best-paths';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface WhatIfQuery {
  remove: readonly number[];
  /** A path may begin at any of them that is not removed. */
  from: readonly number[];
  /** None of them removed or a start. */
  targets: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** A target whose best path scores less without the removed nodes; 0 < after < before <= 1. */
export interface Lengthened {
  target: number;
  before: number;
  after: number;
}

export interface WhatIf {
  /** Targets that had a path and have none left. */
  lost: number[];
  lengthened: Lengthened[];
}

/**
 * The effect of removing nodes on the best path, over current ties and of at most `maxHops`, to each target. Targets
 * are examined separately, so that a path to one may pass through another. Pass factors are those of the whole graph. A
 * target whose score stays the same to within 1e-12, or that had no path before, is in neither list; both lists are in
 * the order of `targets`, without duplicates.
 *
 * Throws DeadlinePassed.
 */
export function whatIf(view: InfluenceView, query: WhatIfQuery): WhatIf {
  const { remove, from, maxHops, shouldStop } = query;
  const targets = [...new Set(query.targets)];
  const best = (target: number, avoid: readonly number[]) =>
    bestCurrentPath(view, { from, to: [target], maxHops, avoid, shouldStop });

  const removed = new Set(remove);
  const lost: number[] = [];
  const lengthened: Lengthened[] = [];
  for (const target of targets) {
    const before = best(target, []);
    if (!before?.nodes.some((node) => removed.has(node))) continue;
    const after = best(target, remove);
    if (!after) lost.push(target);
    else if (before.score - after.score > SCORE_EPSILON) {
      lengthened.push({ target, before: before.score, after: after.score });
    }
  }
  return { lost, lengthened };
}
