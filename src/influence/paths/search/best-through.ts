import type { SearchSubgraph } from './search-subgraph';
import { Heap } from './heap';
import { type UpperBounds, UNREACHABLE } from './upper-bounds';
import type { Subspace } from './subspace';
import type { DeadlineCheck } from '../../engine/deadline-check';

interface Partial {
  node: number;
  before: Partial | null;
  product: number;
  need: number;
  hops: number;
  hope: number;
}

/** Rounding moves a product by a few parts in 1e16 a hop; two hopes this close are one. */
const ROUNDING = 1e-14;

/**
 * The best score of a subspace's paths that pass all `via` nodes still needed; below 0 if there is none. A* (Hart,
 * Nilsson and Raphael, 1968) over simple partial paths: the remainder never promises less than a path can keep, so the
 * first path to come up is the best. Of equal hopes the longest partial path goes first, or thousands of equal paths
 * would all be half built before one is whole.
 */
export function bestThrough(
  corridor: SearchSubgraph,
  subspace: Subspace,
  rest: UpperBounds,
  watch: DeadlineCheck,
): number {
  const { arcStart, arcNode, arcWeight, factor, viaBit, target, maxHops } = corridor;
  const heap = new Heap<Partial>((a, b) => b.hope - a.hope || b.hops - a.hops || a.node - b.node);
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
        hope: hope >= partial.hope * (1 - ROUNDING) ? partial.hope : hope,
      });
    }
  }
  return UNREACHABLE;
}

function passes(partial: Partial, node: number): boolean {
  for (let at: Partial | null = partial; at; at = at.before) if (at.node === node) return true;
  return false;
}
