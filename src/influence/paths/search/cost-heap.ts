import FixedReverseHeap from 'mnemonist/fixed-reverse-heap';
import { SCORE_EPSILON } from '../../view/scoring';

const FIRST_CAPACITY = 64;

/** A binary heap of integers by cost, lowest first, in two typed arrays. */
export class CostHeap {
  private costs = new Float64Array(FIRST_CAPACITY);
  private items = new Int32Array(FIRST_CAPACITY);
  private size = 0;

  /** The lowest cost; Infinity where the heap is empty. */
  get cost(): number {
    return this.size > 0 ? this.costs[0]! : Infinity;
  }

  /** The item of the lowest cost; -1 where the heap is empty. */
  get item(): number {
    return this.size > 0 ? this.items[0]! : -1;
  }

  clear(): void {
    this.size = 0;
  }

  push(cost: number, item: number): void {
    if (this.size === this.costs.length) this.grow();
    const { costs, items } = this;
    let index = this.size++;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (costs[parent]! <= cost) break;
      costs[index] = costs[parent]!;
      items[index] = items[parent]!;
      index = parent;
    }
    costs[index] = cost;
    items[index] = item;
  }

  /** Removes the item of the lowest cost; does nothing where the heap is empty. */
  drop(): void {
    if (this.size === 0) return;
    const { costs, items } = this;
    const size = --this.size;
    const cost = costs[size]!;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= size) break;
      if (child + 1 < size && costs[child + 1]! < costs[child]!) child++;
      if (costs[child]! >= cost) break;
      costs[index] = costs[child]!;
      items[index] = items[child]!;
      index = child;
    }
    costs[index] = cost;
    items[index] = items[size]!;
  }

  private grow(): void {
    const { costs, items } = this;
    this.costs = new Float64Array(2 * costs.length);
    this.costs.set(costs);
    this.items = new Int32Array(2 * items.length);
    this.items.set(items);
  }
}

/**
 * Returns the best `first` nodes by score, highest first; a run of scores within 1e-12 of its best
 * by index. Sorts only nodes that can be among them, since a hub has a hundred thousand candidates.
 */
export function topByScore(nodes: readonly number[], scoreOf: (node: number) => number, first: number): number[] {
  if (first === 0) return [];
  const floor = nthBest(nodes, scoreOf, first) - SCORE_EPSILON;
  const candidates = nodes.filter((node) => scoreOf(node) >= floor).sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const ordered: number[] = [];
  for (let begin = 0; begin < candidates.length && ordered.length < first;) {
    const minScore = scoreOf(candidates[begin]!) - SCORE_EPSILON;
    let end = begin + 1;
    while (end < candidates.length && scoreOf(candidates[end]!) >= minScore) end++;
    ordered.push(...candidates.slice(begin, end).sort((a, b) => a - b));
    begin = end;
  }
  return ordered.slice(0, first);
}

/** Returns the n-th best score, or 0 for at most n nodes, so that all are candidates. */
function nthBest(nodes: readonly number[], scoreOf: (node: number) => number, n: number): number {
  if (nodes.length <= n) return 0;
  const best = new FixedReverseHeap<number>(Float64Array, (a, b) => b - a, n);
  for (const node of nodes) best.push(scoreOf(node));
  return best.consume()[n - 1]!;
}
