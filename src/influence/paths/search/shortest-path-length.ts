import { BreadthFirstSearch } from './breadth-first-search';
import { MAX_HOPS } from '../path';
import { type SearchQuery, searchScopeOf, TARGET } from './path-query';
import type { InfluenceView } from '../../view/view';

/** Counts the steps, up to 8, of a shortest path, even over `maxHops`. Throws DeadlinePassed. */
export function shortestPathLength(view: InfluenceView, query: SearchQuery): number | null {
  const scope = searchScopeOf(view, query);
  const search = new BreadthFirstSearch(scope, view.out, scope.starts);
  for (let hops = 1; hops <= MAX_HOPS; hops++) {
    if (search.level(2 * hops).some((node) => scope.roles[node] === TARGET)) return hops;
  }
  return null;
}
