import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { foldTrees } from './fold-trees';
import { Dependencies } from './dependencies';
import { simpleGraphOf } from './simple-graph';

export interface BetweennessQuery {
  /** The number of sources to search from, at least 2. Where absent: all, or as many as is affordable in a large graph. */
  sample?: number;
  /** An integer; the same seed draws the same sample. */
  seed?: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Betweenness {
  /** By node of the projection, 0 or more: the number of pairs of other nodes whose shortest path passes through it. */
  score: Float64Array;
  exact: boolean;
  /** The number of nodes searched from: all, where the score is exact. */
  sources: number;
  /** By node, in the unit of the score; null where the score is exact. */
  standardError: Float64Array | null;
}

/** The number of arcs that all searches together may examine by default: one to three seconds of work. */
const AFFORDABLE_ARCS = 30_000_000;
const MIN_SOURCES = 32;

/**
 * Betweenness (Freeman 1977; Brandes 2001) over the current ties: for each node v, the sum over all pairs of other
 * nodes, each pair once, of the share of the pair's shortest paths that pass through v. All nodes of the view count as
 * ends of pairs, partnerships and actions too. The length of a path is the sum of -ln of the weights of its ties (of
 * parallel ones the best; without pass factors); lengths within 1e-12 are equal. A tie of weight 1 has the length 1e-9,
 * so that of two otherwise equal paths the one with fewer of these is shorter.
 *
 * Pairs with an end in a tree are counted by `foldTrees`, the others by a search from each node of the core. Above the
 * affordable size the latter is an unbiased estimate from a sample of the nodes, drawn without replacement (Brandes &
 * Pich 2007), with the standard error of each score: that of the mean dependency on v, with the correction for a finite
 * population (Cochran 1977, theorem 2.2). The error is itself estimated from the sample, and is 0 where no source of
 * the sample depends on v: small scores are unreliable then.
 *
 * Throws DeadlinePassed.
 */
export function betweenness(view: InfluenceView, query: BetweennessQuery = {}): Betweenness {
  const { sample, seed = 1 } = query;
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const graph = simpleGraphOf(view);
  const nodes = graph.nodes.length;
  const { core, representative, score: treeScore } = foldTrees(graph, deadlineCheck);
  const searches = AFFORDABLE_ARCS / Math.max(1, core.arcNode.length);
  const affordable = searches >= core.nodes.length ? nodes : Math.max(MIN_SOURCES, Math.floor(searches));
  const sources = Math.min(nodes, sample ?? affordable);
  const exact = sources === nodes;

  /** By node of the core: how many of the sources it represents. */
  const sourceCount = new Int32Array(core.nodes.length);
  for (const source of drawWithoutReplacement(sources, nodes, seed)) sourceCount[representative[source]!]!++;
  const dependencies = new Dependencies(core, deadlineCheck);
  const mean = new Float64Array(core.nodes.length);
  /** The sum of the squared deviations from the mean, updated source by source (Welford 1962). */
  const squares = new Float64Array(core.nodes.length);
  let counted = 0;
  sourceCount.forEach((times, source) => {
    if (times === 0) return;
    dependencies.compute(source);
    counted += times;
    for (let node = 0; node < mean.length; node++) {
      const value = dependencies.dependency[node]!;
      const deviation = value - mean[node]!;
      mean[node]! += (deviation * times) / counted;
      squares[node]! += deviation * (value - mean[node]!) * times;
    }
  });

  const score = new Float64Array(view.exists.length);
  graph.nodes.forEach((node, index) => (score[node] = treeScore[index]!));
  const standardError = exact ? null : new Float64Array(view.exists.length);
  core.nodes.forEach((node, index) => {
    // Each pair is counted from both of its ends.
    score[node]! += (mean[index]! * nodes) / 2;
    if (!standardError) return;
    const variance = squares[index]! / (sources - 1);
    standardError[node] = (nodes / 2) * Math.sqrt((variance / sources) * (1 - sources / nodes));
  });
  return { score, exact, sources, standardError };
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
