import type { IdIndex } from '../view/id-index';
import type { InfluenceView } from '../view/view';

/** A loopless path of influence. Its keys are ids, or inside the worker the indexes of the projection. */
export interface Path<Key extends string | number = string> {
  /** From the start to the target; one more than `ties`. */
  nodes: Key[];
  ties: Key[];
  /** By tie, above 0 and at most 1. */
  weights: number[];
  /** The product of the weights and of the pass factors of the nodes between the ends, multiplied in the order of the path. */
  score: number;
}

/** A tie of a path, in the direction in which the path follows it. */
export interface Hop {
  from: string;
  to: string;
  tie: string;
  weight: number;
}

export function hopsOf({ nodes, ties, weights }: Path): Hop[] {
  return ties.map((tie, index) => ({ from: nodes[index]!, to: nodes[index + 1]!, tie, weight: weights[index]! }));
}

/** The index of the first hop with the lowest weight. */
export function weakestHop({ weights }: Pick<Path, 'weights'>): number {
  return weights.indexOf(Math.min(...weights));
}

/** Adds the weights and the score of the view to a path. */
export function scoredPath(view: InfluenceView, nodes: number[], ties: number[]): Path<number> {
  const weights = ties.map((tie) => view.weight[tie]!);
  const score = weights.reduce(
    (product, weight, hop) => product * (hop > 0 ? view.factor[nodes[hop]!]! : 1) * weight,
    1,
  );
  return { nodes, ties, weights, score };
}

export function pathInIds({ nodes, ties, ...rest }: Path<number>, idIndex: IdIndex): Path {
  return { nodes: idIndex.nodeIds(nodes), ties: idIndex.tieIds(ties), ...rest };
}

/** Compares paths of equal score by their nodes: fewer hops first, then node by node. */
export function byHopsThenIds(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const index = a.findIndex((node, at) => node !== b[at]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
