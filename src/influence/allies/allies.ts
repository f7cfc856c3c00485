import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { type SparseSums, withSums } from './sparse-sums';
import { topByScore } from '../paths/search/top-by-score';

export interface AlliesQuery {
  /** Node indexes, as everywhere here. */
  of: number;
  /** A whole number from 0. */
  first: number;
  /** Where given, only these are allies; whom they share is not narrowed. */
  among?: (node: number) => boolean;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface Ally {
  actor: number;
  /** Above 0, without an upper limit. */
  score: number;
  /** The neighbours of both, by what each adds to the score, highest first; equal within 1e-12 by id. */
  shared: number[];
}

/**
 * The actors that share partnerships or other conducting neighbours with one: each shared neighbour n adds
 * `w1 x w2 / log2(1 + d(n))`, w1 and w2 being the weights of the best current ties of the two to n, and d(n) how many
 * current ties n has. That is the index of Adamic and Adar ("Friends and neighbors on the Web", 2003), weighted: whom a
 * hub knows says little. Who is tied to the actor already is left out, and ended ties do not count.
 *
 * By score, highest first; equal within 1e-12 by id. Empty for a node that is not known or has no current ties. Looks
 * at the ties of the actor's neighbours once. Throws DeadlinePassed.
 */
export function allies(view: InfluenceView, query: AlliesQuery): Ally[] {
  const watch = new DeadlineCheck(query.shouldStop);
  return withSums(view, view.exists.length, (own, scores) => {
    addBestWeights(view, query.of, own);
    for (const shared of own.nodes) addContributions(view, shared, own.at(shared), scores, watch);
    const { nodeActor } = view.projection;
    const found = scores.nodes.filter(
      (node) => nodeActor[node] && node !== query.of && own.at(node) === 0 && (query.among?.(node) ?? true),
    );
    const top = topByScore(found, (node) => scores.at(node), query.first);
    return top.map((actor) => ({ actor, score: scores.at(actor), shared: sharedBy(view, actor, own, watch) }));
  });
}

/** Of parallel ties the best counts, and that is the first current one. */
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
  watch: DeadlineCheck,
): void {
  const { arcStart, arcNode, arcClass, arcWeight } = view;
  // An imported name is read through a getter, a million times here.
  const current = CURRENT_CLASSES;
  const scale = weight / Math.log2(1 + view.degree[shared]!);
  const end = arcStart[shared + 1]!;
  let before = -1;
  watch.step(end - arcStart[shared]!);
  for (let arc = arcStart[shared]!; arc < end; arc++) {
    const other = arcNode[arc]!;
    if (other === before || !current[arcClass[arc]!]) continue;
    before = other;
    scores.add(other, scale * arcWeight[arc]!);
  }
}

function sharedBy(view: InfluenceView, ally: number, own: SparseSums, watch: DeadlineCheck): number[] {
  const parts = new Map<number, number>();
  watch.step(view.arcStart[ally + 1]! - view.arcStart[ally]!);
  for (let arc = view.arcStart[ally]!; arc < view.arcStart[ally + 1]!; arc++) {
    const shared = view.arcNode[arc]!;
    if (own.at(shared) === 0 || parts.has(shared) || !CURRENT_CLASSES[view.arcClass[arc]!]) continue;
    parts.set(shared, (own.at(shared) * view.arcWeight[arc]!) / Math.log2(1 + view.degree[shared]!));
  }
  return topByScore([...parts.keys()], (node) => parts.get(node) ?? 0, parts.size);
}
