import { bestCurrentPath } from '../paths/search/best-paths';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface WhatIfQuery {
  remove: readonly number[];
  /** They behave as one: what counts is the best path from any of them that is left. */
  from: readonly number[];
  /** Neither removed nor starts. */
  targets: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/** A target whose best path scores less without the nodes removed; 0 < after < before <= 1. */
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
 * What some nodes leaving would do to the best path, over current ties and of at most `maxHops`, to each of the
 * targets. Each target is asked about alone, so that a path to it may pass through another. The nodes that stay keep
 * their pass factors. A target whose score stays the same to within 1e-12, or that had no path before, is in neither
 * list; both lists are in the order of `targets`, each target once.
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
