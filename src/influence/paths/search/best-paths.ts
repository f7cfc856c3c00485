import { Confidence } from '../../../store/model/enums';
import type { DeadlineCheck } from '../../engine/deadline-check';
import { SCORE_EPSILON } from '../../view/scoring';
import type { InfluenceView } from '../../view/view';
import { byStepsThenIds, halfSteps, type Path, scoredPath } from '../path';
import { BestFirstSearch, nodesBetween, searchBothSides } from './best-first-search';
import { areInReach, nodesWithinHops } from './breadth-first-search';
import { ListedPaths, split, type Subspace, wholeSpace } from './subspace';
import { FREE, type PathQuery, type SearchScope, searchScopeOf, START, TARGET } from './path-query';
import { arcBetween, type SearchSubgraph, searchSubgraphOf } from './search-subgraph';
import { SubspaceSearch } from './subspace-search';
import { UNREACHABLE, UpperBounds } from './upper-bounds';

const FIRST_BUDGET = 4096;
const BUDGET_GROWTH = 4;
/** Relative: bounds and scores multiply in other orders, so paths can round below the floor. */
const ROUNDING = 1e-9;

/**
 * Finds the k best loopless paths of at most `maxHops` steps from any start to any target; exact.
 * By score, highest first; a run of scores within 1e-12 of its best by fewer steps, then by node
 * ids. Only the heaviest of parallel ties that pass the filters counts; among equals (to 1e-12) the
 * least id.
 *
 * Excludes padding: paths that contain all nodes of a better one that is no direct tie.
 *
 * Works in rounds of growing budgets. A bidirectional search finds a subgraph with all paths above
 * some score (with all paths of a small graph), and `rankPaths` orders the paths in it. The result
 * is final once the k-th path scores more than any path outside the subgraph could, so the work
 * grows with the answer, not the graph.
 *
 * `firstBudget`, the maximum number of arcs in the first round, affects only the time taken.
 *
 * Throws DeadlinePassed.
 */
export function bestPaths(view: InfluenceView, query: PathQuery, firstBudget = FIRST_BUDGET): Path<number>[] {
  const scope = searchScopeOf(view, query);
  const via = [...new Set(query.via)];
  // Every second tie of a path can lead to an initiative.
  if (via.length >= 2 * query.maxHops || via.some((node) => scope.roles[node] !== FREE)) return [];
  if (scope.starts.length === 0 || scope.targets.length === 0) return [];
  const fromStarts = new BestFirstSearch(scope, scope.starts, START);
  const fromTargets = new BestFirstSearch(scope, scope.targets, TARGET);
  /** A score of k paths; once known, the next round covers all paths with it and is the last. */
  let enough = 0;
  for (let budget = firstBudget; ; budget *= BUDGET_GROWTH) {
    const nearby = nodesWithinHops(scope, enough < 0 ? Infinity : budget);
    const floor = nearby ? 0 : searchBothSides(fromStarts, fromTargets, budget, enough);
    const nodes = nearby ?? nodesBetween(scope, fromStarts, fromTargets, floor * (1 - ROUNDING));
    const complete = nearby !== null || fromStarts.top === 0 || fromTargets.top === 0;
    if (!complete && !via.every((node) => nodes.includes(node))) {
      if (!areInReach(scope, via)) return [];
      continue;
    }
    const unpruned = searchSubgraphOf(scope, nodes, via);
    const subgraph = prune(unpruned, via.length, floor * (1 - ROUNDING), scope.deadlineCheck);
    const { paths, threshold } = rankPaths(subgraph, via.length, query.k, scope.deadlineCheck);
    if (complete || (paths.length === query.k && threshold > floor)) {
      return paths.map((path) => pathOf(scope, subgraph, path));
    }
    if (paths.length === query.k) {
      enough = Math.min(...paths.map((path) => pathOf(scope, subgraph, path).score)) - SCORE_EPSILON;
    }
  }
}

