import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { foldTrees } from './fold-trees';
import { Dependencies } from './dependencies';
import { simpleGraphOf } from './simple-graph';

export interface BetweennessQuery {
  /**
   * How many sources to search from, 2 at least. Where absent: all, or as many as there is time for in a large
   * graph.
   */
  sample?: number;
  /** A whole number: the same one draws the same sample. */
  seed?: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface Betweenness {
  /** By node of the projection, 0 or more: how many pairs of other nodes have their shortest path through it. */
  score: Float64Array;
  exact: boolean;
  /** How many nodes' dependencies were added up: all, where the score is exact. */
  sources: number;
  /** By node, in the score's unit; null where the score is exact. */
  standardError: Float64Array | null;
}

/** How many arcs all searches together may look at where no sample is asked for: one to three seconds' worth. */
const AFFORDABLE_ARCS = 30_000_000;
const FEWEST_SOURCES = 32;

/**
 * Betweenness (Freeman 1977; Brandes 2001) over the current ties: for each node v, the sum over all pairs of other
 * nodes, each pair once, of the share of the pair's shortest paths that pass through v. All nodes of the view are
 * ends of pairs, partnerships and actions too. A path is as long as the sum of -ln of its ties' weights (the best of
 * parallel ones; pass factors do not count), and paths equal in length to within 1e-12 share. A tie of weight 1
 * counts as 1e-9, so that of two otherwise equal paths the one with fewer of these is shorter.
 *
 * Trees that hang on the rest are counted in one go (`foldTrees`); a search from each node of the rest counts what
 * remains. Above the affordable size that is an unbiased estimate from a sample of the nodes, drawn without
 * replacement (Brandes & Pich 2007), with the standard error of each score: that of the mean of what the sources
 * depend on v, with the correction for a finite population (Cochran 1977, theorem 2.2). The error is itself estimated
 * from the sample: it is 0 where no source of the sample depends on v; no small score should be relied on then.
 *
 * Throws DeadlinePassed.
 */
export function betweenness(view: InfluenceView, query: BetweennessQuery = {}): Betweenness {
  const { sample, seed = 1 } = query;
  const watch = new DeadlineCheck(query.shouldStop);
  const graph = simpleGraphOf(view);
  const nodes = graph.nodes.length;
  const { core, standIn, score: ofTrees } = foldTrees(graph, watch);
  const searches = AFFORDABLE_ARCS / Math.max(1, core.arcNode.length);
  const affordable = searches >= core.nodes.length ? nodes : Math.max(FEWEST_SOURCES, Math.floor(searches));
  const sources = Math.min(nodes, sample ?? affordable);
  const exact = sources === nodes;

  /** By node of the core: how many of the sources it stands for. */
  const drawn = new Int32Array(core.nodes.length);
  for (const source of drawWithoutReplacement(sources, nodes, seed)) drawn[standIn[source]!]!++;
  const dependencies = new Dependencies(core, watch);
  const mean = new Float64Array(core.nodes.length);
  /** The sum of squares of the deviations from the mean, brought forward source by source (Welford 1962). */
  const squares = new Float64Array(core.nodes.length);
  let counted = 0;
  drawn.forEach((times, source) => {
    if (times === 0) return;
    dependencies.from(source);
    counted += times;
    for (let node = 0; node < mean.length; node++) {
      const value = dependencies.of[node]!;
      const deviation = value - mean[node]!;
      mean[node]! += (deviation * times) / counted;
      squares[node]! += deviation * (value - mean[node]!) * times;
    }
  });

  const score = new Float64Array(view.exists.length);
  graph.nodes.forEach((node, place) => (score[node] = ofTrees[place]!));
  const standardError = exact ? null : new Float64Array(view.exists.length);
  core.nodes.forEach((node, place) => {
    // Each pair has two sources.
    score[node]! += (mean[place]! * nodes) / 2;
    if (!standardError) return;
    const variance = squares[place]! / (sources - 1);
    standardError[node] = (nodes / 2) * Math.sqrt((variance / sources) * (1 - sources / nodes));
  });
  return { score, exact, sources, standardError };
}

/** `count` different whole numbers below `limit`, all equally likely; the same for the same seed (Fisher and Yates). */
function drawWithoutReplacement(count: number, limit: number, seed: number): Int32Array {
  const generator = xoroshiro128plus(seed);
  const numbers = Int32Array.from({ length: limit }, (_, number) => number);
  for (let index = 0; index < count; index++) {
    const other = uniformInt(generator, index, limit - 1);
    [numbers[index], numbers[other]] = [numbers[other]!, numbers[index]!];
  }
  return numbers.slice(0, count);
}
