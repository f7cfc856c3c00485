import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { type SparseSums, withSums } from './sparse-sums';
import { topByScore } from '../paths/search/top-by-score';

export interface AlliesQuery {
  /** An index of the projection, as all nodes here. */
  of: number;
  /** The maximum number of allies, 0 or more. */
  first: number;
  /** Where given, only these nodes can be allies; any node can be shared. */
  among?: (node: number) => boolean;
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
 * The actors that have neighbours in common with a node over current ties, but no current tie to it. Each common
 * neighbour n adds `w1 x w2 / log2(1 + d(n))` to the score, w1 and w2 being the weights of the best ties of the two to
 * n, and d(n) the number of current ties of n: the index of Adamic and Adar ("Friends and neighbors on the Web", 2003),
 * weighted, in which a neighbour counts for less the more ties it has.
 *
 * By score, highest first; equal within 1e-12 by id. Empty for a node that does not exist in the view or has no current
 * ties. Examines the ties of the node's neighbours once. Throws DeadlinePassed.
 */
export function allies(view: InfluenceView, query: AlliesQuery): Ally[] {
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  return withSums(view, view.exists.length, (own, scores) => {
    addBestWeights(view, query.of, own);
    for (const shared of own.nodes) addContributions(view, shared, own.at(shared), scores, deadlineCheck);
    const { nodeActor } = view.projection;
    const candidates = scores.nodes.filter(
      (node) => nodeActor[node] && node !== query.of && own.at(node) === 0 && (query.among?.(node) ?? true),
    );
    const top = topByScore(candidates, (node) => scores.at(node), query.first);
    return top.map((actor) => ({ actor, score: scores.at(actor), shared: sharedBy(view, actor, own, deadlineCheck) }));
  });
}

/** Of parallel arcs, the first current one has the highest weight. */
function addBestWeights(view: InfluenceView, node: number, sums: SparseSums): void {
  for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
    const other = view.arcNode[arc]!;
    if (CURRENT_CLASSES[view.arcClass[arc]!] && sums.at(other) === 0) sums.add(other, view.arcWeight[arc]!);
  }
}

function addContributions(
  view: InfluenceView,
  shared: number,
  weight: number,
  scores: SparseSums,
  deadlineCheck: DeadlineCheck,
): void {
  const { arcStart, arcNode, arcClass, arcWeight } = view;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const scale = weight / Math.log2(1 + view.degree[shared]!);
  const end = arcStart[shared + 1]!;
  let previous = -1;
  deadlineCheck.step(end - arcStart[shared]!);
  for (let arc = arcStart[shared]!; arc < end; arc++) {
    const other = arcNode[arc]!;
    if (other === previous || !current[arcClass[arc]!]) continue;
    previous = other;
    scores.add(other, scale * arcWeight[arc]!);
  }
}

function sharedBy(view: InfluenceView, ally: number, own: SparseSums, deadlineCheck: DeadlineCheck): number[] {
  const contributions = new Map<number, number>();
  deadlineCheck.step(view.arcStart[ally + 1]! - view.arcStart[ally]!);
  for (let arc = view.arcStart[ally]!; arc < view.arcStart[ally + 1]!; arc++) {
    const shared = view.arcNode[arc]!;
    if (own.at(shared) === 0 || contributions.has(shared) || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
    contributions.set(shared, (own.at(shared) * view.arcWeight[arc]!) / Math.log2(1 + view.degree[shared]!));
  }
  return topByScore([...contributions.keys()], (node) => contributions.get(node) ?? 0, contributions.size);
}
