import { type SearchSubgraph, searchSubgraphOf } from './search-subgraph';
import { inReach, nodesWithinHops } from './breadth-first-search';
import { FREE, type PathQuery, START, TARGET, type Walk, walkOf } from './path-query';
import { rank } from './ranking';
import { BestFirstSearch } from './best-first-search';
import { SCORE_EPSILON } from '../../view/scoring';
import { type Path, scoredPath } from '../path';
import { prune } from './prune';
import { Confidence } from '../../../model/confidence';
import type { InfluenceView } from '../../view/view';

const FIRST_BUDGET = 4096;
const BUDGET_GROWTH = 4;
/** Bounds and scores multiply in different orders: a floor must not cut what only rounding puts below it. */
const ROUNDING = 1e-9;

/**
 * The k best loopless paths between two sets of nodes, each of which behaves as one, of at most `maxHops` ties; exact.
 * By score, highest first; a run of scores within 1e-12 of its best by fewer hops, then by node ids. Of parallel ties the best
 * that passes the filters counts, of equal ones (to 1e-12) the one with the least id. Empty where there is none.
 *
 * A bidirectional search in rounds finds a corridor that holds every path above some score (all of them, where the
 * graph is small), and `rank` orders the paths in it; a round that cannot vouch for the k-th path is followed by a
 * larger one, so the work grows with what the answer needs and not with the graph.
 *
 * `firstBudget` is how many arcs the first round may look at: it changes the time taken, never the answer.
 *
 * Throws DeadlinePassed.
 */
export function bestPaths(view: InfluenceView, query: PathQuery, firstBudget = FIRST_BUDGET): Path<number>[] {
  const walk = walkOf(view, query);
  const via = [...new Set(query.via)];
  if (via.length >= query.maxHops || via.some((node) => walk.roles[node] !== FREE)) return [];
  if (walk.starts.length === 0 || walk.targets.length === 0) return [];
  const fromStarts = new BestFirstSearch(walk, walk.starts, START);
  const fromTargets = new BestFirstSearch(walk, walk.targets, TARGET);
  let enough = 0;
  for (let budget = firstBudget; ; budget *= BUDGET_GROWTH) {
    const near = nodesWithinHops(walk, enough < 0 ? Infinity : budget);
    const floor = near ? 0 : grow(fromStarts, fromTargets, budget, enough);
    const nodes = near ?? nodesBetween(fromStarts, fromTargets);
    const whole = near !== null || fromStarts.top === 0 || fromTargets.top === 0;
    if (!whole && !holds(nodes, via)) {
      if (!inReach(walk, via)) return [];
      continue;
    }
    const corridor = prune(searchSubgraphOf(walk, nodes, via), via.length, floor * (1 - ROUNDING), walk.watch);
    const { paths, threshold } = rank(corridor, via.length, query.k, walk.watch);
    if (whole || (paths.length === query.k && threshold > floor)) {
      return paths.map((path) => pathOf(walk, corridor, path));
    }
    if (paths.length === query.k) {
      enough = Math.min(...paths.map((path) => pathOf(walk, corridor, path).score)) - SCORE_EPSILON;
    }
  }
}

/** What `bestCurrentPath` asks; ranges and meanings as for `PathQuery`. */
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

/**
 * Grows both balls until the budget is spent or, where it is known what is enough, until no path that they miss can
 * score as much; the product of their tops is the most that such a path can score. (On a path above it, let i be the
 * first node that the one ball did not settle. It was reached from i - 1; and what follows it scores more than the
 * other ball's top, so that ball settled all of it and reached i.)
 */
function grow(one: BestFirstSearch, other: BestFirstSearch, budget: number, enough: number): number {
  while (one.top > 0 && other.top > 0) {
    if (enough > 0 ? one.top * other.top < enough : one.work + other.work >= budget) break;
    (one.work <= other.work ? one : other).grow();
  }
  return one.top * other.top;
}

/** Every node on a path that the balls do not miss. */
function nodesBetween(one: BestFirstSearch, other: BestFirstSearch): number[] {
  if (one.top === 0) return one.settled;
  if (other.top === 0) return other.settled;
  const [fewer, more] = one.touched.length < other.touched.length ? [one, other] : [other, one];
  return [...new Set([...one.settled, ...other.settled, ...fewer.touched.filter((node) => more.reached[node]! > 0)])];
}

function holds(nodes: readonly number[], wanted: readonly number[]): boolean {
  return wanted.every((node) => nodes.includes(node));
}

function pathOf({ view }: Walk, corridor: SearchSubgraph, path: readonly number[]): Path<number> {
  const nodes = path.slice(1).map((place) => corridor.nodes[place]!);
  const ties = path
    .slice(1, -1)
    .map((place, hop) => corridor.arcTie[corridor.arcNode.indexOf(path[hop + 2]!, corridor.arcStart[place])]!);
  return scoredPath(view, nodes, ties);
}
