import { CURRENT_CLASSES } from '../../view/arc-class';
import type { InfluenceView } from '../../view/view';
import { DeadlineCheck } from '../../engine/deadline-check';

/** Nodes are indexes of the projection. */
export interface ReachQuery {
  /** A path ends at any of them and passes through no other. */
  targets: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** No path contains any of these. */
  avoid?: readonly number[];
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** For each actor that reaches the targets, in no order, the score of its best path. */
export interface TargetReach {
  nodes: Int32Array;
  /** 0 < score <= 1. */
  scores: Float64Array;
}

/**
 * The score of the best path of at most `maxHops` current ties from every actor to the targets, as `bestPaths` finds it
 * for one actor, to 1e-12. One search backwards from the targets, a layer for each hop (Bellman, 1958; Ford), which
 * expands only the nodes that the last layer improved. Weights and factors are at most 1, so removing the loops of the
 * best walk leaves a path that is no worse: the best walk and the best path have the same score.
 *
 * Examines each tie at most `maxHops` times. Targets that do not exist in the view are ignored. Throws DeadlinePassed.
 */
export function reachOf(view: InfluenceView, { targets, maxHops, avoid = [], shouldStop }: ReachQuery): TargetReach {
  const { arcStart, arcNode, arcClass, arcWeight, factor } = view;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const size = view.exists.length;
  const deadlineCheck = new DeadlineCheck(shouldStop);
  const best = new Float64Array(size);
  const improvedAt = new Uint8Array(size);
  const reached = new Int32Array(size);
  let reachedCount = 0;
  // Infinity cannot be improved: no path returns to a target or enters an avoided node.
  for (const node of [...targets, ...avoid]) best[node] = Infinity;
  let frontier = Int32Array.from(targets.filter((target) => !avoid.includes(target)));
  let products = new Float64Array(frontier.length).fill(1);
  for (let hop = 1; hop <= maxHops && frontier.length > 0; hop++) {
    let improved = 0;
    for (let index = 0; index < frontier.length; index++) {
      const node = frontier[index]!;
      const product = products[index]!;
      const end = arcStart[node + 1]!;
      deadlineCheck.step(1 + end - arcStart[node]!);
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
    frontier = new Int32Array(improved);
    products = new Float64Array(improved);
    for (let index = 0, filled = 0; filled < improved; index++) {
      const node = reached[index]!;
      if (improvedAt[node] !== hop) continue;
      frontier[filled] = node;
      products[filled++] = best[node]! * factor[node]!;
    }
  }
  const nodes = reached.subarray(0, reachedCount).filter((node) => view.projection.nodeActor[node]);
  return { nodes, scores: Float64Array.from(nodes, (node) => best[node]!) };
}
