import { DeadlineCheck } from '../engine/deadline-check';
import { byStepsThenIds, type Path, scoredPath } from '../paths/path';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { bestTie, directTie, type Terminal, terminalOf } from './best-ties';
import { EXCLUDED, FREE, ResidualNetwork, type RouteGraph, SOURCE } from './residual-network';
import { routeSources } from './successive-shortest-paths';

/** Nodes are indexes of the projection. */
export interface RedundancyQuery {
  from: readonly number[];
  /** Not one of the starts. */
  to: number;
  /** Called about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/** A minimum node cut. */
interface RouteCut {
  disjointRoutes: number;
  /** Whether a tie carries influence from a start to the target. */
  direct: boolean;
  /** Ascending. */
  cut: number[];
}

export interface RouteRedundancy extends RouteCut {
  /** As many as `disjointRoutes`; by score, highest first, of equal ones (to 1e-12) by fewer steps, then by nodes. */
  routes: Path<number>[];
}

const ARCS_PER_SOURCE = 200;

/**
 * A maximum set of routes of influence, of any length and over current ties, that share no node between their ends, of all
 * such sets the one with the highest product of scores, and a minimum node cut: a smallest set of nodes whose loss
 * disconnects every route but a direct tie. The starts behave as one: no route passes through another of them, and there is one direct tie at
 * most. By Menger's theorem (1927) `disjointRoutes` is the length of `cut`, plus one where `direct`. Unknown starts and an
 * unknown target have no routes. The result is deterministic; the cut is the one nearest the end with fewer neighbours
 * (those that influence reaches from the starts, those from which it reaches the target), or nearest the target where both
 * have as many.
 *
 * Minimum-cost maximum flow on split nodes (Suurballe, 1974; Bhandari, 1999), from the neighbours of that end to the
 * other, against the influence where it is the target, and then split at the cut: each route of a maximum set passes through exactly one node of the cut, so the two
 * sides can be optimized independently. Beyond the cut the first routes are already the cheapest. Before it they are not,
 * since they began at whichever neighbours came first; so that side is solved again, from the cut. `arcsPerSource` is
 * passed to `routeSources`.
 *
 * Throws DeadlinePassed.
 */
export function routeRedundancy(
  view: InfluenceView,
  query: RedundancyQuery,
  arcsPerSource = ARCS_PER_SOURCE,
): RouteRedundancy {
  const { starts, targets, start, fromTarget, near, beyond, towardsNear } = networkOf(view, query);
  routeSources(beyond, near.neighbours, arcsPerSource);
  const cut = minimumNodeCut(beyond, near.neighbours);
  const roles = rolesBeforeCut(view, cut.nodes, cut.sourceSide);
  const before = new ResidualNetwork(towardsNear, near, roles, beyond.deadline);
  routeSources(before, cut.nodes, arcsPerSource);

  const routes = cut.nodes.map((node) => {
    const toNear = before.routeFrom(node);
    const toFar = beyond.routeFrom(node);
    const [toStart, toTarget] = fromTarget ? [toFar, toNear] : [toNear, toFar];
    return bestPathAlong(view, [endOf(start, toStart), ...toStart.reverse(), ...toTarget.slice(1), query.to]);
  });
  const direct = directTie(view, starts, targets);
  if (direct) routes.push(bestPathAlong(view, direct));
  return { disjointRoutes: routes.length, direct: direct !== null, routes: inOrder(view, routes), cut: cut.nodes };
}

/**
 * The same number and the same cut without the routes, in a fraction of the time: the cut does not depend on what the routes cost.
 * Throws DeadlinePassed.
 */
export function routeCut(view: InfluenceView, query: RedundancyQuery): RouteCut {
  const { starts, targets, near, beyond } = networkOf(view, query);
  routeAtAnyCost(beyond, near.neighbours);
  const cut = minimumNodeCut(beyond, near.neighbours).nodes;
  const direct = directTie(view, starts, targets) !== null;
  return { disjointRoutes: cut.length + Number(direct), direct, cut };
}

/** The network of routes from the neighbours of the end with fewer of them to the other end. */
function networkOf(view: InfluenceView, query: RedundancyQuery) {
  const starts = query.from.filter((node) => view.exists[node]);
  const targets = view.exists[query.to] ? [query.to] : [];
  const start = terminalOf(view.out, starts, targets);
  const target = terminalOf(view.in, targets, starts);
  const fromTarget = target.neighbours.length <= start.neighbours.length;
  const [near, far] = fromTarget ? [target, start] : [start, target];
  const downstream: RouteGraph = { forward: view.out, backward: view.in, factor: view.factor };
  const upstream: RouteGraph = { forward: view.in, backward: view.out, factor: view.factor };
  const [awayFromNear, towardsNear] = fromTarget ? [upstream, downstream] : [downstream, upstream];
  const role = new Uint8Array(view.exists.length);
  for (const node of [...starts, ...targets]) role[node] = EXCLUDED;
  for (const node of near.neighbours) role[node] = SOURCE;
  const beyond = new ResidualNetwork(awayFromNear, far, role, new DeadlineCheck(query.shouldStop));
  return { starts, targets, start, fromTarget, near, beyond, towardsNear };
}

interface NodeCut {
  /** Ascending; as many as there are routes. */
  nodes: number[];
  /** The nodes between the sources and the cut, in no order. */
  sourceSide: number[];
}

/**
 * The minimum node cut nearest the sources, from a network with a maximum number of routes: the nodes that can be entered
 * but not left in the residual network from the sources without a route, and the sources that are not reached (Ford and
 * Fulkerson, 1956). It does not depend on which routes were found.
 */
function minimumNodeCut(network: ResidualNetwork, sources: readonly number[]): NodeCut {
  const isReached = new Uint8Array(network.sink + 1);
  const queue: number[] = [];
  const reach = (vertex: number) => {
    if (isReached[vertex]) return;
    isReached[vertex] = 1;
    queue.push(vertex);
  };
  for (const source of sources) if (network.next[source] === 0) reach(2 * source + 1);
  for (let head = 0; head < queue.length; head++) {
    network.deadline.step(1);
    network.forEachOutgoing(queue[head]!, reach);
  }
  const nodes = sources.filter((source) => !isReached[2 * source + 1]);
  const sourceSide: number[] = [];
  for (const vertex of queue) {
    if (vertex & 1) sourceSide.push(vertex >> 1);
    else if (!isReached[vertex + 1] && network.role[vertex >> 1] === FREE) nodes.push(vertex >> 1);
  }
  return { nodes: nodes.sort((a, b) => a - b), sourceSide };
}

/** The end of the terminal to which the last node of a route is tied. */
function endOf(terminal: Terminal, route: readonly number[]): number {
  return terminal.end[terminal.indexOf[route[route.length - 1]!]! - 1]!;
}

function rolesBeforeCut(view: InfluenceView, cut: readonly number[], sourceSide: readonly number[]): Uint8Array {
  const role = new Uint8Array(view.exists.length).fill(EXCLUDED);
  for (const node of sourceSide) role[node] = FREE;
  for (const node of cut) role[node] = SOURCE;
  return role;
}

/** The path through the nodes by the best current tie from each to the next. */
function bestPathAlong(view: InfluenceView, nodes: number[]): Path<number> {
  const ties = nodes.slice(1).map((node, hop) => bestTie(view, nodes[hop]!, node));
  return scoredPath(view, nodes, ties);
}

/** By score, highest first; a run of scores within 1e-12 of its best by fewer steps, then by node ids. */
function inOrder({ projection }: InfluenceView, paths: readonly Path<number>[]): Path<number>[] {
  const byScore = [...paths].sort((a, b) => b.score - a.score);
  const ordered: Path<number>[] = [];
  for (let begin = 0; begin < byScore.length; begin = ordered.length) {
    const minScore = byScore[begin]!.score - SCORE_EPSILON;
    let end = begin;
    while (end < byScore.length && byScore[end]!.score >= minScore) end++;
    ordered.push(...byScore.slice(begin, end).sort((a, b) => byStepsThenIds(projection.nodeActor, a.nodes, b.nodes)));
  }
  return ordered;
}

/**
 * Gives as many sources as possible a route to the sink, whatever the routes cost. In each phase a breadth-first search grows a tree
 * from each source without a route. The trees share no vertex, so each that reaches the sink adds a route (the multi-source
 * search of Azad, Buluç and Pothen, 2017). Where none does, there is no augmenting path, and the number is the
 * maximum (Ford and Fulkerson, 1956). Throws DeadlinePassed.
 */
function routeAtAnyCost(network: ResidualNetwork, sources: readonly number[]): void {
  const { sink, next, deadline } = network;
  /** By vertex: one more than the index of the source whose tree it is in; 0 where it is in none. */
  const tree = new Int32Array(sink);
  /** By vertex in a tree: the vertex before it; -1 at the source. */
  const parent = new Int32Array(sink);
  /** The vertices in trees, in the order in which they were reached. */
  const reached = new Int32Array(sink);
  for (;;) {
    /** By tree: the vertex before the sink; -1 where the tree has not reached it. */
    const last = new Int32Array(sources.length + 1).fill(-1);
    let count = 0;
    let current = -1;
    const add = (vertex: number, to: number) => {
      tree[vertex] = to;
      parent[vertex] = current;
      reached[count++] = vertex;
    };
    sources.forEach((source, index) => {
      if (next[source] === 0) add(2 * source + 1, index + 1);
    });
    const visit = (vertex: number) => {
      if (vertex === sink) last[tree[current]!] = current;
      else if (tree[vertex] === 0) add(vertex, tree[current]!);
    };
    for (let head = 0; head < count; head++) {
      current = reached[head]!;
      if (last[tree[current]!]! >= 0) continue;
      deadline.step(1 + network.outDegree(current));
      network.forEachOutgoing(current, visit);
    }
    const ends = last.filter((vertex) => vertex >= 0);
    if (ends.length === 0) return;
    for (const end of ends) network.augment(pathTo(end));
    for (let index = 0; index < count; index++) tree[reached[index]!] = 0;
  }

  function pathTo(end: number): number[] {
    const path = [sink];
    for (let vertex = end; vertex >= 0; vertex = parent[vertex]!) path.push(vertex);
    return path.reverse();
  }
}
