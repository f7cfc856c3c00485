import { CostHeap } from './cost-heap';
import { BLOCKED, FREE, type SearchScope, type START, type TARGET } from './path-query';

const NOT_SETTLED = 255;
/** A label's hops, 8 at most, are stored in its lowest bits. */
const HOP_BITS = 4;
const HOP_MASK = (1 << HOP_BITS) - 1;

/**
 * A hop-limited Dijkstra search (1959) for highest products, from the starts or from the targets. A label is ranked by
 * its product including the pass factor of its own node, so that a hub is expanded late. A label that is no better than
 * an earlier one of the same node, neither in product nor in hops, is dropped.
 */
export class BestFirstSearch {
  /** The nodes expanded so far. */
  readonly settled: number[] = [];
  /** The nodes with a label, in no particular order. */
  readonly touched: number[] = [];
  /** By node: the highest product found so far, its own pass factor included; 0 where the node has no label. */
  readonly reached: Float64Array;
  /** The number of arcs examined. */
  work = 0;
  /** Cost: the negative product. Item: node and hops in one number. */
  private readonly queue = new CostHeap();
  private readonly reachedHops: Uint8Array;
  private readonly settledHops: Uint8Array;

  constructor(
    private readonly scope: SearchScope,
    ends: readonly number[],
    private readonly side: typeof START | typeof TARGET,
  ) {
    this.reached = new Float64Array(scope.roles.length);
    this.reachedHops = new Uint8Array(scope.roles.length);
    this.settledHops = new Uint8Array(scope.roles.length).fill(NOT_SETTLED);
    for (const node of ends) this.reach(node, 1, 0);
  }

  /** An upper bound of the products still to be settled; 0 where the queue is empty. */
  get top(): number {
    return this.queue.item < 0 ? 0 : -this.queue.cost;
  }

  /** Settles the best label of the queue, or drops it where it is dominated. */
  advance(): void {
    const { item: label, cost } = this.queue;
    if (label < 0) return;
    this.queue.drop();
    const node = label >> HOP_BITS;
    const hops = label & HOP_MASK;
    const product = -cost;
    this.work++;
    this.scope.deadlineCheck.step(1);
    if (this.settledHops[node]! <= hops) return;
    if (this.settledHops[node] === NOT_SETTLED) this.settled.push(node);
    this.settledHops[node] = hops;
    const { view, roles, allowed, maxHops } = this.scope;
    if (hops === maxHops || (hops > 0 && roles[node] !== FREE)) return;
    const end = view.arcStart[node + 1]!;
    this.work += end - view.arcStart[node]!;
    for (let arc = view.arcStart[node]!; arc < end; arc++) {
      if (!allowed[view.arcClass[arc]!]) continue;
      const next = view.arcNode[arc]!;
      const role = roles[next]!;
      if (role === BLOCKED || role === this.side || this.settledHops[next]! <= hops + 1) continue;
      const nextProduct = product * view.arcWeight[arc]! * (role === FREE ? view.factor[next]! : 1);
      // A product that underflows to 0 would mean "no label".
      this.reach(next, Math.max(nextProduct, Number.MIN_VALUE), hops + 1);
    }
  }

  private reach(node: number, product: number, hops: number): void {
    const previous = this.reached[node]!;
    if (previous >= product && this.reachedHops[node]! <= hops) return;
    if (previous === 0) this.touched.push(node);
    if (product > previous) {
      this.reached[node] = product;
      this.reachedHops[node] = hops;
    }
    this.queue.push(-product, (node << HOP_BITS) | hops);
  }
}

/**
 * Advances both searches until the budget of arcs is spent or, where `enough` is above 0, until every path with that
 * score is covered. Returns the product of their tops, an upper bound of the score of any path not covered. (On a path
 * that scores more, let i be the first node that the one search has not settled. It was reached from i - 1; and the
 * rest of the path scores more than the other search's top, so the other settled all of it and reached i.)
 */
export function searchBothSides(one: BestFirstSearch, other: BestFirstSearch, budget: number, enough: number): number {
  while (one.top > 0 && other.top > 0) {
    if (enough > 0 ? one.top * other.top < enough : one.work + other.work >= budget) break;
    (one.work <= other.work ? one : other).advance();
  }
  return one.top * other.top;
}

/** The nodes of every path that the two searches cover. */
export function nodesBetween(one: BestFirstSearch, other: BestFirstSearch): number[] {
  if (one.top === 0) return one.settled;
  if (other.top === 0) return other.settled;
  const [fewer, more] = one.touched.length < other.touched.length ? [one, other] : [other, one];
  return [...new Set([...one.settled, ...other.settled, ...fewer.touched.filter((node) => more.reached[node]! > 0)])];
}
