import type { DeadlineCheck } from '../../engine/deadline-check';
import { SCORE_EPSILON } from '../../view/scoring';
import { byStepsThenIds } from '../path';
import { ListedPaths } from './listed-paths';
import type { SearchSubgraph } from './search-subgraph';
import { split, type Subspace, wholeSpace } from './subspace';
import { SubspaceSearch } from './subspace-search';

export interface Ranking {
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
export function rankPaths(
  subgraph: SearchSubgraph,
  viaCount: number,
  k: number,
  deadlineCheck: DeadlineCheck,
): Ranking {
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