/** A query with the ranges and meanings of `PathQuery`. */
export interface CurrentPathQuery {
  from: readonly number[];
  to: readonly number[];
  maxHops: number;
  avoid?: readonly number[];
  shouldStop?: () => boolean;
}

/** Finds the best path, if any, over all current ties. Throws DeadlinePassed. */
export function bestCurrentPath(
  view: InfluenceView,
  { avoid = [], ...query }: CurrentPathQuery,
): Path<number> | undefined {
  return bestPaths(view, { ...query, avoid, via: [], minConfidence: Confidence.LOW, includeEnded: false, k: 1 })[0];
}

function pathOf({ view }: SearchScope, subgraph: SearchSubgraph, path: readonly number[]): Path<number> {
  const [, ...nodes] = path;
  const ties = nodes.slice(1).map((next, hop) => subgraph.arcTie[arcBetween(subgraph, nodes[hop]!, next)]!);
  return scoredPath(
    view,
    nodes.map((node) => subgraph.nodes[node]!),
    ties,
  );
}

interface Ranking {
  /** The nodes of each path, from the root. */
  paths: (readonly number[])[];
  /** The list is complete above this score. */
  threshold: number;
}

/**
 * Ranks the k best paths of a subgraph that are no padding: by score, and in a run of equal scores
 * (within 1e-12 of its best) by steps, then ids. Yen's algorithm (1971) with Lawler's partition
 * (1972) that searches a subspace only once its bound is highest. The best remaining score begins a
 * run; each subspace yields its first path of the run, so that a million equal paths cost no more
 * than k. Throws DeadlinePassed.
 */
function rankPaths(subgraph: SearchSubgraph, viaCount: number, k: number, deadlineCheck: DeadlineCheck): Ranking {
  const listed = new ListedPaths(subgraph);
  const search = new SubspaceSearch(subgraph, viaCount, listed, deadlineCheck);
  const paths: (readonly number[])[] = [];
  let subspaces: Subspace[] = [wholeSpace(subgraph, (1 << viaCount) - 1)];
  let threshold = Infinity;
  while (paths.length < k) {
    const best = bestScore(subspaces, search, listed);
    if (best < 0) break;
    threshold = best - SCORE_EPSILON;
    const run: { subspace: Subspace; path: readonly number[] }[] = [];
    const add = (subspace: Subspace) => {
      const path = subspace.bound >= threshold ? search.first(subspace, threshold) : null;
      if (path) run.push({ subspace, path });
      else subspaces.push({ ...subspace, bound: Math.min(subspace.bound, threshold) });
    };
    const previous = subspaces;
    subspaces = [];
    previous.forEach(add);
    while (run.length > 0 && paths.length < k) {
      run.sort((a, b) => byStepsThenIds(subgraph.actor, b.path, a.path));
      const { subspace, path } = run.pop()!;
      // A path listed since makes this one padding: continue with the next of its subspace.
      if (listed.makesPadding(path)) {
        add(subspace);
        continue;
      }
      paths.push(path);
      if (paths.length === k) break;
      listed.add(path);
      for (const part of split(subgraph, subspace, path)) {
        const bound = Math.min(part.bound, search.estimate(part));
        if (bound >= 0) add({ ...part, bound });
      }
    }
  }
  return { paths, threshold };
}

/** Returns the best score of all subspaces, or -1; tightens bounds and removes empty subspaces. */
function bestScore(subspaces: Subspace[], search: SubspaceSearch, listed: ListedPaths): number {
  for (;;) {
    const top = subspaces.reduce<Subspace | null>(
      (best, next) => (best && best.bound >= next.bound ? best : next),
      null,
    );
    if (!top) return -1;
    if (top.best && !listed.makesPadding(top.best)) return top.bound;
    const best = search.best(top);
    if (!best) subspaces.splice(subspaces.indexOf(top), 1);
    else [top.best, top.bound] = [best.path, best.score];
  }
}

/**
 * Keeps the nodes on any walk from a start to a target through all `via` nodes that has at most the
 * subgraph's `maxHalfSteps` and scores at least `floor`.
 */
