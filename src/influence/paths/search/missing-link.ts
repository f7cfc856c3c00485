import { BreadthFirstSearch } from './breadth-first-search';
import { FREE, type SearchQuery, type SearchScope, searchScopeOf, TARGET } from './path-query';
import type { InfluenceView } from '../../view/view';

/** Two actors, by their indexes in the projection. */
export interface MissingLink {
  from: number;
  to: number;
  /** From the nearest start to `from`; 0 where `from` is a start. */
  hopsFrom: number;
  /** From `to` to the nearest target; 0 where `to` is a target. */
  hopsTo: number;
}

/** The numbers of ends that a pair can contain, in order of preference. */
const ENDS_IN_PAIR = [0, 1, 2];

/**
 * For a query without a path (check by `bestPaths` first): the pair of actors, a within reach of `from` and b of `to`,
 * whose tie would open a path, the nearest pair first. Reach is by the query's own filters, through neither avoided
 * nodes nor other starts and targets, and `hopsFrom + 1 + hopsTo <= maxHops`.
 *
 * 1. Pairs without an end come first, then pairs with one, then pairs with two: a direct tie between the ends is no
 *    useful suggestion.
 * 2. Then the fewest hops in all, then the least id of a, then of b.
 *
 * With `via`, where the ends are connected without it, the link is to a via node out of reach: the first, by id, that is
 * not within `maxHops - 1` hops of the starts, the node taking the role of the targets; else the first that is not
 * within `maxHops - 1` hops of the targets, the node taking the role of the starts. At least one hop is left for the
 * rest of the path, so there `hopsFrom + 1 + hopsTo <= maxHops - 1`. A via node that is avoided or an end cannot be on
 * any path, and is ignored.
 *
 * Null where there is no such pair. Throws DeadlinePassed.
 */
export function missingLink(view: InfluenceView, query: SearchQuery): MissingLink | null {
  const scope = searchScopeOf(view, query);
  const { maxHops } = scope;
  const starts = new BreadthFirstSearch(scope, scope.starts);
  const targets = new BreadthFirstSearch(scope, scope.targets);
  if (query.via.length === 0 || !connected(scope, starts)) return nearestPair(scope, starts, targets, maxHops - 1);
  const via = [...new Set(query.via)]
    .filter((node) => scope.roles[node] === FREE && view.exists[node])
    .sort((a, b) => a - b);
  for (const [search, linkTo] of [
    [starts, (fromVia: BreadthFirstSearch) => nearestPair(scope, starts, fromVia, maxHops - 2)],
    [targets, (fromVia: BreadthFirstSearch) => nearestPair(scope, fromVia, targets, maxHops - 2)],
  ] as const) {
    const inReach = new Set(levelsUpTo(search, maxHops - 1).flat());
    const outOfReach = via.find((node) => !inReach.has(node));
    if (outOfReach !== undefined) return linkTo(new BreadthFirstSearch(scope, [outOfReach]));
  }
  return null;
}

function connected(scope: SearchScope, starts: BreadthFirstSearch): boolean {
  return levelsUpTo(starts, scope.maxHops).some((level) => level.some((node) => scope.roles[node] === TARGET));
}

function levelsUpTo(search: BreadthFirstSearch, hops: number): (readonly number[])[] {
  return Array.from({ length: hops + 1 }, (_, index) => search.level(index));
}

/** `from` and `to` differ: a node that both sides reach within these hops would lie on a path, and there is none. */
function nearestPair(
  scope: SearchScope,
  one: BreadthFirstSearch,
  other: BreadthFirstSearch,
  maxHops: number,
): MissingLink | null {
  for (const ends of ENDS_IN_PAIR) {
    for (let hops = 0; hops <= maxHops; hops++) {
      let best: MissingLink | null = null;
      for (let hopsFrom = 0; hopsFrom <= hops; hopsFrom++) {
        const hopsTo = hops - hopsFrom;
        if (Number(hopsFrom === 0) + Number(hopsTo === 0) !== ends) continue;
        const from = leastActor(scope, one, hopsFrom);
        const to = leastActor(scope, other, hopsTo);
        if (from < 0 || to < 0) continue;
        if (!best || from < best.from || (from === best.from && to < best.to)) best = { from, to, hopsFrom, hopsTo };
      }
      if (best) return best;
    }
  }
  return null;
}

/** The actor of least index in a level; -1 where it has none. */
function leastActor({ view, roles }: SearchScope, search: BreadthFirstSearch, hops: number): number {
  let least = -1;
  for (const node of search.level(hops)) {
    if (least >= 0 && node > least) continue;
    if (view.projection.nodeActor[node] && (hops === 0 || roles[node] === FREE)) least = node;
  }
  return least;
}
