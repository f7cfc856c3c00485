import type { SearchSubgraph } from './search-subgraph';
import { bestThrough } from './best-through';
import { UpperBounds, UNREACHABLE } from './upper-bounds';
import type { Subspace } from './subspace';
import type { DeadlineCheck } from '../../engine/deadline-check';

/**
 * Searches the subspaces of a corridor. What can be hoped for is found anew for each, without the nodes of its prefix;
 * where no `via` is asked for, that hope is always kept, so neither search below ever turns back.
 */
export class SubspaceSearch {
  private readonly whole: UpperBounds;
  private readonly rest: UpperBounds;
  private restOf: Subspace | null = null;

  constructor(
    private readonly corridor: SearchSubgraph,
    viaNodes: number,
    private readonly watch: DeadlineCheck,
  ) {
    this.whole = new UpperBounds(corridor, viaNodes, watch);
    this.whole.find([], corridor.maxHops - 1, (1 << viaNodes) - 1);
    this.rest = new UpperBounds(corridor, viaNodes, watch);
  }

  /** A bound that is cheap to find: loose only where the best way on would come back to the prefix. Below 0 if there is none. */
  estimate(subspace: Subspace): number {
    return this.bestStep(subspace, this.whole);
  }

  /** The best score among its paths; below 0 if there is none. */
  best(subspace: Subspace): number {
    const rest = this.remainderOf(subspace);
    if (subspace.need === 0) return this.bestStep(subspace, rest);
    return bestThrough(this.corridor, subspace, rest, this.watch);
  }

  /** Of its paths that score at least the threshold, the first by hops, then ids; null if there is none. */
  first(subspace: Subspace, threshold: number): number[] | null {
    const rest = this.remainderOf(subspace);
    const taken = new Uint8Array(this.corridor.root + 1);
    for (const node of subspace.prefix) taken[node] = 1;
    const path = [...subspace.prefix];
    for (let hops = 1; hops <= this.hopsLeft(subspace); hops++) {
      if (this.descend(path, taken, subspace.product, subspace.need, hops, threshold, rest, subspace.banned))
        return path;
    }
    return null;
  }

  /** Goes on from the path's last node, least ids first, wherever the threshold can still be met; true once it is. */
  private descend(
    path: number[],
    taken: Uint8Array,
    product: number,
    need: number,
    hops: number,
    threshold: number,
    rest: UpperBounds,
    banned: readonly number[],
  ): boolean {
    const { arcStart, arcNode, arcWeight, factor, viaBit, target } = this.corridor;
    const node = path[path.length - 1]!;
    this.watch.step(1);
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      if (taken[next] || banned.includes(next)) continue;
      const needed = need & ~viaBit[next]!;
      const hope = rest.at(hops - 1, needed, next);
      const reached = product * factor[node]! * arcWeight[arc]!;
      if (hope < 0 || reached * factor[next]! * hope < threshold) continue;
      path.push(next);
      if (target[next]) return true;
      taken[next] = 1;
      if (this.descend(path, taken, reached, needed, hops - 1, threshold, rest, [])) return true;
      taken[next] = 0;
      path.pop();
    }
    return false;
  }

  private bestStep(subspace: Subspace, rest: UpperBounds): number {
    const { arcStart, arcNode, arcWeight, factor, viaBit } = this.corridor;
    const node = subspace.prefix[subspace.prefix.length - 1]!;
    const left = subspace.product * factor[node]!;
    const hops = this.hopsLeft(subspace);
    let best = UNREACHABLE;
    if (hops === 0) return best;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      const hope = rest.at(hops - 1, subspace.need & ~viaBit[next]!, next);
      if (hope < 0 || left * arcWeight[arc]! * factor[next]! * hope <= best) continue;
      if (!subspace.banned.includes(next) && !subspace.prefix.includes(next)) {
        best = left * arcWeight[arc]! * factor[next]! * hope;
      }
    }
    return best;
  }

  private remainderOf(subspace: Subspace): UpperBounds {
    if (this.restOf !== subspace) {
      this.rest.find(subspace.prefix, this.hopsLeft(subspace) - 1, subspace.need);
      this.restOf = subspace;
    }
    return this.rest;
  }

  private hopsLeft(subspace: Subspace): number {
    return this.corridor.maxHops - (subspace.prefix.length - 1);
  }
}