function prune(
  subgraph: SearchSubgraph,
  viaCount: number,
  floor: number,
  deadlineCheck: DeadlineCheck,
): SearchSubgraph {
  const { root, maxHalfSteps, arcStart, arcNode, arcWeight, actor, factor, viaBit } = subgraph;
  const size = root + 1;
  const allVia = (1 << viaCount) - 1;
  const bounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
  bounds.compute(new Uint8Array(size), maxHalfSteps - 1, allVia);
  const fromRoot = new Uint8Array(size).fill(maxHalfSteps + 1);
  const kept = new Uint8Array(size);
  /** By state (mask of passed `via` nodes x size + node): the highest product from the root. */
  const products = new Float64Array(size << viaCount).fill(UNREACHABLE);
  /** By half-steps: the states whose product walks of that many improve. */
  const improved = Array.from({ length: maxHalfSteps + 3 }, (): number[] => []);
  const improvedAt = new Uint8Array(products.length);
  products[root] = 1;
  improved[0]!.push(root);
  for (let reachedIn = 0; reachedIn <= maxHalfSteps; reachedIn++) {
    const states = improved[reachedIn]!;
    // Walks from a node to others of its kind improve states of the level after the next.
    const reached = states.map((state) => products[state]!);
    states.forEach((state, index) => {
      const node = state % size;
      const passed = (state - node) / size;
      const bound = node === root ? 1 : bounds.at(maxHalfSteps - reachedIn, allVia & ~passed, node);
      if (bound < 0 || reached[index]! * factor[node]! * bound < floor) return;
      kept[node] = 1;
      fromRoot[node] = Math.min(fromRoot[node]!, reachedIn);
      const product = reached[index]! * factor[node]!;
      deadlineCheck.step(1 + arcStart[node + 1]! - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        const nextState = (passed | viaBit[next]!) * size + next;
        const nextProduct = product * arcWeight[arc]!;
        if (nextProduct <= products[nextState]!) continue;
        products[nextState] = nextProduct;
        const at = reachedIn + halfSteps(actor, node, next);
        if (improvedAt[nextState] === at) continue;
        improvedAt[nextState] = at;
        improved[at]!.push(nextState);
      }
    });
  }
  return inducedSubgraph(subgraph, kept, fromRoot);
}

function inducedSubgraph(subgraph: SearchSubgraph, kept: Uint8Array, fromRoot: Uint8Array): SearchSubgraph {
  const nodes: number[] = [];
  const newIndexOf = Int32Array.from(kept, (keep, node) => (keep ? nodes.push(node) - 1 : -1));
  const arcs: number[] = [];
  const arcStart = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => {
    for (let arc = subgraph.arcStart[node]!; arc < subgraph.arcStart[node + 1]!; arc++) {
      if (kept[subgraph.arcNode[arc]!]) arcs.push(arc);
    }
    arcStart[index + 1] = arcs.length;
  });
  return {
    // The root is the last node and has no index in the projection.
    nodes: Int32Array.from(nodes.slice(0, -1), (node) => subgraph.nodes[node]!),
    root: nodes.length - 1,
    arcStart,
    arcNode: Int32Array.from(arcs, (arc) => newIndexOf[subgraph.arcNode[arc]!]!),
    arcWeight: Float64Array.from(arcs, (arc) => subgraph.arcWeight[arc]!),
    arcTie: Int32Array.from(arcs, (arc) => subgraph.arcTie[arc]!),
    actor: Uint8Array.from(nodes, (node) => subgraph.actor[node]!),
    factor: Float64Array.from(nodes, (node) => subgraph.factor[node]!),
    target: Uint8Array.from(nodes, (node) => subgraph.target[node]!),
    viaBit: Uint8Array.from(nodes, (node) => subgraph.viaBit[node]!),
    fromRoot: Uint8Array.from(nodes, (node) => fromRoot[node]!),
    maxHalfSteps: subgraph.maxHalfSteps,
  };
}
