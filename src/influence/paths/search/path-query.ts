import { allowedClasses, type TieFilter } from '../../view/arc-class';
import type { InfluenceView } from '../../view/view';
import { DeadlineCheck } from '../../engine/deadline-check';

/** What may be walked, and between what. Nodes are indexes of the projection. */
export interface WalkQuery extends TieFilter {
  from: readonly number[];
  /** None of them in `from`. */
  to: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** On no path. */
  avoid: readonly number[];
  /** Strictly between the ends of every path, in any order. */
  via: readonly number[];
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface PathQuery extends WalkQuery {
  /** 1 to 20. */
  k: number;
}

/** What a node is to a query: a path begins at a start, ends at a target and has only free nodes between. */
export const FREE = 0;
export const START = 1;
export const TARGET = 2;
export const BLOCKED = 3;

export interface Walk {
  view: InfluenceView;
  /** By node: FREE, START, TARGET or BLOCKED. */
  roles: Uint8Array;
  /** By arc class: 1 where it may be walked. */
  allowed: Uint8Array;
  starts: number[];
  targets: number[];
  maxHops: number;
  watch: DeadlineCheck;
}

/** The query over the view, starts and targets that are avoided or not known left out. */
export function walkOf(view: InfluenceView, query: WalkQuery): Walk {
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
    maxHops: query.maxHops,
    watch: new DeadlineCheck(query.shouldStop),
  };
}
