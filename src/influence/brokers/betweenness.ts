import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { DeadlineCheck } from '../engine/deadline-check';
import { CostHeap } from '../paths/search/cost-heap';
import type { InfluenceView } from '../view/view';
import { brokerGraphOf, type Core, type FoldedGraph, foldLeaves } from './broker-graph';

/** The maximum difference of equal path lengths. Every arc must be longer. */
const SAME_LENGTH = 1e-12;

/**
 * Computes the dependency of a source on each node: the sum, over all other actors t, leaves
 * included, of the share of the shortest paths from the source to t that pass through the node
 * (Brandes 2001). A Dijkstra search counts paths; an accumulation follows, from the farthest node
 * back. O(arcs x log nodes) for each source.
 */
class Dependencies {
  /**
   * By node that the last search reached: Brandes' delta. At the source itself, the delta of a leaf
   * that it does not reach: the number of actors that the source reaches.
   */
  readonly dependency: Float64Array;
  /** The first `reached` nodes are those of the last search, from the source on, nearest first. */
  readonly order: Int32Array;
  reached = 0;
  private readonly distance: Float64Array;
  /** By node: the number of shortest paths from the source, Brandes' sigma. */
  private readonly pathCount: Float64Array;
  /** By node, from its `inStart` to its `predecessorEnd`: the nodes before it on shortest paths. */
  private readonly predecessors: Int32Array;
  private readonly predecessorEnd: Int32Array;
  private readonly heap = new CostHeap();

  constructor(
    private readonly core: Core,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    const nodes = core.nodes.length;
    this.dependency = new Float64Array(nodes);
    this.order = new Int32Array(nodes);
    this.distance = new Float64Array(nodes);
    this.pathCount = new Float64Array(nodes);
    this.predecessors = new Int32Array(core.arcNode.length);
    this.predecessorEnd = new Int32Array(nodes);
  }

  /** Fills `dependency` and `order`. Throws DeadlinePassed. */
  compute(source: number): void {
    this.search(source);
    const { core, dependency, pathCount, predecessors, predecessorEnd, order } = this;
    // A node lies between the source and each of the leaves that it reaches.
    dependency.set(core.leavesReached);
    for (let index = this.reached - 1; index > 0; index--) {
      const node = order[index]!;
      const share = (core.isActor[node]! + dependency[node]!) / pathCount[node]!;
      for (let at = core.inStart[node]!; at < predecessorEnd[node]!; at++) {
        const predecessor = predecessors[at]!;
        dependency[predecessor]! += pathCount[predecessor]! * share;
      }
    }
  }

  private search(source: number): void {
    const { core, distance, pathCount, order, predecessors, predecessorEnd, heap } = this;
    const { outStart, inStart, arcNode, arcLength } = core;
    distance.fill(Infinity);
    this.reached = 0;
    distance[source] = 0;
    pathCount[source] = 1;
    heap.push(0, source);
    for (let node = heap.item; node >= 0; node = heap.item) {
      const nodeDistance = heap.cost;
      heap.drop();
      // Outdated entry: a shorter distance to the node was found after it was pushed.
      if (nodeDistance > distance[node]!) continue;
      order[this.reached++] = node;
      const paths = pathCount[node]!;
      const end = outStart[node + 1]!;
      this.deadlineCheck.step(1 + end - outStart[node]!);
      for (let arc = outStart[node]!; arc < end; arc++) {
        const neighbour = arcNode[arc]!;
        const length = nodeDistance + arcLength[arc]!;
        const known = distance[neighbour]!;
        // Always so where the neighbour has been taken from the heap.
        if (length > known + SAME_LENGTH) continue;
        if (length < known - SAME_LENGTH) {
          predecessorEnd[neighbour] = inStart[neighbour]!;
          pathCount[neighbour] = 0;
        }
        predecessors[predecessorEnd[neighbour]!++] = node;
        pathCount[neighbour]! += paths;
        if (length >= known) continue;
        distance[neighbour] = length;
        heap.push(length, neighbour);
      }
    }
  }
}

export interface BetweennessQuery {
  /** The number of actors to search from, at least 2; by default all, or the affordable number. */
  sample?: number;
  /** An integer; the same seed draws the same sample. */
  seed?: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Betweenness {
  /** By node, from 0: the ordered pairs of other actors whose shortest path passes through it. */
  score: Float64Array;
  exact: boolean;
  /** The number of actors searched from: all that influence leaves, where the score is exact. */
  sources: number;
  /** The number of actors that influence leaves or reaches. */
  actors: number;
  /** By node, in the unit of the score; null where the score is exact. */
  standardError: Float64Array | null;
}

/** The default maximum of arcs that all searches examine: one to three seconds of work. */
const AFFORDABLE_ARCS = 30_000_000;
const MIN_SOURCES = 32;

/**
 * Computes betweenness (Freeman 1977; Brandes 2001) over the current ties, in the direction of
 * influence: for each node v, the sum over all ordered pairs of other actors of the share of the
 * pair's shortest paths that pass through v. Initiatives can be between the ends, but are no ends.
 * The length of a path is the sum of -ln of the weights of its ties (the best of parallel ones;
 * without pass factors); lengths within 1e-12 are equal. A weight of 1 counts as 1 - 1e-9, so that
 * of two otherwise equal paths the one with fewer of these is shorter.
 *
 * It is the sum of the dependencies of all actors; leaves share the search of their neighbour.
 * Above the affordable size it is an unbiased estimate from a sample of the actors that influence
 * leaves, drawn without replacement (Brandes & Pich 2007), with the standard error of each score:
 * that of the mean dependency on v, with the correction for a finite population (Cochran 1977,
 * theorem 2.2). The error is itself estimated from the sample, and is 0 where no source of the
 * sample depends on v: small scores are unreliable then.
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
  const actors = isActor.reduce((count, flag) => count + flag, 0);
  return { score, exact, sources, actors, standardError };
}

/** Returns the number of sources: all, or as many as the searches can afford. */
function affordableSources({ core, rootOf }: FoldedGraph, population: readonly number[]): number {
  const searches = new Set(population.map((source) => rootOf[source])).size;
  const affordable = Math.floor(AFFORDABLE_ARCS / Math.max(1, core.arcNode.length));
  return searches <= affordable ? population.length : Math.max(MIN_SOURCES, affordable);
}

/** Sums, by node of the core, the dependencies of the sources on it, and their squares. */
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

/** Draws `count` different integers from 0 to below `limit`, equally likely (Fisher and Yates). */
function drawWithoutReplacement(count: number, limit: number, seed: number): Int32Array {
  const generator = xoroshiro128plus(seed);
  const numbers = Int32Array.from({ length: limit }, (_, number) => number);
  for (let index = 0; index < count; index++) {
    const drawn = uniformInt(generator, index, limit - 1);
    [numbers[index], numbers[drawn]] = [numbers[drawn]!, numbers[index]!];
  }
  return numbers.slice(0, count);
}
