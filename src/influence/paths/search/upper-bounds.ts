import { BLOCKED, OPEN, PADDING } from './blocked-nodes';
import type { SearchSubgraph } from './search-subgraph';
import type { DeadlineCheck } from '../../engine/deadline-check';

/** The value without a walk; products are never below 0. */
export const UNREACHABLE = -1;

/**
 * The highest product of a walk to a target by node, number of half-steps (at most) and mask of
 * `via` nodes (all passed). The product is of the ties and the factors of the nodes strictly
 * between the node and the target. Access to nodes can be limited: an ONLY_FIRST node has a value,
 * but no walk from another node reaches it.
 *
 * Computed by the recurrence of Bellman (1958) and Ford, a layer for each half-step, over the
 * subsets of the `via` nodes like Held and Karp (1962). Targets are actors: a walk is at an actor
 * at an even number of half-steps before one, at an initiative at an odd number, so a layer changes
 * the values of one kind of node only. Products never grow along a walk, so the best walk without
 * its loops is a path no worse: the value is exact without `via` nodes, an upper bound with them.
 */
export class UpperBounds {
  private readonly size: number;
  private readonly values: Float64Array;

  constructor(
    private readonly subgraph: SearchSubgraph,
    viaCount: number,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    this.size = subgraph.root;
    this.values = new Float64Array(this.size * (1 << viaCount) * subgraph.maxHalfSteps);
  }

  /** Returns a value. `viaMask`: the `via` nodes still to pass after the node itself. */
  at(halfSteps: number, viaMask: number, node: number): number {
    return this.values[this.layer(halfSteps, viaMask) + node]!;
  }

  /** Computes the values up to `halfSteps` for all subsets of `viaMask`. `access`: see `OPEN`. */
  compute(access: Uint8Array, halfSteps: number, viaMask: number): void {
    for (let mask = 0; mask <= viaMask; mask++) {
      if ((mask & viaMask) !== mask) continue;
      const first = this.layer(0, mask);
      this.values.fill(UNREACHABLE, first, first + this.size);
      if (mask === 0) {
        for (let node = 0; node < this.size; node++) {
          if (this.subgraph.target[node] && access[node] !== BLOCKED) this.values[first + node] = 1;
        }
      }
    }
    for (let layer = 1; layer <= halfSteps; layer++) {
      for (let mask = 0; mask <= viaMask; mask++) {
        if ((mask & viaMask) === mask) this.computeLayer(access, layer, mask, mask === viaMask ? PADDING : BLOCKED);
      }
    }
  }

  /** `closed`: the least access without a value, PADDING before any `via` node, else BLOCKED. */
  private computeLayer(access: Uint8Array, halfSteps: number, viaMask: number, closed: number): void {
    const { arcStart, arcNode, arcWeight, factor, actor, viaBit, target, fromRoot, maxHalfSteps } = this.subgraph;
    const { values, size } = this;
    // An imported constant is read through a getter: too slow for the inner loop.
    const limit = closed === PADDING ? OPEN : PADDING;
    const layer = this.layer(halfSteps, viaMask);
    const previous = this.layer(halfSteps - 1, viaMask);
    const kind = 1 - (halfSteps & 1);
    values.copyWithin(layer, previous, previous + size);
    this.deadlineCheck.step(size);
    for (let node = 0; node < size; node++) {
      // The last condition: a value for more half-steps than can remain here is never read.
      if (actor[node] !== kind || access[node]! >= closed || target[node]) continue;
      if (fromRoot[node]! + halfSteps > maxHalfSteps) continue;
      let best = values[layer + node]!;
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        if (access[next]! > limit) continue;
        const bit = viaBit[next]!;
        const bound = values[(viaMask & bit ? this.layer(halfSteps - 1, viaMask & ~bit) : previous) + next]!;
        if (bound < 0) continue;
        const product = arcWeight[arc]! * factor[next]! * bound;
        if (product > best) best = product;
      }
      values[layer + node] = best;
    }
  }

  private layer(halfSteps: number, viaMask: number): number {
    return (viaMask * this.subgraph.maxHalfSteps + halfSteps) * this.size;
  }
}
