import { CONFIRMED_CLASSES } from '../view/arcs';
import type { IdIndex } from '../view/id-index';
import { type InfluenceView, weightFrom } from '../view/view';

/** The maximum number of steps in a query. */
export const MAX_HOPS = 8;

/** A loopless path of influence. Its keys are ids or, in the worker, indexes of the projection. */
export interface Path<Key extends string | number = string> {
  /** The nodes from the start to the target; one more than `ties`. */
  nodes: Key[];
  ties: Key[];
  /** By tie: its weight in the direction of the path, above 0 and at most 1. */
  weights: number[];
  /** By tie: its strength in the direction of the path, and its evidence's freshness; 0 to 1. */
  strengths: number[];
  freshness: number[];
  /** By tie: true where influence travels from its `to` to its `from`. */
  against: boolean[];
  /** By node between the ends: the number of ties by which influence leaves it, and its factor. */
  degrees: number[];
  factors: number[];
  /** The number of steps from actor to actor: see `halfSteps`. */
  length: number;
  /** The product of the weights and of the factors, multiplied in the order of the path. */
  score: number;
  /** True where the status of all its ties is CURRENT. */
  isConfirmed: boolean;
}

/** A tie of a path, in the direction in which the path follows it. */
export interface Hop {
  from: string;
  to: string;
  tie: string;
  weight: number;
  strength: number;
  freshness: number;
  against: boolean;
}

export function hopsOf({ nodes, ties, weights, strengths, freshness, against }: Path): Hop[] {
  return ties.map((tie, index) => ({
    from: nodes[index]!,
    to: nodes[index + 1]!,
    tie,
    weight: weights[index]!,
    strength: strengths[index]!,
    freshness: freshness[index]!,
    against: against[index]!,
  }));
}

/** A node between the ends of a path. */
export interface Passed {
  node: string;
  /** The number of ties by which influence leaves it. */
  ties: number;
  factor: number;
}

export function passedNodesOf({ nodes, degrees, factors }: Path): Passed[] {
  return nodes.slice(1, -1).map((node, index) => ({ node, ties: degrees[index]!, factor: factors[index]! }));
}

/** Returns the half-steps of a tie: 1 between an actor and an initiative, otherwise 2. */
export function halfSteps(nodeActor: Uint8Array, a: number, b: number): number {
  return nodeActor[a] === nodeActor[b] ? 2 : 1;
}

/** Builds a path with the weights, factors and score that a view gives it. */
export function scoredPath(view: InfluenceView, nodes: number[], ties: number[]): Path<number> {
  const { projection, degree, factor, freshness, classes } = view;
  const between = nodes.slice(1, -1);
  const weights = ties.map((tie, hop) => weightFrom(view, tie, nodes[hop]!));
  const against = ties.map((tie, hop) => projection.tieFrom[tie] !== nodes[hop]);
  return {
    nodes,
    ties,
    weights,
    strengths: ties.map((tie, hop) => (against[hop] ? projection.tieAgainst : projection.tieAlong)[tie]!),
    freshness: ties.map((tie) => freshness[tie]!),
    against,
    degrees: between.map((node) => degree[node]!),
    factors: between.map((node) => factor[node]!),
    length: halfStepsOf(projection.nodeActor, nodes) / 2,
    score: weights.reduce((product, weight, hop) => product * (hop > 0 ? factor[nodes[hop]!]! : 1) * weight, 1),
    isConfirmed: ties.every((tie) => CONFIRMED_CLASSES[classes[tie]!] === 1),
  };
}

export function pathInIds({ nodes, ties, ...rest }: Path<number>, idIndex: IdIndex): Path {
  return { nodes: idIndex.nodeIds(nodes), ties: idIndex.tieIds(ties), ...rest };
}

/** Counts the half-steps of a path by its nodes. */
export function halfStepsOf(nodeActor: Uint8Array, nodes: readonly number[]): number {
  return nodes.reduce((sum, node, index) => sum + (index > 0 ? halfSteps(nodeActor, nodes[index - 1]!, node) : 0), 0);
}

/** Orders different paths of equal score: fewer steps first, then node by node. */
export function byStepsThenIds(nodeActor: Uint8Array, a: readonly number[], b: readonly number[]): number {
  const steps = halfStepsOf(nodeActor, a) - halfStepsOf(nodeActor, b);
  if (steps !== 0) return steps;
  const index = a.findIndex((node, at) => node !== b[at]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
