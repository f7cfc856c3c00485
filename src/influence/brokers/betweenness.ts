import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { brokerGraphOf } from './broker-graph';
import { Dependencies } from './dependencies';
import { type FoldedGraph, foldLeaves } from './fold-leaves';

export interface BetweennessQuery {
  /** The number of actors to search from, at least 2. Where absent: all, or as many as is affordable in a large graph. */
  sample?: number;
  /** An integer; the same seed draws the same sample. */
  seed?: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Betweenness {
  /** By node of the projection, 0 or more: the number of ordered pairs of other actors whose shortest path passes through it. */
  score: Float64Array;
  exact: boolean;
  /** The number of actors searched from: all that influence leaves, where the score is exact. */
  sources: number;
  /** The number of actors that influence leaves or reaches. */
  actors: number;
  /** By node, in the unit of the score; null where the score is exact. */
  standardError: Float64Array | null;
}

/** The number of arcs that all searches together may examine by default: one to three seconds of work. */
const AFFORDABLE_ARCS = 30_000_000;
const MIN_SOURCES = 32;

/**
 * Betweenness (Freeman 1977; Brandes 2001) over the current ties, in the direction of influence: for each node v, the sum
 * over all ordered pairs of other actors of the share of the pair's shortest paths that pass through v. Initiatives may lie
 * between, but are no ends. The length of a path is the sum of -ln of the weights of its ties (of parallel ones the best;
 * without pass factors); lengths within 1e-12 are equal. A weight of 1 counts as 1 - 1e-9, so that of two otherwise equal
 * paths the one with fewer of these is shorter.
 *
 * It is the sum of the dependencies of all actors; leaves share the search of their neighbour. Above the affordable size it
 * is an unbiased estimate from a sample of the actors that influence leaves, drawn without replacement (Brandes & Pich 2007),
 * with the standard error of each score: that of the mean dependency on v, with the correction for a finite population
 * (Cochran 1977, theorem 2.2). The error is itself estimated from the sample, and is 0 where no source of the sample depends
 * on v: small scores are unreliable then.
 *
 * Throws DeadlinePassed.
 */
export function betweenness(view: InfluenceView, query: BetweennessQuery = {}): Betweenness {
  const { sample, seed = 1 } = query;
  const graph = brokerGraphOf(view);
  const { isActor, outStart } = graph;
  const folded = foldLeaves(graph);
  const population = [...isActor.keys()].filter((node) => isActor[node] && outStart[node + 1]! > outStart[node]!);
  const sources = Math.min(population.length, sample ?? affordableSources(folded, population));
  const drawn = drawWithoutReplacement(sources, population.length, seed).map((index) => population[index]!);
  const { sum, squares } = sumsOver(folded, drawn, new DeadlineCheck(query.shouldStop));

  const exact = sources === population.length;
  const score = new Float64Array(view.exists.length);
  const standardError = exact ? null : new Float64Array(view.exists.length);
  folded.core.nodes.forEach((node, index) => {
    score[node] = sum[index]! * (exact ? 1 : population.length / sources);
    if (!standardError) return;
    const variance = Math.max(0, squares[index]! - sum[index]! ** 2 / sources) / (sources - 1);
    standardError[node] = population.length * Math.sqrt((variance / sources) * (1 - sources / population.length));
  });
  const actors = isActor.reduce((count, one) => count + one, 0);
  return { score, exact, sources, actors, standardError };
}

/** All sources, or as many as is affordable where they need too many searches. */
function affordableSources({ core, rootOf }: FoldedGraph, population: readonly number[]): number {
  const searches = new Set(population.map((source) => rootOf[source])).size;
  const affordable = Math.floor(AFFORDABLE_ARCS / Math.max(1, core.arcNode.length));
  return searches <= affordable ? population.length : Math.max(MIN_SOURCES, affordable);
}

/** By node of the core: the sum of the dependencies of the sources on it, and the sum of their squares. */
function sumsOver(
  { core, rootOf, isLeaf, isReachedLeaf }: FoldedGraph,
  sources: Iterable<number>,
  deadlineCheck: DeadlineCheck,
): { sum: Float64Array; squares: Float64Array } {
  const sum = new Float64Array(core.nodes.length);
  const squares = new Float64Array(core.nodes.length);
  const add = (node: number, value: number, times: number) => {
    sum[node]! += value * times;
    squares[node]! += value ** 2 * times;
  };
  const dependencies = new Dependencies(core, deadlineCheck);
  const { dependency, order } = dependencies;
  const sourcesByRoot = new Map<number, number[]>();
  for (const source of sources) {
    const root = rootOf[source]!;
    if (root < 0) continue;
    const ofRoot = sourcesByRoot.get(root);
    if (ofRoot) ofRoot.push(source);
    else sourcesByRoot.set(root, [source]);
  }
  for (const [root, ofRoot] of sourcesByRoot) {
    dependencies.compute(root);
    for (let index = 1; index < dependencies.reached; index++) {
      add(order[index]!, dependency[order[index]!]!, ofRoot.length);
    }
    for (const source of ofRoot) {
      if (isLeaf[source]) add(root, dependency[root]! - isReachedLeaf[source]!, 1);
    }
  }
  return { sum, squares };
}

/** `count` different integers from 0 to below `limit`, all equally likely (Fisher and Yates). */
function drawWithoutReplacement(count: number, limit: number, seed: number): Int32Array {
  const generator = xoroshiro128plus(seed);
  const numbers = Int32Array.from({ length: limit }, (_, number) => number);
  for (let index = 0; index < count; index++) {
    const other = uniformInt(generator, index, limit - 1);
    [numbers[index], numbers[other]] = [numbers[other]!, numbers[index]!];
  }
  return numbers.slice(0, count);
}
