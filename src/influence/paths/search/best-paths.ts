import { arcBetween, type SearchSubgraph, searchSubgraphOf } from './search-subgraph';
import { areInReach, nodesWithinHops } from './breadth-first-search';
import { FREE, type PathQuery, type SearchScope, searchScopeOf, START, TARGET } from './path-query';
import { BestFirstSearch, nodesBetween, searchBothSides } from './best-first-search';
import { SCORE_EPSILON } from '../../view/scoring';
import { type Path, scoredPath } from '../path';
import { prune } from './prune';
import { rankPaths } from './rank-paths';
import { Confidence } from '../../../store/model/confidence';
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
