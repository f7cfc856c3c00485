import { BLOCKED, OPEN, PADDING } from './blocked-nodes';
import type { SearchSubgraph } from './search-subgraph';
import type { DeadlineCheck } from '../../engine/deadline-check';

/** The value where there is no walk; products are never below 0. */
export const UNREACHABLE = -1;

/**
 * By node, number of half-steps and mask of `via` nodes: the highest product of a walk to a target, in at most that many
 * half-steps and through all `via` nodes of the mask. The product is of what lies strictly between the node and the target:
 * ties, and the factors of nodes. The access to nodes can be limited: a node that is ONLY_FIRST has a value, but no walk from
 * another node comes to it.
 *
 * Computed by the recurrence of Bellman (1958) and Ford, a layer for each half-step, over the subsets of the `via` nodes as
 * Held and Karp (1962) do. Targets are actors: an even number of half-steps before one a walk is at an actor, an odd number
 * before one at an initiative, so that a layer changes the values of one kind of node only. Products never grow along a walk,
 * so removing the loops of the best walk leaves a path that is no worse: without `via` nodes the value is that of the best
 * path, with them it is an upper bound.
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

  /** `viaMask`: the `via` nodes still to be passed after the node itself. */
  at(halfSteps: number, viaMask: number, node: number): number {
    return this.values[this.layer(halfSteps, viaMask) + node]!;
  }

  /** Computes the values for up to `halfSteps` and for every subset of `viaMask`. `access`: by node, see `OPEN`. */
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

  /** `closed`: the least access of nodes without a value, PADDING where no `via` node has been passed yet, else BLOCKED. */
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
      // The last condition: so many half-steps are never left at this node, and the value is never read.
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
