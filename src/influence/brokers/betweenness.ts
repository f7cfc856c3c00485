import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { brokerGraphOf } from './broker-graph';
import { Dependencies } from './dependencies';

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
 * The sum of the dependencies of all actors. Above the affordable size it is an unbiased estimate from a sample of the actors
 * that influence leaves, drawn without replacement (Brandes & Pich 2007), with the standard error of each score: that of the
 * mean dependency on v, with the correction for a finite population (Cochran 1977, theorem 2.2). The error is itself
 * estimated from the sample, and is 0 where no source of the sample depends on v: small scores are unreliable then.
 *
 * Throws DeadlinePassed.
 */
export function betweenness(view: InfluenceView, query: BetweennessQuery = {}): Betweenness {
  const { sample, seed = 1 } = query;
  const graph = brokerGraphOf(view);
  const { nodes, isActor, outStart, arcNode } = graph;
  const population = [...nodes.keys()].filter((node) => isActor[node] && outStart[node + 1]! > outStart[node]!);
  const affordable = Math.max(MIN_SOURCES, Math.floor(AFFORDABLE_ARCS / Math.max(1, arcNode.length)));
  const sources = Math.min(population.length, sample ?? affordable);
  const exact = sources === population.length;

  const dependencies = new Dependencies(graph, new DeadlineCheck(query.shouldStop));
  const { dependency, order } = dependencies;
  const sum = new Float64Array(nodes.length);
  const squares = new Float64Array(nodes.length);
  for (const drawn of drawWithoutReplacement(sources, population.length, seed)) {
    dependencies.compute(population[drawn]!);
    for (let index = 0; index < dependencies.settled; index++) {
      const node = order[index]!;
      sum[node]! += dependency[node]!;
      squares[node]! += dependency[node]! ** 2;
    }
  }

  const score = new Float64Array(view.exists.length);
  const standardError = exact ? null : new Float64Array(view.exists.length);
  nodes.forEach((node, index) => {
    score[node] = sum[index]! * (exact ? 1 : population.length / sources);
    if (!standardError) return;
    const variance = Math.max(0, squares[index]! - sum[index]! ** 2 / sources) / (sources - 1);
    standardError[node] = population.length * Math.sqrt((variance / sources) * (1 - sources / population.length));
  });
  const actors = isActor.reduce((count, one) => count + one, 0);
  return { score, exact, sources, actors, standardError };
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
