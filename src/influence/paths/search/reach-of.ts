import { type Arcs, CURRENT_CLASSES } from '../../view/arcs';
import type { InfluenceView } from '../../view/view';
import { DeadlineCheck } from '../../engine/deadline-check';

/** The limits of a query; nodes are indexes of the projection. */
interface Limits {
  /** The maximum number of steps from actor to actor, 1 to 8. */
  maxHops: number;
  /** The nodes that no path may contain. */
  avoid?: readonly number[];
  /** By arc class: 1 where its arcs may be used; by default those of all current ties. */
  classes?: Uint8Array;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface ReachQuery extends Limits {
  /** The actors at any of which a path ends; it passes through no other of them. */
  targets: readonly number[];
}

export interface ReachFromQuery extends Limits {
  /** The actors at any of which a path begins; it passes through no other of them. */
  from: readonly number[];
}

/** The actors at the far ends of the paths, unordered, each with the score of its best path. */
export interface Reach {
  nodes: Int32Array;
  /** 0 < score <= 1. */
  scores: Float64Array;
}

/**
 * Computes, from every actor, the score of the best path of at most `maxHops` steps over current
 * ties to the targets, equal to that of `bestPaths` to 1e-12. Searches backwards from the targets,
 * a layer per half-step (Bellman, 1958; Ford) that expands only the nodes improved for it: actors
 * at even layers, initiatives at odd ones. Weights and factors are at most 1, so the best walk
 * without its loops is a path that scores no less: both have the same score.
 *
 * Examines each tie at most `maxHops` times. Ignores unknown targets. Throws DeadlinePassed.
 */
export function reachOf(view: InfluenceView, { targets, ...limits }: ReachQuery): Reach {
  return spread(view, view.in, targets, limits);
}

/** Computes the scores like `reachOf`, from the starts to every actor, by a forward search. */
export function reachFrom(view: InfluenceView, { from, ...limits }: ReachFromQuery): Reach {
  return spread(view, view.out, from, limits);
}

function spread(
  view: InfluenceView,
  arcs: Arcs,
  ends: readonly number[],
  { maxHops, avoid = [], classes = CURRENT_CLASSES, shouldStop }: Limits,
): Reach {
  const { factor, projection } = view;
  const { nodeActor } = projection;
  const { start, node: otherEnd, class: arcClass, weight } = arcs;
  const size = view.exists.length;
  const deadlineCheck = new DeadlineCheck(shouldStop);
  const best = new Float64Array(size);
  /** By node: the number of the layer that will expand its score; 0 where it has none. */
  const layerOf = new Uint8Array(size);
  const reached = new Int32Array(size);
  let reachedCount = 0;
  /** By layer: the nodes that it will expand. */
  const improved = new Int32Array(2 * maxHops + 2);
  // Infinity cannot be improved: no path returns to an end or enters an avoided node.
  for (const node of [...ends, ...avoid]) best[node] = Infinity;
  let frontier = Int32Array.from(ends.filter((end) => !avoid.includes(end)));
  let products = new Float64Array(frontier.length).fill(1);
  for (let layer = 0; layer < 2 * maxHops; layer++) {
    const isLast = layer + 1 === 2 * maxHops;
    for (let index = 0; index < frontier.length; index++) {
      const node = frontier[index]!;
      const product = products[index]!;
      const end = start[node + 1]!;
      deadlineCheck.step(1 + end - start[node]!);
      for (let arc = start[node]!; arc < end; arc++) {
        const next = otherEnd[arc]!;
        const score = product * weight[arc]!;
        if (score <= best[next]! || !classes[arcClass[arc]!]) continue;
        const nextLayer = layer + (nodeActor[next] === nodeActor[node] ? 2 : 1);
        if (isLast && nextLayer > layer + 1) continue;
        best[next] = score;
        if (layerOf[next] === nextLayer) continue;
        if (layerOf[next] === 0) reached[reachedCount++] = next;
        layerOf[next] = nextLayer;
        improved[nextLayer]!++;
      }
    }
    if (isLast) break;
    const count = improved[layer + 1]!;
    frontier = new Int32Array(count);
    products = new Float64Array(count);
    for (let index = 0, filled = 0; filled < count; index++) {
      const node = reached[index]!;
      if (layerOf[node] !== layer + 1) continue;
      frontier[filled] = node;
      products[filled++] = best[node]! * factor[node]!;
    }
  }
  const nodes = reached.subarray(0, reachedCount).filter((node) => nodeActor[node]);
  return { nodes, scores: Float64Array.from(nodes, (node) => best[node]!) };
}
