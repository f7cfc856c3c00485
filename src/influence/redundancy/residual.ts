import type { InfluenceView } from '../view/view';
import type { DeadlineCheck } from '../engine/deadline-check';
import { type ArcCosts, arcCosts } from './arc-costs';
import { heaviestArc } from './heaviest-arc';
import type { Terminal } from './terminal';

/** What a node is to a flow: a route may pass through it, begins at it, or has nothing to do with it. */
export const OPEN = 0;
export const ROW = 1;
export const CLOSED = 2;

/**
 * Routes that share no node, each from a row to the root, and what they leave to walk. Every open node v is split in
 * two states, `2v` where it is entered and `2v + 1` where it is left, with an arc between them that one route may
 * use; a row is only left; the root is the last state of all. An arc costs -ln of its tie's weight, or of the node's
 * pass factor. An arc that a route uses can be walked backwards, which takes it from the route and its cost off the
 * sum.
 */
export class Residual {
  readonly root: number;
  /** By node: the node after and before it on its route, plus one; 0 where there is none. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** By node: what the arc costs by which its route enters it. */
  readonly entryCost: Float64Array;
  /** In `next`, after the last node of a route. */
  readonly toRoot: number;
  private readonly costs: ArcCosts;

  constructor(
    readonly view: InfluenceView,
    readonly terminal: Terminal,
    /** By node: OPEN, ROW or CLOSED. */
    readonly kind: Uint8Array,
    readonly watch: DeadlineCheck,
  ) {
    const nodes = kind.length;
    this.costs = arcCosts(view);
    this.root = 2 * nodes;
    this.toRoot = nodes + 1;
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.entryCost = new Float64Array(nodes);
  }

  /** About how many arcs lead from or to the state. */
  size(state: number): number {
    if (state === this.root) return this.terminal.nodes.length;
    return this.view.arcStart[(state >> 1) + 1]! - this.view.arcStart[state >> 1]!;
  }

  /** Calls `reach` for each arc that leads from the state. */
  forward(state: number, reach: (to: number, cost: number) => void): void {
    const { view, kind, next, previous, root, toRoot, terminal, costs } = this;
    if (state === root) return;
    const node = state >> 1;
    if ((state & 1) === 0) {
      const before = previous[node]!;
      if (before > 0) reach(2 * before - 1, -this.entryCost[node]!);
      else reach(state + 1, costs.node[node]!);
      return;
    }
    const { arcNode } = view;
    const cost = costs.arc;
    const open = OPEN;
    const after = next[node]!;
    const place = terminal.placeOf[node]!;
    if (place > 0 && after !== toRoot) reach(root, terminal.cost[place - 1]!);
    if (previous[node]! > 0) reach(state - 1, -costs.node[node]!);
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = arcNode[arc]!;
      if (kind[other] === open && after !== other + 1 && cost[arc]! < Infinity) reach(2 * other, cost[arc]!);
    }
  }

  /** Calls `reach` for each arc that leads to the state. */
  backward(state: number, reach: (from: number, cost: number) => void): void {
    const { view, kind, next, root, toRoot, terminal, costs } = this;
    if (state === root) {
      terminal.nodes.forEach((node, place) => {
        if (kind[node] !== CLOSED && next[node] !== toRoot) reach(2 * node + 1, terminal.cost[place]!);
      });
      return;
    }
    const node = state >> 1;
    const after = next[node]!;
    if (state & 1) {
      if (after > 0 && after !== toRoot) reach(2 * after - 2, -this.entryCost[after - 1]!);
      if (after === 0 && kind[node] === OPEN) reach(state - 1, costs.node[node]!);
      return;
    }
    const { arcNode } = view;
    const cost = costs.arc;
    const closed = CLOSED;
    if (after > 0) reach(state + 1, -costs.node[node]!);
    for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!; arc++) {
      const other = arcNode[arc]!;
      if (kind[other] !== closed && next[other] !== node + 1 && cost[arc]! < Infinity) reach(2 * other + 1, cost[arc]!);
    }
  }

  /**
   * Walks the states from a row to the root: what they walk backwards is taken off its route before the rest is
   * added.
   */
  augment(states: readonly number[]): void {
    const added: [number, number][] = [];
    for (let place = 0; place + 1 < states.length; place++) {
      const from = states[place]!;
      const to = states[place + 1]!;
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
      if (to === this.root) continue;
      this.previous[other] = node + 1;
      this.entryCost[other] = this.costs.arc[heaviestArc(this.view, node, other)]!;
    }
  }

  /** The nodes of the route that begins at a row, in order; empty where the row has none. */
  route(row: number): number[] {
    if (this.next[row] === 0) return [];
    const nodes = [row];
    while (this.next[nodes[nodes.length - 1]!] !== this.toRoot) nodes.push(this.next[nodes[nodes.length - 1]!]! - 1);
    return nodes;
  }
}
