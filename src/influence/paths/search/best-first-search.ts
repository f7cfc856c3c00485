import { CostHeap } from './cost-heap';
import { BLOCKED, FREE, type START, type TARGET, type Walk } from './path-query';

const NEVER = 255;
/** Hops are 8 at most. */
const HOP_BITS = 4;
const HOP_MASK = (1 << HOP_BITS) - 1;

/**
 * The nodes around one side's ends, best first: a hop-limited Dijkstra (1959) on products, whose labels are ranked by
 * the product with which they are *left*, the factor of their own node in it. So a hub is not opened before its
 * neighbours could matter. Labels whose product and hops are both no better than an earlier one's are dropped.
 */
export class BestFirstSearch {
  /** Nodes that were left, so that their neighbours are reached. */
  readonly settled: number[] = [];
  /** Nodes that a label came to, in no order. */
  readonly touched: number[] = [];
  /** By node: the best product it can be left with, as far as known; 0 where it was never reached. */
  readonly reached: Float64Array;
  /** How many arcs were looked at. */
  work = 0;
  /** The labels by the negative of their product, the node and the hops of each in one number. */
  private readonly waiting = new CostHeap();
  private readonly reachedHops: Uint8Array;
  private readonly settledHops: Uint8Array;

  constructor(
    private readonly walk: Walk,
    ends: readonly number[],
    private readonly side: typeof START | typeof TARGET,
  ) {
    this.reached = new Float64Array(walk.roles.length);
    this.reachedHops = new Uint8Array(walk.roles.length);
    this.settledHops = new Uint8Array(walk.roles.length).fill(NEVER);
    for (const node of ends) this.reach(node, 1, 0);
  }

  /** No node that is still to be settled can be left with more; 0 where none is. */
  get top(): number {
    return this.waiting.item < 0 ? 0 : -this.waiting.cost;
  }

  /** Settles the best waiting label, or drops it where an earlier one was no worse. */
  grow(): void {
    const { item: label, cost } = this.waiting;
    if (label < 0) return;
    this.waiting.drop();
    const node = label >> HOP_BITS;
    const hops = label & HOP_MASK;
    const product = -cost;
    this.work++;
    this.walk.watch.step(1);
    if (this.settledHops[node]! <= hops) return;
    if (this.settledHops[node] === NEVER) this.settled.push(node);
    this.settledHops[node] = hops;
    const { view, roles, allowed, maxHops } = this.walk;
    if (hops === maxHops || (hops > 0 && roles[node] !== FREE)) return;
    const end = view.arcStart[node + 1]!;
    this.work += end - view.arcStart[node]!;
    for (let arc = view.arcStart[node]!; arc < end; arc++) {
      if (!allowed[view.arcClass[arc]!]) continue;
      const next = view.arcNode[arc]!;
      const role = roles[next]!;
      if (role === BLOCKED || role === this.side || this.settledHops[next]! <= hops + 1) continue;
      const left = product * view.arcWeight[arc]! * (role === FREE ? view.factor[next]! : 1);
      // Below the smallest number there is, a product would pass for "never reached".
      this.reach(next, Math.max(left, Number.MIN_VALUE), hops + 1);
    }
  }

  private reach(node: number, product: number, hops: number): void {
    const before = this.reached[node]!;
    if (before >= product && this.reachedHops[node]! <= hops) return;
    if (before === 0) this.touched.push(node);
    if (product > before) {
      this.reached[node] = product;
      this.reachedHops[node] = hops;
    }
    this.waiting.push(-product, (node << HOP_BITS) | hops);
  }
}
