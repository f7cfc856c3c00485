import type { SearchSubgraph } from './search-subgraph';
import type { DeadlineCheck } from '../../engine/deadline-check';

/** No walk does it. A product can be as small as it likes, but not below 0. */
export const UNREACHABLE = -1;

/**
 * What can still be hoped for from a node: the highest product of a walk to a target within so many hops, over a
 * corridor without some nodes and through all the `via` nodes still needed. The product is of what lies strictly
 * between the node and the target: ties, and the factors of nodes.
 *
 * It is the recurrence of Bellman (1958) and Ford, a layer for each hop, with the subsets of Held and Karp (1962) for the `via`
 * nodes. Products never grow along a walk, so cutting the loops out of the best walk leaves a path that is no worse:
 * without `via` nodes the value is that of the best path, with them it is at least that.
 */
export class UpperBounds {
  private readonly size: number;
  private readonly values: Float64Array;
  private readonly blocked: Uint8Array;

  constructor(
    private readonly corridor: SearchSubgraph,
    viaNodes: number,
    private readonly watch: DeadlineCheck,
  ) {
    this.size = corridor.root;
    this.blocked = new Uint8Array(corridor.root + 1);
    this.values = new Float64Array(this.size * (1 << viaNodes) * corridor.maxHops);
  }

  /** From a node, within so many hops, through what the mask still needs after the node itself. */
  at(hops: number, need: number, node: number): number {
    return this.values[this.layer(hops, need) + node]!;
  }

  /** Finds the values for up to so many hops and for every mask within `need`, keeping off some nodes. */
  find(keepOff: readonly number[], hops: number, need: number): void {
    for (const node of keepOff) this.blocked[node] = 1;
    for (let mask = 0; mask <= need; mask++) {
      if ((mask & need) !== mask) continue;
      const first = this.layer(0, mask);
      this.values.fill(UNREACHABLE, first, first + this.size);
      if (mask === 0) {
        for (let node = 0; node < this.size; node++) if (this.corridor.target[node]) this.values[first + node] = 1;
      }
    }
    for (let layer = 1; layer <= hops; layer++) {
      for (let mask = 0; mask <= need; mask++) if ((mask & need) === mask) this.fill(layer, mask);
    }
    for (const node of keepOff) this.blocked[node] = 0;
  }

  private fill(hops: number, need: number): void {
    const { arcStart, arcNode, arcWeight, factor, viaBit, target, hopsFromRoot, maxHops } = this.corridor;
    const { values, blocked, size } = this;
    const to = this.layer(hops, need);
    const before = this.layer(hops - 1, need);
    values.copyWithin(to, before, before + size);
    this.watch.step(size);
    for (let node = 0; node < size; node++) {
      // So far along a path, fewer hops are left than this layer has: nobody will ask.
      if (blocked[node] || target[node] || hopsFromRoot[node]! + hops > maxHops) continue;
      let best = values[to + node]!;
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        const bit = viaBit[next]!;
        const rest = values[(need & bit ? this.layer(hops - 1, need & ~bit) : before) + next]!;
        if (rest < 0) continue;
        const product = arcWeight[arc]! * factor[next]! * rest;
        if (product > best) best = product;
      }
      values[to + node] = best;
    }
  }

  private layer(hops: number, need: number): number {
    return (need * this.corridor.maxHops + hops) * this.size;
  }
}
