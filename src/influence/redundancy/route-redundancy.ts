import { DeadlineCheck } from '../engine/deadline-check';
import { byStepsThenIds, type Path, scoredPath } from '../paths/path';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { bestTie, directTie, type Terminal, terminalOf } from './best-ties';
import { EXCLUDED, FREE, ResidualNetwork, type RouteGraph, SOURCE } from './residual-network';
import { routeSources } from './successive-shortest-paths';

/** A query whose nodes are indexes of the projection. */
export interface RedundancyQuery {
  from: readonly number[];
  /** The target, not one of the starts. */
  to: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** A minimum node cut and the number of disjoint paths. */
interface PathCut {
  disjointRoutes: number;
  /** True where a tie carries influence from a start to the target. */
  direct: boolean;
  /** Ascending. */
  cut: number[];
}

export interface PathRedundancy extends PathCut {
  /** All `disjointRoutes` paths by score, highest first; equals (to 1e-12) by steps, then nodes. */
  routes: Path<number>[];
}

const ARCS_PER_SOURCE = 200;

/**
 * Finds the maximum set of paths of influence, of any length and over current ties, that share no
 * node between their ends, with the highest product of scores, and a minimum node cut: a smallest
 * set of nodes whose loss disconnects every path but a direct tie. The starts act as one: no path
 * passes through another of them, and at most one direct tie counts. By Menger's theorem (1927)
 * `disjointRoutes` is the length of `cut`, plus one where `direct`. Unknown ends have no paths. The
 * result is deterministic; the cut is nearest the end with fewer neighbours (that influence reaches
 * from the starts, or from which it reaches the target), or nearest the target on a par.
 *
 * Minimum-cost maximum flow on split nodes (Suurballe, 1974; Bhandari, 1999) from the neighbours of
 * that end to the other, against the influence from the target, then split at the cut: each path of
 * a maximum set passes through exactly one node of the cut, so each side can be optimized on its
 * own. Beyond the cut the first paths are the cheapest; before it, where they begin at arbitrary
 * neighbours, it is solved again from the cut. `arcsPerSource` is passed to `routeSources`.
 *
 * Throws DeadlinePassed.
 */
export function routeRedundancy(
  view: InfluenceView,
  query: RedundancyQuery,
  arcsPerSource = ARCS_PER_SOURCE,
): PathRedundancy {
  const { starts, targets, start, fromTarget, near, beyond, towardsNear } = networkOf(view, query);
  routeSources(beyond, near.neighbours, arcsPerSource);
  const cut = minimumNodeCut(beyond, near.neighbours);
  const roles = rolesBeforeCut(view, cut.nodes, cut.sourceSide);
  const before = new ResidualNetwork(towardsNear, near, roles, beyond.deadline);
  routeSources(before, cut.nodes, arcsPerSource);

  const paths = cut.nodes.map((node) => {
    const toNear = before.routeFrom(node);
    const toFar = beyond.routeFrom(node);
    const [toStart, toTarget] = fromTarget ? [toFar, toNear] : [toNear, toFar];
    return bestPathAlong(view, [endOf(start, toStart), ...toStart.reverse(), ...toTarget.slice(1), query.to]);
  });
  const direct = directTie(view, starts, targets);
  if (direct) paths.push(bestPathAlong(view, direct));
  return { disjointRoutes: paths.length, direct: direct !== null, routes: inOrder(view, paths), cut: cut.nodes };
}

/** Finds the same cut faster, without paths: it does not depend on cost. Throws DeadlinePassed. */
export function routeCut(view: InfluenceView, query: RedundancyQuery): PathCut {
  const { starts, targets, near, beyond } = networkOf(view, query);
  connectAtAnyCost(beyond, near.neighbours);
  const cut = minimumNodeCut(beyond, near.neighbours).nodes;
  const direct = directTie(view, starts, targets) !== null;
  return { disjointRoutes: cut.length + Number(direct), direct, cut };
}

/** Builds the network of paths from the neighbours of the end with fewer of them to the other. */
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
  /** Ascending; as many as paths. */
  nodes: number[];
  /** The nodes between the sources and the cut, in no order. */
  sourceSide: number[];
}

/**
 * Finds the minimum node cut nearest the sources, in a network with a maximum number of paths: the
 * nodes that can be entered but not left in the residual network from the sources without a path,
 * and the unreached sources (Ford and Fulkerson, 1956). Any choice of paths gives the same cut.
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

/** Returns the end of the terminal to which the last node of a path is tied. */
function endOf(terminal: Terminal, path: readonly number[]): number {
  return terminal.end[terminal.indexOf[path[path.length - 1]!]! - 1]!;
}

function rolesBeforeCut(view: InfluenceView, cut: readonly number[], sourceSide: readonly number[]): Uint8Array {
  const role = new Uint8Array(view.exists.length).fill(EXCLUDED);
  for (const node of sourceSide) role[node] = FREE;
  for (const node of cut) role[node] = SOURCE;
  return role;
}

/** Builds the path through the nodes by the best current tie from each to the next. */
function bestPathAlong(view: InfluenceView, nodes: number[]): Path<number> {
  const ties = nodes.slice(1).map((node, hop) => bestTie(view, nodes[hop]!, node));
  return scoredPath(view, nodes, ties);
}

/** Sorts by score, highest first; a run within 1e-12 of its best by fewer steps, then node ids. */
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
 * Connects as many sources as possible to the sink, at any cost. In each phase a breadth-first
 * search grows a tree from each source without a path. The trees share no vertex, so each that
 * reaches the sink adds a path (the multi-source search of Azad, Buluç and Pothen, 2017). If none
 * does, the number is the maximum (Ford and Fulkerson, 1956). Throws DeadlinePassed.
 */
function connectAtAnyCost(network: ResidualNetwork, sources: readonly number[]): void {
  const { sink, next, deadline } = network;
  /** By vertex: one more than the index of the source of its tree; 0 outside the trees. */
  const tree = new Int32Array(sink);
  /** By vertex in a tree: the previous vertex; -1 at the source. */
  const parent = new Int32Array(sink);
  /** The vertices in trees, in the order of the search. */
  const reached = new Int32Array(sink);
  for (;;) {
    /** By tree: the vertex before the sink; -1 until the tree reaches it. */
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
