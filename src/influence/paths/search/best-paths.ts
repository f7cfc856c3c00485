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
/** Relative. Bounds and scores multiply in different orders, so a path at the floor can be rounded below it. */
const ROUNDING = 1e-9;

/**
 * The k best loopless paths of at most `maxHops` steps from any of the starts to any of the targets; exact. By score,
 * highest first; a run of scores within 1e-12 of its best by fewer steps, then by node ids. Of parallel ties that pass
 * the filters the one of highest weight counts, of equal ones (to 1e-12) the one with the least id. Empty where there
 * is no path.
 *
 * Without padding: a path is left out if a better one, itself with at least one node between its ends, has no node that is not
 * on it.
 *
 * Works in rounds, each with a larger budget. A bidirectional search finds a subgraph with all paths above some score
 * (with all paths, where the graph is small), and `rankPaths` orders the paths in it. The result is final once the k-th path
 * scores more than any path outside the subgraph could, so the work grows with the answer and not with the graph.
 *
 * `firstBudget` is the number of arcs that the first round may examine: it changes the time taken, never the answer.
 *
 * Throws DeadlinePassed.
 */
export function bestPaths(view: InfluenceView, query: PathQuery, firstBudget = FIRST_BUDGET): Path<number>[] {
  const scope = searchScopeOf(view, query);
  const via = [...new Set(query.via)];
  // Every second tie of a path may lead to an initiative.
  if (via.length >= 2 * query.maxHops || via.some((node) => scope.roles[node] !== FREE)) return [];
  if (scope.starts.length === 0 || scope.targets.length === 0) return [];
  const fromStarts = new BestFirstSearch(scope, scope.starts, START);
  const fromTargets = new BestFirstSearch(scope, scope.targets, TARGET);
  /** A score that k paths have; once it is known, the next round covers all paths with it and is the last. */
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

/** Ranges and meanings as for `PathQuery`. */
export interface CurrentPathQuery {
  from: readonly number[];
  to: readonly number[];
  maxHops: number;
  avoid?: readonly number[];
  shouldStop?: () => boolean;
}

/** The best path over current ties of any type and confidence; undefined where there is none. Throws DeadlinePassed. */
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
  /** From the root on. */
  paths: (readonly number[])[];
  /** The list is complete above this score. */
  threshold: number;
}

/**
 * The k best paths of a subgraph that are no padding: by score, and within a run of equal scores (all within 1e-12 of the run's
 * best) by steps, then ids. Yen's algorithm (1971) with Lawler's partition (1972); a subspace is searched only once it has the
 * highest bound. The best remaining score begins a run; each subspace with a path in the run then yields its first one by
 * steps and ids, so that a run of a million equal paths costs no more than one of k. Throws DeadlinePassed.
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
      // Listed since it was found: the next of its subspace takes its place.
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

/** The best score of all subspaces, below 0 if no path is left. Makes bounds exact as needed and removes empty subspaces. */
function bestScore(subspaces: Subspace[], search: SubspaceSearch, listed: ListedPaths): number {
  for (;;) {
    const top = subspaces.reduce<Subspace | null>((best, one) => (best && best.bound >= one.bound ? best : one), null);
    if (!top) return -1;
    if (top.best && !listed.makesPadding(top.best)) return top.bound;
    const found = search.best(top);
    if (!found) subspaces.splice(subspaces.indexOf(top), 1);
    else [top.best, top.bound] = [found.path, found.score];
  }
}

/**
 * Keeps the nodes on some walk from a start to a target through all `via` nodes that has at most the subgraph's
 * `maxHalfSteps` and scores at least `floor`.
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
  /** By state, mask of the `via` nodes passed x size + node: the highest product of a walk from the root. */
  const products = new Float64Array(size << viaCount).fill(UNREACHABLE);
  /** By half-steps: the states that have a better product by walks of so many. */
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
