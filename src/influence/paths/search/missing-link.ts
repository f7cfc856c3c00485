import { BreadthFirstSearch } from './breadth-first-search';
import { FREE, TARGET, type Walk, type WalkQuery, walkOf } from './path-query';
import type { InfluenceView } from '../../view/view';

export interface MissingLink {
  from: number;
  to: number;
  /** From the nearest start to `from`, and from `to` to the nearest target: each 0 where it is one itself. */
  hopsFrom: number;
  hopsTo: number;
}

/** How many of a pair are ends: what is asked for first, and what only where there is nothing better. */
const ENDS_IN_PAIR = [0, 1, 2];

/**
 * Where there is no path (so ask `bestPaths` first): the two actors a and b, a within reach of `from` and b of `to`,
 * whose tie would open one soonest. Reach is by the query's own filters, through neither avoided nodes nor other starts
 * and targets, and `hopsFrom + 1 + hopsTo <= maxHops`.
 *
 * 1. A pair with no end in it goes before one with one, and that before two ends: that the ends could be tied directly
 *    tells nobody anything.
 * 2. Then the fewest hops in all, then the least id of a, then of b.
 *
 * With `via` where the ends are connected without it, it is a via node that is out of reach: the first, by id, that is
 * not within `maxHops - 1` hops of the starts, linked to them, the node itself standing for the targets; else the first
 * that is not so near the targets, linked to those, the node standing for the starts. One hop at least is left for the
 * rest of the path, so there `hopsFrom + 1 + hopsTo <= maxHops - 1`. A via node that is avoided or an end cannot be on
 * any path, and no tie would change that.
 *
 * Null where there is no such pair. Throws as `bestPaths` does.
 */
export function missingLink(view: InfluenceView, query: WalkQuery): MissingLink | null {
  const walk = walkOf(view, query);
  const { maxHops } = walk;
  const starts = new BreadthFirstSearch(walk, walk.starts);
  const targets = new BreadthFirstSearch(walk, walk.targets);
  if (query.via.length === 0 || !connected(walk, starts)) return nearestPair(walk, starts, targets, maxHops - 1);
  const via = [...new Set(query.via)]
    .filter((node) => walk.roles[node] === FREE && view.exists[node])
    .sort((a, b) => a - b);
  for (const [front, link] of [
    [starts, (node: BreadthFirstSearch) => nearestPair(walk, starts, node, maxHops - 2)],
    [targets, (node: BreadthFirstSearch) => nearestPair(walk, node, targets, maxHops - 2)],
  ] as const) {
    const within = new Set(levelsUpTo(front, maxHops - 1).flat());
    const apart = via.find((node) => !within.has(node));
    if (apart !== undefined) return link(new BreadthFirstSearch(walk, [apart]));
  }
  return null;
}

function connected(walk: Walk, starts: BreadthFirstSearch): boolean {
  return levelsUpTo(starts, walk.maxHops).some((level) => level.some((node) => walk.roles[node] === TARGET));
}

function levelsUpTo(front: BreadthFirstSearch, hops: number): (readonly number[])[] {
  return Array.from({ length: hops + 1 }, (_, index) => front.level(index));
}

/** The two differ: a node that both sides reach in so few hops would lie on a path, and there is none. */
function nearestPair(
  walk: Walk,
  one: BreadthFirstSearch,
  other: BreadthFirstSearch,
  mostHops: number,
): MissingLink | null {
  for (const ends of ENDS_IN_PAIR) {
    for (let hops = 0; hops <= mostHops; hops++) {
      let best: MissingLink | null = null;
      for (let hopsFrom = 0; hopsFrom <= hops; hopsFrom++) {
        const hopsTo = hops - hopsFrom;
        if (Number(hopsFrom === 0) + Number(hopsTo === 0) !== ends) continue;
        const from = leastActor(walk, one, hopsFrom);
        const to = leastActor(walk, other, hopsTo);
        if (from < 0 || to < 0) continue;
        if (!best || from < best.from || (from === best.from && to < best.to)) best = { from, to, hopsFrom, hopsTo };
      }
      if (best) return best;
    }
  }
  return null;
}

/** The actor of least id in a level; -1 where it has none. */
function leastActor({ view, roles }: Walk, front: BreadthFirstSearch, hops: number): number {
  let least = -1;
  for (const node of front.level(hops)) {
    if (least >= 0 && node > least) continue;
    if (view.projection.nodeActor[node] && (hops === 0 || roles[node] === FREE)) least = node;
  }
  return least;
}
