import { type SearchSubgraph, searchSubgraphOf } from './search-subgraph';
import { areInReach, nodesWithinHops } from './breadth-first-search';
import { FREE, type PathQuery, type SearchScope, searchScopeOf, START, TARGET } from './path-query';
import { BestFirstSearch, nodesBetween, searchBothSides } from './best-first-search';
import { SCORE_EPSILON } from '../../view/scoring';
import { byStepsThenIds, halfSteps, type Path, scoredPath } from '../path';
import { prune } from './upper-bounds';
import { type Subspace, SubspaceSearch } from './subspace-search';
import { Confidence } from '../../../model/confidence';
import type { DeadlineCheck } from '../../engine/deadline-check';
import type { InfluenceView } from '../../view/view';

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
 * Works in rounds, each with a larger budget. A bidirectional search finds a subgraph with all paths above some score
 * (with all paths, where the graph is small), and `rank` orders the paths in it. The result is final once the k-th path
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
    const nodes = nearby ?? nodesBetween(fromStarts, fromTargets);
    const complete = nearby !== null || fromStarts.top === 0 || fromTargets.top === 0;
    if (!complete && !via.every((node) => nodes.includes(node))) {
      if (!areInReach(scope, via)) return [];
      continue;
    }
    const unpruned = searchSubgraphOf(scope, nodes, via);
    const subgraph = prune(unpruned, via.length, floor * (1 - ROUNDING), scope.deadlineCheck);
    const { paths, threshold } = rank(subgraph, via.length, query.k, scope.deadlineCheck);
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

interface Candidate {
  subspace: Subspace;
  path: readonly number[];
}

/**
 * The k best paths of a subgraph, as its nodes from the root on, and the score above which the list is complete: by
 * score, and within a run of equal scores (all within 1e-12 of the run's best) by steps, then ids. Yen's algorithm
 * (1971) with Lawler's partition (1972); a subspace is searched only once it has the highest bound. The best remaining
 * score begins a run; each subspace with a path in the run then yields its first one by steps and ids, so that a run of
 * a million equal paths costs no more than one of k.
 */
function rank(
  subgraph: SearchSubgraph,
  viaCount: number,
  k: number,
  deadlineCheck: DeadlineCheck,
): { paths: (readonly number[])[]; threshold: number } {
  const search = new SubspaceSearch(subgraph, viaCount, deadlineCheck);
  const remainingVia = (1 << viaCount) - 1;
  const paths: (readonly number[])[] = [];
  let subspaces: Subspace[] = [
    { prefix: [subgraph.root], halfSteps: 0, product: 1, remainingVia, excluded: [], bound: 1, exact: false },
  ];
  let threshold = Infinity;
  while (paths.length < k) {
    const best = bestScore(subspaces, search);
    if (best < 0) break;
    threshold = best - SCORE_EPSILON;
    const run: Candidate[] = [];
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
      paths.push(path);
      split(subgraph, subspace, path, search).forEach(add);
    }
  }
  return { paths, threshold };
}

/** The best score of all subspaces, below 0 if no path is left. Makes bounds exact as needed and removes empty subspaces. */
function bestScore(subspaces: Subspace[], search: SubspaceSearch): number {
  for (;;) {
    const top = subspaces.reduce<Subspace | null>((best, one) => (best && best.bound >= one.bound ? best : one), null);
    if (!top) return -1;
    if (top.exact) return top.bound;
    top.bound = search.best(top);
    top.exact = true;
    if (top.bound < 0) subspaces.splice(subspaces.indexOf(top), 1);
  }
}

/** Partitions what is left of a subspace once one of its paths has been removed. */
function split(
  subgraph: SearchSubgraph,
  subspace: Subspace,
  path: readonly number[],
  search: SubspaceSearch,
): Subspace[] {
  const parts: Subspace[] = [];
  const lastOfPrefix = subspace.prefix.length - 1;
  let { product, remainingVia, halfSteps: steps } = subspace;
  for (let index = lastOfPrefix; index < path.length - 1; index++) {
    const node = path[index]!;
    const next = path[index + 1]!;
    const excluded = index === lastOfPrefix ? [...subspace.excluded, next] : [next];
    const prefix = path.slice(0, index + 1);
    const part = { prefix, halfSteps: steps, product, remainingVia, excluded, bound: 0, exact: false };
    part.bound = search.estimate(part);
    if (part.bound >= 0) parts.push(part);
    product *= subgraph.factor[node]! * subgraph.arcWeight[arcBetween(subgraph, node, next)]!;
    remainingVia &= ~subgraph.viaBit[next]!;
    steps += halfSteps(subgraph.actor, node, next);
  }
  return parts;
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

function arcBetween({ arcStart, arcNode }: SearchSubgraph, node: number, next: number): number {
  return arcNode.indexOf(next, arcStart[node]);
}
