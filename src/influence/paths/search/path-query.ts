import { allowedClasses, type TieFilter } from '../../view/arcs';
import type { InfluenceView } from '../../view/view';
import { DeadlineCheck } from '../../engine/deadline-check';

/** The ends of the paths, and the nodes (indexes of the projection) and ties that they may use. */
export interface SearchQuery extends TieFilter {
  from: readonly number[];
  /** Actors, as in `from`, but none of them in `from`. */
  to: readonly number[];
  /** The maximum number of steps from actor to actor, 1 to 8; see `halfSteps`. */
  maxHops: number;
  /** The nodes that no path may contain. */
  avoid: readonly number[];
  /** The nodes that every path contains, strictly between its ends, in any order. */
  via: readonly number[];
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface PathQuery extends SearchQuery {
  /** The maximum number of paths, 1 to 20. */
  k: number;
}

/** The roles of nodes: a path leads from a start to a target with only free nodes between. */
export const FREE = 0;
export const START = 1;
export const TARGET = 2;
export const BLOCKED = 3;

/** A query, resolved against a view. */
export interface SearchScope {
  view: InfluenceView;
  /** By node: FREE, START, TARGET or BLOCKED. */
  roles: Uint8Array;
  /** By arc class: 1 where its arcs may be used. */
  allowed: Uint8Array;
  /** Ascending, like the targets. */
  starts: number[];
  targets: number[];
  /** Twice the `maxHops` of the query. */
  maxHalfSteps: number;
  deadlineCheck: DeadlineCheck;
}

/** Resolves a query. Excludes starts and targets that are avoided or do not exist in the view. */
export function searchScopeOf(view: InfluenceView, query: SearchQuery): SearchScope {
  const roles = new Uint8Array(view.exists.length);
  for (const node of query.to) roles[node] = TARGET;
  for (const node of query.from) roles[node] = START;
  for (const node of query.avoid) roles[node] = BLOCKED;
  const ends = (nodes: readonly number[], role: number) =>
    [...new Set(nodes)].filter((node) => view.exists[node] === 1 && roles[node] === role).sort((a, b) => a - b);
  return {
    view,
    roles,
    allowed: allowedClasses(query),
    starts: ends(query.from, START),
    targets: ends(query.to, TARGET),
    maxHalfSteps: 2 * query.maxHops,
    deadlineCheck: new DeadlineCheck(query.shouldStop),
  };
}
