import type { DeadlineCheck } from '../engine/deadline-check';
import { type Arcs, CURRENT_CLASSES } from '../view/arcs';
import { heaviestArc, type Terminal } from './best-ties';

/** The role of a node: paths may pass through it, may begin at it, or may not use it. */
export const FREE = 0;
export const SOURCE = 1;
export const EXCLUDED = 2;

/** The graph from the sources to the sink, against the influence where the sink is the start. */
export interface RouteGraph {
  forward: Arcs;
  /** The same arcs by the node to which they lead. */
  backward: Arcs;
  /** By node; see `passFactor`. */
  factor: Float64Array;
}

/**
 * The residual network of node-disjoint paths from sources to a sink. Each free node v is split
 * into two vertices, `2v` to enter and `2v + 1` to leave, joined by an arc of capacity 1; a source
 * has only the latter. The sink is the last vertex. An arc costs -ln of the tie's weight, or of the
 * node's pass factor, so that the cheapest path scores most. Arcs on paths are reversed, at minus
 * their cost.
 */
export class ResidualNetwork {
  readonly sink: number;
  /** By node: one more than the next or previous node on its path; 0 where it is on none. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** By node: the cost of the arc by which its path enters it. */
  private readonly entryCost: Float64Array;
  /** The value of `next` at the last node of a path. */
  private readonly toSink: number;
  /** The costs, whose sum is lowest where the product of weights and factors is highest. */
  private readonly nodeCost: Float64Array;
  private readonly forwardCost: Float64Array;
  private readonly backwardCost: Float64Array;

  constructor(
    private readonly graph: RouteGraph,
    private readonly terminal: Terminal,
    /** By node: FREE, SOURCE or EXCLUDED. */
    readonly role: Uint8Array,
    readonly deadline: DeadlineCheck,
  ) {
    const nodes = role.length;
    this.nodeCost = nodeCostsOf(graph.factor);
    this.forwardCost = arcCostsOf(graph.forward);
    this.backwardCost = arcCostsOf(graph.backward);
    this.sink = 2 * nodes;
    this.toSink = nodes + 1;
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.entryCost = new Float64Array(nodes);
  }

  /** Estimates the number of residual arcs from a vertex. */
  outDegree(vertex: number): number {
    return vertex === this.sink ? 0 : degreeIn(this.graph.forward, vertex >> 1);
  }

  /** Estimates the number of residual arcs to a vertex. */
  inDegree(vertex: number): number {
    return vertex === this.sink ? this.terminal.neighbours.length : degreeIn(this.graph.backward, vertex >> 1);
  }

  /** Calls `visit` for each residual arc from the vertex. */
  forEachOutgoing(vertex: number, visit: (to: number, cost: number) => void): void {
    const { role, next, previous, sink, toSink, terminal, nodeCost } = this;
    if (vertex === sink) return;
    const node = vertex >> 1;
    if ((vertex & 1) === 0) {
      const before = previous[node]!;
      if (before > 0) visit(2 * before - 1, -this.entryCost[node]!);
      else visit(vertex + 1, nodeCost[node]!);
      return;
    }
    const { start, node: arcNode } = this.graph.forward;
    const cost = this.forwardCost;
    // An imported constant is read through a getter: too slow for the inner loop.
    const free = FREE;
    const after = next[node]!;
    const neighbour = terminal.indexOf[node]!;
    if (neighbour > 0 && after !== toSink) visit(sink, terminal.cost[neighbour - 1]!);
    if (previous[node]! > 0) visit(vertex - 1, -nodeCost[node]!);
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
      const to = arcNode[arc]!;
      if (role[to] === free && after !== to + 1 && cost[arc]! < Infinity) visit(2 * to, cost[arc]!);
    }
  }

  /** Calls `visit` for each residual arc to the vertex. */
  forEachIncoming(vertex: number, visit: (from: number, cost: number) => void): void {
    const { role, next, sink, toSink, terminal, nodeCost } = this;
    if (vertex === sink) {
      terminal.neighbours.forEach((node, index) => {
        if (role[node] !== EXCLUDED && next[node] !== toSink) visit(2 * node + 1, terminal.cost[index]!);
      });
      return;
    }
    const node = vertex >> 1;
    const after = next[node]!;
    if (vertex & 1) {
      if (after > 0 && after !== toSink) visit(2 * after - 2, -this.entryCost[after - 1]!);
      if (after === 0 && role[node] === FREE) visit(vertex - 1, nodeCost[node]!);
      return;
    }
    const { start, node: arcNode } = this.graph.backward;
    const cost = this.backwardCost;
    const excluded = EXCLUDED;
    if (after > 0) visit(vertex + 1, -nodeCost[node]!);
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
      const from = arcNode[arc]!;
      if (role[from] !== excluded && next[from] !== node + 1 && cost[arc]! < Infinity) visit(2 * from + 1, cost[arc]!);
    }
  }

  /** Augments the flow along vertices from a source to the sink, reversed arcs first. */
  augment(path: readonly number[]): void {
    const added: [node: number, to: number][] = [];
    for (let index = 0; index + 1 < path.length; index++) {
      const from = path[index]!;
      const to = path[index + 1]!;
      if (from >> 1 === to >> 1) continue;
      if (from & 1) added.push([from >> 1, to]);
      else {
        this.previous[from >> 1] = 0;
        this.next[to >> 1] = 0;
      }
    }
    for (const [node, to] of added) {
      const entered = to >> 1;
      this.next[node] = entered + 1;
      if (to === this.sink) continue;
      this.previous[entered] = node + 1;
      this.entryCost[entered] = this.forwardCost[heaviestArc(this.graph.forward, node, entered)]!;
    }
  }

  /** Lists the nodes of the path from a source, in order; empty where it has none. */
  routeFrom(source: number): number[] {
    if (this.next[source] === 0) return [];
    const nodes = [source];
    for (let after = this.next[source]!; after !== this.toSink; after = this.next[after - 1]!) nodes.push(after - 1);
    return nodes;
  }
}

function degreeIn({ start }: Arcs, node: number): number {
  return start[node + 1]! - start[node]!;
}

/** By arcs and factors of a view: logarithms would dominate the time of a search. */
const arcCosts = new WeakMap<Arcs, Float64Array>();
const nodeCosts = new WeakMap<Float64Array, Float64Array>();

/** Returns, by arc, -ln of the weight; Infinity where the tie has ended. */
function arcCostsOf(arcs: Arcs): Float64Array {
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  return getOrCompute(arcCosts, arcs, () =>
    arcs.weight.map((weight, arc) => (current[arcs.class[arc]!] ? -Math.log(weight) : Infinity)),
  );
}

/** Returns, by node, -ln of the factor. */
function nodeCostsOf(factors: Float64Array): Float64Array {
  return getOrCompute(nodeCosts, factors, () => factors.map((factor) => -Math.log(factor)));
}

function getOrCompute<Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, compute: () => Value): Value {
  let value = cache.get(key);
  if (value === undefined) {
    value = compute();
    cache.set(key, value);
  }
  return value;
}
