import Heap from 'mnemonist/heap';
import type { DeadlineCheck } from '../../engine/deadline-check';
import type { SearchSubgraph } from './search-subgraph';
import { UNREACHABLE, UpperBounds } from './upper-bounds';

/**
 * The paths that begin with a prefix and do not go on to certain nodes: the parts into which Lawler (1972), after Yen
 * (1971), splits what is left once a path has been taken out. Nodes are a corridor's.
 */
export interface Subspace {
  /** From the root on. */
  prefix: readonly number[];
  /** The product up to the prefix's last node, without that node's factor. */
  product: number;
  /** The bits of the `via` nodes that are not on the prefix. */
  need: number;
  banned: readonly number[];
  /** No path of the subspace scores more. */
  bound: number;
  /** Whether one scores exactly that. */
  exact: boolean;
}

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

interface PartialPath {
  node: number;
  before: PartialPath | null;
  product: number;
  need: number;
  hops: number;
  hope: number;
}

/** Rounding moves a product by a few parts in 1e16 a hop; two hopes this close are one. */
const SAME_RATIO = 1e-14;

/**
 * The best score of a subspace's paths that pass all `via` nodes still needed; below 0 if there is none. A* (Hart,
 * Nilsson and Raphael, 1968) over simple partial paths: the remainder never promises less than a path can keep, so the
 * first path to come up is the best. Of equal hopes the longest partial path goes first, or thousands of equal paths
 * would all be half built before one is whole.
 */
function bestThrough(corridor: SearchSubgraph, subspace: Subspace, rest: UpperBounds, watch: DeadlineCheck): number {
  const { arcStart, arcNode, arcWeight, factor, viaBit, target, maxHops } = corridor;
  const heap = new Heap<PartialPath>((a, b) => b.hope - a.hope || b.hops - a.hops || a.node - b.node);
  const prefix = new Set(subspace.prefix);
  const hops = subspace.prefix.length - 1;
  const node = subspace.prefix[hops]!;
  heap.push({ node, before: null, product: subspace.product, need: subspace.need, hops, hope: 1 });
  for (let partial = heap.pop(); partial; partial = heap.pop()) {
    watch.step(1);
    if (target[partial.node]) return partial.product;
    if (partial.hops === maxHops) continue;
    for (let arc = arcStart[partial.node]!; arc < arcStart[partial.node + 1]!; arc++) {
      const next = arcNode[arc]!;
      const need = partial.need & ~viaBit[next]!;
      const kept = rest.at(maxHops - partial.hops - 1, need, next);
      if (kept < 0 || prefix.has(next) || passes(partial, next)) continue;
      if (partial.hops === hops && subspace.banned.includes(next)) continue;
      const product = partial.product * factor[partial.node]! * arcWeight[arc]!;
      const hope = product * factor[next]! * kept;
      heap.push({
        node: next,
        before: partial,
        product,
        need,
        hops: partial.hops + 1,
        hope: hope >= partial.hope * (1 - SAME_RATIO) ? partial.hope : hope,
      });
    }
  }
  return UNREACHABLE;
}

function passes(partial: PartialPath, node: number): boolean {
  for (let at: PartialPath | null = partial; at; at = at.before) if (at.node === node) return true;
  return false;
}
