import type { Path } from '../paths/path';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { directTie } from './direct-tie';
import { nodeCutNearest } from './node-cut';
import { CLOSED, OPEN, Residual, ROW } from './residual';
import { inOrder, pathOf } from './route-path';
import { serveRows } from './serve-rows';
import { type Terminal, terminalOf } from './terminal';

/** Nodes are indexes of the projection. */
export interface RedundancyQuery {
  from: readonly number[];
  to: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface RouteRedundancy {
  disjointRoutes: number;
  /** Whether a start is tied to the target. */
  direct: boolean;
  /** As many as `disjointRoutes`, in the order of `bestPaths`. */
  routes: Path<number>[];
  /** Ascending. */
  cut: number[];
}

const ARCS_PER_ROW = 200;

/**
 * The most routes of any length over current ties that share no node between their ends, of such sets the one with
 * the highest product of scores, and a minimum set of nodes whose loss cuts every route but a direct tie. The starts
 * are as one: no route passes through another of them, and they have one direct tie at most. By Menger's theorem
 * (1927) `disjointRoutes` is the length of `cut`, plus one where `direct`. Starts or a target that the view does not
 * know have no routes. Where several sets or cuts are as good, the answer is always the same one: the cut is the one
 * nearest the end that is tied to fewer nodes, the target where both are to as many.
 *
 * Minimum-cost maximum flow on split nodes (Suurballe 1974; Bhandari 1999), begun at the neighbours of one end and
 * taken apart at the cut: each route of a largest set passes through exactly one node of the cut, so that what is
 * cheapest on its one side does not depend on the other. Beyond the cut the routes found first are already the
 * cheapest; before it they began at whichever neighbours came first, so that side is done again, from the cut.
 * `arcsPerRow`: see `serveRows`.
 *
 * Throws RangeError where the target is a start, and DeadlinePassed.
 */
export function routeRedundancy(
  view: InfluenceView,
  query: RedundancyQuery,
  arcsPerRow = ARCS_PER_ROW,
): RouteRedundancy {
  if (query.from.includes(query.to)) throw new RangeError('The target may not be a start.');
  const starts = query.from.filter((node) => view.exists[node]);
  const targets = view.exists[query.to] ? [query.to] : [];
  const ends = [...starts, ...targets];
  const watch = new DeadlineCheck(query.shouldStop);
  const start = terminalOf(view, starts, targets);
  const target = terminalOf(view, targets, starts);
  const fromTarget = target.nodes.length <= start.nodes.length;
  const [near, far] = fromTarget ? [target, start] : [start, target];

  const kind = new Uint8Array(view.exists.length);
  for (const node of ends) kind[node] = CLOSED;
  for (const node of near.nodes) kind[node] = ROW;
  const beyond = new Residual(view, far, kind, watch);
  serveRows(beyond, near.nodes, arcsPerRow);
  const cut = nodeCutNearest(beyond, near.nodes);
  const before = new Residual(view, near, beforeCut(view, cut.nodes, cut.near), watch);
  serveRows(before, cut.nodes, arcsPerRow);

  const routes = cut.nodes.map((node) => {
    const toNear = before.route(node);
    const toFar = beyond.route(node);
    const [back, on] = fromTarget ? [toFar, toNear] : [toNear, toFar];
    return pathOf(view, [endOf(start, back), ...back.reverse(), ...on.slice(1), query.to]);
  });
  const direct = directTie(view, starts, targets);
  if (direct) routes.push(pathOf(view, direct));
  return { disjointRoutes: routes.length, direct: direct !== null, routes: inOrder(routes), cut: cut.nodes };
}

function endOf(terminal: Terminal, route: readonly number[]): number {
  return terminal.end[terminal.placeOf[route[route.length - 1]!]! - 1]!;
}

function beforeCut(view: InfluenceView, cut: readonly number[], near: readonly number[]): Uint8Array {
  const kind = new Uint8Array(view.exists.length).fill(CLOSED);
  for (const node of near) kind[node] = OPEN;
  for (const node of cut) kind[node] = ROW;
  return kind;
}
