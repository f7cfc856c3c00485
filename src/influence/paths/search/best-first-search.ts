import { CostHeap } from './cost-heap';
import { halfSteps } from '../path';
import type { Arcs } from '../../view/arcs';
import { BLOCKED, FREE, type SearchScope, START, type TARGET } from './path-query';

const NOT_SETTLED = 255;
/** A label's half-steps, 16 at most, are stored in its lowest bits. */
const STEP_BITS = 5;
const STEP_MASK = (1 << STEP_BITS) - 1;

/**
 * A Dijkstra search (1959) for highest products within a number of half-steps, forwards from the starts or backwards from the
 * targets. A label is ranked by its product including the pass factor of its own node, so that a hub is expanded late. A
 * label that is no better than an earlier one of the same node, neither in product nor in half-steps, is dropped.
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

  /** An upper bound of the products still to be settled; 0 where the queue is empty. */
  get top(): number {
    return this.queue.item < 0 ? 0 : -this.queue.cost;
  }

  /** An upper bound of the products of the node, its own pass factor included; 0 where it is out of reach. */
  boundOf(node: number): number {
    const reached = this.reached[node]!;
    return this.settledIn[node] === NOT_SETTLED ? Math.max(reached, this.top) : reached;
  }

  /** Settles the best label of the queue, or drops it where it is dominated. */
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

/** The nodes of every path that the two searches cover and that scores at least the floor. */
export function nodesBetween(
  { view, roles }: SearchScope,
  one: BestFirstSearch,
  other: BestFirstSearch,
  floor: number,
): number[] {
  if (one.top === 0) return one.settled;
  if (other.top === 0) return other.settled;
  const [fewer, more] = one.touched.length < other.touched.length ? [one, other] : [other, one];
  const nodes = [...one.settled, ...other.settled, ...fewer.touched.filter((node) => more.reached[node]! > 0)];
  // Both products include the factor of a node between the ends.
  return [...new Set(nodes)].filter(
    (node) => one.boundOf(node) * other.boundOf(node) >= floor * (roles[node] === FREE ? view.factor[node]! : 1),
  );
}
