import { CostHeap } from './cost-heap';
import { halfSteps } from '../path';
import type { Arcs } from '../../view/arcs';
import { BLOCKED, FREE, type SearchScope, START, type TARGET } from './path-query';

const NOT_SETTLED = 255;
/** The lowest bits of a label contain its half-steps, at most 16. */
const STEP_BITS = 5;
const STEP_MASK = (1 << STEP_BITS) - 1;

/**
 * A Dijkstra search (1959) for highest products within a number of half-steps, from the starts or
 * backwards from the targets. Labels rank by product with their own node's pass factor, so that
 * hubs expand late. Drops labels that an earlier one of their node equals or exceeds in both.
 */
export class BestFirstSearch {
  /** The nodes expanded so far. */
  readonly settled: number[] = [];
  /** The nodes with a label, in no particular order. */
  readonly touched: number[] = [];
  /** By node: the highest product so far, with its own pass factor; 0 where it has no label. */
  readonly reached: Float64Array;
  /** The number of arcs examined. */
  work = 0;
  /** Cost: the negative product. Item: node and half-steps in one number. */
  private readonly queue = new CostHeap();
  private readonly arcs: Arcs;
  private readonly reachedIn: Uint8Array;
  private readonly settledIn: Uint8Array;

  constructor(
    private readonly scope: SearchScope,
    ends: readonly number[],
    private readonly side: typeof START | typeof TARGET,
  ) {
    this.reached = new Float64Array(scope.roles.length);
    this.arcs = side === START ? scope.view.out : scope.view.in;
    this.reachedIn = new Uint8Array(scope.roles.length);
    this.settledIn = new Uint8Array(scope.roles.length).fill(NOT_SETTLED);
    for (const node of ends) this.reach(node, 1, 0);
  }

  /** An upper bound of the products not yet settled; 0 where the queue is empty. */
  get top(): number {
    return this.queue.item < 0 ? 0 : -this.queue.cost;
  }

  /** Bounds the node's products, with its own pass factor, from above; 0 if it is out of reach. */
  boundOf(node: number): number {
    const reached = this.reached[node]!;
    return this.settledIn[node] === NOT_SETTLED ? Math.max(reached, this.top) : reached;
  }

  /** Settles the best label of the queue, or drops a dominated one. */
  advance(): void {
    const { item: label, cost } = this.queue;
    if (label < 0) return;
    this.queue.drop();
    const node = label >> STEP_BITS;
    const steps = label & STEP_MASK;
    const product = -cost;
    this.work++;
    this.scope.deadlineCheck.step(1);
    if (this.settledIn[node]! <= steps) return;
    if (this.settledIn[node] === NOT_SETTLED) this.settled.push(node);
    this.settledIn[node] = steps;
    const { arcs } = this;
    const { view, roles, allowed, maxHalfSteps } = this.scope;
    const { nodeActor } = view.projection;
    if (steps === maxHalfSteps || (steps > 0 && roles[node] !== FREE)) return;
    const end = arcs.start[node + 1]!;
    this.work += end - arcs.start[node]!;
    for (let arc = arcs.start[node]!; arc < end; arc++) {
      if (!allowed[arcs.class[arc]!]) continue;
      const next = arcs.node[arc]!;
      const role = roles[next]!;
      const nextSteps = steps + halfSteps(nodeActor, node, next);
      if (role === BLOCKED || role === this.side || nextSteps > maxHalfSteps || this.settledIn[next]! <= nextSteps)
        continue;
      const nextProduct = product * arcs.weight[arc]! * (role === FREE ? view.factor[next]! : 1);
      // A product that underflows to 0 would mean "no label".
      this.reach(next, Math.max(nextProduct, Number.MIN_VALUE), nextSteps);
    }
  }

  private reach(node: number, product: number, steps: number): void {
    const previous = this.reached[node]!;
    if (previous >= product && this.reachedIn[node]! <= steps) return;
    if (previous === 0) this.touched.push(node);
    if (product > previous) {
      this.reached[node] = product;
      this.reachedIn[node] = steps;
    }
    this.queue.push(-product, (node << STEP_BITS) | steps);
  }
}

/**
 * Advances both searches until the budget of arcs is spent or, where `enough` is above 0, until
 * every path with that score is covered. Returns the product of their tops, an upper bound of the
 * score of any path not covered. (On a path that scores more, let i be the first node that `a` has
 * not settled. It was reached from i - 1; the rest scores more than `b.top`, so `b` reached i.)
 */
export function searchBothSides(a: BestFirstSearch, b: BestFirstSearch, budget: number, enough: number): number {
  while (a.top > 0 && b.top > 0) {
    if (enough > 0 ? a.top * b.top < enough : a.work + b.work >= budget) break;
    (a.work <= b.work ? a : b).advance();
  }
  return a.top * b.top;
}

/** Lists the nodes of all paths that both searches cover and that score at least the floor. */
export function nodesBetween(
  { view, roles }: SearchScope,
  a: BestFirstSearch,
  b: BestFirstSearch,
  floor: number,
): number[] {
  if (a.top === 0) return a.settled;
  if (b.top === 0) return b.settled;
  const [fewer, more] = a.touched.length < b.touched.length ? [a, b] : [b, a];
  const nodes = [...a.settled, ...b.settled, ...fewer.touched.filter((node) => more.reached[node]! > 0)];
  // Both products include the factor of a node between the ends.
  return [...new Set(nodes)].filter(
    (node) => a.boundOf(node) * b.boundOf(node) >= floor * (roles[node] === FREE ? view.factor[node]! : 1),
  );
}
