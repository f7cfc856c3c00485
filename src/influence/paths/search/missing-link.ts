import { BreadthFirstSearch } from './breadth-first-search';
import { MAX_HOPS } from '../path';
import { type SearchQuery, searchScopeOf, TARGET } from './path-query';
import type { InfluenceView } from '../../view/view';

/** Two actors, by their indexes in the projection. */
export interface MissingLink {
  from: number;
  to: number;
  /** Steps from the nearest start to `from`; 0 where `from` is a start. */
  hopsFrom: number;
  /** Steps from `to` to the nearest target; 0 where `to` is a target. */
  hopsTo: number;
}

/** The numbers of ends in a pair, in order of preference. */
const ENDS_IN_PAIR = [0, 1, 2];

/**
 * Finds, for a query without `via` and without a path (check by `bestPaths` first), the actors a, b
 * between which a tie would open a path: influence reaches a from the starts, the targets from b,
 * by the query's own filters, through neither avoided nodes nor other starts and targets, with
 * `hopsFrom + 1 + hopsTo <= maxHops`.
 *
 * 1. Pairs without an end come first, then with one, then with two: a direct tie of the ends is no
 *    useful suggestion.
 * 2. Then the fewest steps in all, then the least id of a, then of b.
 *
 * Null where there is no pair. Throws DeadlinePassed.
 */
export function missingLink(view: InfluenceView, query: SearchQuery): MissingLink | null {
  const scope = searchScopeOf(view, query);
  const fromStarts = new BreadthFirstSearch(scope, view.out, scope.starts);
  const toTargets = new BreadthFirstSearch(scope, view.in, scope.targets);
  for (const ends of ENDS_IN_PAIR) {
    for (let hops = 0; hops < query.maxHops; hops++) {
      const pair = leastPair(fromStarts, toTargets, hops, ends);
      if (pair) return pair;
    }
  }
  return null;
}

/** Finds the pair of least ids with `hops` steps in all and `ends` ends. */
function leastPair(
  fromStarts: BreadthFirstSearch,
  toTargets: BreadthFirstSearch,
  hops: number,
  ends: number,
): MissingLink | null {
  let best: MissingLink | null = null;
  for (let hopsFrom = 0; hopsFrom <= hops; hopsFrom++) {
    const hopsTo = hops - hopsFrom;
    if (Number(hopsFrom === 0) + Number(hopsTo === 0) !== ends) continue;
    const from = leastActor(fromStarts, hopsFrom);
    const to = leastActor(toTargets, hopsTo);
    if (from < 0 || to < 0) continue;
    if (!best || from < best.from || (from === best.from && to < best.to)) best = { from, to, hopsFrom, hopsTo };
  }
  return best;
}

/** Finds the actor of least index first reached in `hops` steps; -1 where there is none. */
function leastActor(search: BreadthFirstSearch, hops: number): number {
  // Whole steps from actors lead to actors.
  return search.level(2 * hops).reduce((least, node) => (least < 0 || node < least ? node : least), -1);
}

/** Counts the steps, up to 8, of a shortest path, even over `maxHops`. Throws DeadlinePassed. */
export function shortestPathLength(view: InfluenceView, query: SearchQuery): number | null {
  const scope = searchScopeOf(view, query);
  const search = new BreadthFirstSearch(scope, view.out, scope.starts);
  for (let hops = 1; hops <= MAX_HOPS; hops++) {
    if (search.level(2 * hops).some((node) => scope.roles[node] === TARGET)) return hops;
  }
  return null;
}
