import { CURRENT_CLASSES } from '../../view/arc-class';
import type { InfluenceView } from '../../view/view';
import { DeadlineCheck } from '../../engine/deadline-check';

/** Nodes are indexes of the projection. */
export interface ReachQuery {
  /** They behave as one: a path ends at any of them and passes through no other. */
  targets: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** On no path. */
  avoid?: readonly number[];
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/** For each actor that reaches the targets, in no order, the score of its best path. */
export interface TargetReach {
  nodes: Int32Array;
  /** 0 < score <= 1. */
  scores: Float64Array;
}

/**
 * The score of the best path of at most `maxHops` current ties from every actor to the targets, all at once: what
 * `bestPaths` gives for each alone, to 1e-12. One search backwards from the targets, a layer for each hop (Bellman, 1958;
 * Ford), which goes on only from nodes that the last layer improved. Weights and factors are at most 1, so cutting the
 * loops out of the best walk leaves a path that is no worse, and the best walk's score is the best path's.
 *
 * Takes at most `maxHops` looks at each tie. Targets that are not known count for nothing.
 * Throws DeadlinePassed.
 */
export function reachOf(view: InfluenceView, { targets, maxHops, avoid = [], shouldStop }: ReachQuery): TargetReach {
  const { arcStart, arcNode, arcClass, arcWeight, factor } = view;
  // An imported name is read through a getter, a million times here.
  const current = CURRENT_CLASSES;
  const size = view.exists.length;
  const watch = new DeadlineCheck(shouldStop);
  const best = new Float64Array(size);
  const improvedAt = new Uint8Array(size);
  const reached = new Int32Array(size);
  let reachedCount = 0;
  // Nothing improves on this: no path comes back to its end, or to what it avoids.
  for (const node of [...targets, ...avoid]) best[node] = Infinity;
  let front = Int32Array.from(targets.filter((target) => !avoid.includes(target)));
  let left = new Float64Array(front.length).fill(1);
  for (let hop = 1; hop <= maxHops && front.length > 0; hop++) {
    let improved = 0;
    for (let place = 0; place < front.length; place++) {
      const node = front[place]!;
      const product = left[place]!;
      const end = arcStart[node + 1]!;
      watch.step(1 + end - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < end; arc++) {
        const next = arcNode[arc]!;
        const score = product * arcWeight[arc]!;
        if (score <= best[next]! || !current[arcClass[arc]!]) continue;
        best[next] = score;
        if (improvedAt[next] === hop) continue;
        if (improvedAt[next] === 0) reached[reachedCount++] = next;
        improvedAt[next] = hop;
        improved++;
      }
    }
    if (hop === maxHops) break;
    front = new Int32Array(improved);
    left = new Float64Array(improved);
    for (let place = 0, filled = 0; filled < improved; place++) {
      const node = reached[place]!;
      if (improvedAt[node] !== hop) continue;
      front[filled] = node;
      left[filled++] = best[node]! * factor[node]!;
    }
  }
  const nodes = reached.subarray(0, reachedCount).filter((node) => view.projection.nodeActor[node]);
  return { nodes, scores: Float64Array.from(nodes, (node) => best[node]!) };
}
