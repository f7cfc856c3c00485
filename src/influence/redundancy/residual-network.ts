import type { DeadlineCheck } from '../engine/deadline-check';
import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { heaviestArc, type Terminal } from './best-ties';

/** The role of a node: routes may pass through it, may begin at it, or may not use it. */
export const FREE = 0;
export const SOURCE = 1;
export const EXCLUDED = 2;

/**
 * The residual network of node-disjoint routes from sources to a sink. Each free node v is split into two vertices,
 * `2v` where it is entered and `2v + 1` where it is left, joined by an arc of capacity 1; a source has only the latter.
 * The sink is the last vertex. An arc costs -ln of its tie's weight, or of the node's pass factor, so that the cheapest
 * route has the highest score. An arc that a route uses is reversed, with the negative of its cost.
 */
export class ResidualNetwork {
  readonly sink: number;
  /** By node: one more than the node after or before it on its route; 0 where it is on none. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** By node: the cost of the arc by which its route enters it. */
  private readonly entryCost: Float64Array;
  /** The value of `next` at the last node of a route. */
  private readonly toSink: number;
  private readonly costs: ArcCosts;

  constructor(
    private readonly view: InfluenceView,
    private readonly terminal: Terminal,
    /** By node: FREE, SOURCE or EXCLUDED. */
    readonly role: Uint8Array,
    readonly deadline: DeadlineCheck,
  ) {
    const nodes = role.length;
    this.costs = arcCostsOf(view);
    this.sink = 2 * nodes;
    this.toSink = nodes + 1;
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.entryCost = new Float64Array(nodes);
  }

  /** An estimate of the number of arcs at a vertex. */
  degree(vertex: number): number {
    if (vertex === this.sink) return this.terminal.neighbours.length;
    return this.view.arcStart[(vertex >> 1) + 1]! - this.view.arcStart[vertex >> 1]!;
  }

  /** Calls `visit` for each residual arc from the vertex. */
  forEachOutgoing(vertex: number, visit: (to: number, cost: number) => void): void {
    const { view, role, next, previous, sink, toSink, terminal, costs } = this;
    if (vertex === sink) return;
    const node = vertex >> 1;
    if ((vertex & 1) === 0) {
      const before = previous[node]!;
      if (before > 0) visit(2 * before - 1, -this.entryCost[node]!);
      else visit(vertex + 1, costs.node[node]!);
      return;
    }
    const { arcNode } = view;
    const cost = costs.arc;
    // An imported name is read through a getter, which is slow in the loop.
    const free = FREE;
    const after = next[node]!;
    const neighbour = terminal.indexOf[node]!;
    if (neighbour > 0 && after !== toSink) visit(sink, terminal.cost[neighbour - 1]!);
    if (previous[node]! > 0) visit(vertex - 1, -costs.node[node]!);
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = arcNode[arc]!;
      if (role[other] === free && after !== other + 1 && cost[arc]! < Infinity) visit(2 * other, cost[arc]!);
    }
  }

  /** Calls `visit` for each residual arc to the vertex. */
  forEachIncoming(vertex: number, visit: (from: number, cost: number) => void): void {
    const { view, role, next, sink, toSink, terminal, costs } = this;
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
      if (after === 0 && role[node] === FREE) visit(vertex - 1, costs.node[node]!);
      return;
    }
    const { arcNode } = view;
    const cost = costs.arc;
    const excluded = EXCLUDED;
    if (after > 0) visit(vertex + 1, -costs.node[node]!);
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = arcNode[arc]!;
      if (role[other] !== excluded && next[other] !== node + 1 && cost[arc]! < Infinity)
        visit(2 * other + 1, cost[arc]!);
    }
  }

  /** Augments the flow along a path of vertices from a source to the sink: reversed arcs leave their routes first. */
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
      const other = to >> 1;
      this.next[node] = other + 1;
      if (to === this.sink) continue;
      this.previous[other] = node + 1;
      this.entryCost[other] = this.costs.arc[heaviestArc(this.view, node, other)]!;
    }
  }

  /** The nodes of the route from a source, in order; empty where it has none. */
  routeFrom(source: number): number[] {
    if (this.next[source] === 0) return [];
    const nodes = [source];
    for (let after = this.next[source]!; after !== this.toSink; after = this.next[after - 1]!) nodes.push(after - 1);
    return nodes;
  }
}

/** Costs whose sum is lowest where the product of weights and factors is highest. */
interface ArcCosts {
  /** By arc of the view: -ln of the weight; Infinity where the tie has ended. */
  arc: Float64Array;
  /** By node: -ln of the factor. */
  node: Float64Array;
}

/** By view, since logarithms would dominate the time of a search. */
const costsByView = new WeakMap<InfluenceView, ArcCosts>();

function arcCostsOf(view: InfluenceView): ArcCosts {
  let costs = costsByView.get(view);
  if (!costs) {
    const current = CURRENT_CLASSES;
    costs = {
      arc: view.arcWeight.map((weight, arc) => (current[view.arcClass[arc]!] ? -Math.log(weight) : Infinity)),
      node: view.factor.map((factor) => -Math.log(factor)),
    };
    costsByView.set(view, costs);
  }
  return costs;
}
