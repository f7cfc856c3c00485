import type { SearchSubgraph } from './search-subgraph';
import { SCORE_EPSILON } from '../../view/scoring';
import { byHopsThenIds } from '../path';
import { type Subspace, SubspaceSearch } from './subspace-search';
import type { DeadlineCheck } from '../../engine/deadline-check';

export interface Ranking {
  /** At most k, in order: the subgraph's nodes from the root on. */
  paths: (readonly number[])[];
  /** What the last run asked of its paths: those are in order as long as the corridor has all that score as much. */
  threshold: number;
}

interface Candidate {
  subspace: Subspace;
  path: readonly number[];
}

/**
 * The k best paths of a corridor: by score, and within a run of equal scores (all within 1e-12 of the run's best) by
 * hops, then ids. Yen's algorithm (1971) with Lawler's partition (1972), each subspace searched only once its bound
 * comes up. The best score left begins a run; each subspace that can still meet it then gives its first path by hops
 * and ids, so that a run of a million equal paths costs no more than one of k.
 */
export function rank(corridor: SearchSubgraph, viaNodes: number, k: number, watch: DeadlineCheck): Ranking {
  const search = new SubspaceSearch(corridor, viaNodes, watch);
  const need = (1 << viaNodes) - 1;
  const whole = { prefix: [corridor.root], product: 1, need, banned: [], bound: 1, exact: false };
  const paths: (readonly number[])[] = [];
  let waiting: Subspace[] = [whole];
  let threshold = Infinity;
  while (paths.length < k) {
    const best = settle(waiting, search);
    if (best < 0) break;
    threshold = best - SCORE_EPSILON;
    const run: Candidate[] = [];
    const enter = (subspace: Subspace) => {
      const path = subspace.bound >= threshold ? search.first(subspace, threshold) : null;
      if (path) run.push({ subspace, path });
      else waiting.push({ ...subspace, bound: Math.min(subspace.bound, threshold) });
    };
    const entering = waiting;
    waiting = [];
    entering.forEach(enter);
    while (run.length > 0 && paths.length < k) {
      run.sort((a, b) => byHopsThenIds(b.path, a.path));
      const { subspace, path } = run.pop()!;
      paths.push(path);
      split(corridor, subspace, path, search).forEach(enter);
    }
  }
  return { paths, threshold };
}

/** The best score among all subspaces, which is then exact in one of them; below 0 if no path is left. Drops the empty ones. */
function settle(waiting: Subspace[], search: SubspaceSearch): number {
  for (;;) {
    const top = waiting.reduce<Subspace | null>((best, one) => (best && best.bound >= one.bound ? best : one), null);
    if (!top) return -1;
    if (top.exact) return top.bound;
    top.bound = search.best(top);
    top.exact = true;
    if (top.bound < 0) waiting.splice(waiting.indexOf(top), 1);
  }
}

/** What is left of a subspace without one of its paths. */
function split(
  corridor: SearchSubgraph,
  subspace: Subspace,
  path: readonly number[],
  search: SubspaceSearch,
): Subspace[] {
  const parts: Subspace[] = [];
  let { product, need } = subspace;
  for (let place = subspace.prefix.length - 1; place < path.length - 1; place++) {
    const node = path[place]!;
    const next = path[place + 1]!;
    const banned = place === subspace.prefix.length - 1 ? [...subspace.banned, next] : [next];
    const part = { prefix: path.slice(0, place + 1), product, need, banned, bound: 0, exact: false };
    part.bound = search.estimate(part);
    if (part.bound >= 0) parts.push(part);
    product *= corridor.factor[node]! * weightBetween(corridor, node, next);
    need &= ~corridor.viaBit[next]!;
  }
  return parts;
}

function weightBetween({ arcStart, arcNode, arcWeight }: SearchSubgraph, node: number, next: number): number {
  return arcWeight[arcNode.indexOf(next, arcStart[node])]!;
}
