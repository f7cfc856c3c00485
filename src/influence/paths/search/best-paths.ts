import { Confidence } from '../../../store/model/confidence';
import type { DeadlineCheck } from '../../engine/deadline-check';
import { SCORE_EPSILON } from '../../view/scoring';
import type { InfluenceView } from '../../view/view';
import { type Path, scoredPath, byStepsThenIds } from '../path';
import { BestFirstSearch, nodesBetween, searchBothSides } from './best-first-search';
import { areInReach, nodesWithinHops } from './breadth-first-search';
import { ListedPaths } from './listed-paths';
import { FREE, type PathQuery, type SearchScope, searchScopeOf, START, TARGET } from './path-query';
import { prune } from './prune';
import { arcBetween, type SearchSubgraph, searchSubgraphOf } from './search-subgraph';
import { split, type Subspace, wholeSpace } from './subspace';
import { SubspaceSearch } from './subspace-search';

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
