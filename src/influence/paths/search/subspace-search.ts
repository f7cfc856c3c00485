import Heap from 'mnemonist/heap';
import type { DeadlineCheck } from '../../engine/deadline-check';
import { halfSteps } from '../path';
import type { SearchSubgraph } from './search-subgraph';
import { UNREACHABLE, UpperBounds } from './upper-bounds';

/**
 * The paths that begin with a prefix and do not continue with an excluded node. Lawler (1972), after Yen (1971),
 * partitions the remaining paths into such subspaces each time a path is taken out. Nodes are the subgraph's.
 */
export interface Subspace {
  /** From the root on. */
  prefix: readonly number[];
  /** Of the prefix. */
  halfSteps: number;
  /** The product up to the prefix's last node, without that node's factor. */
  product: number;
  /** The bits of the `via` nodes that are not on the prefix. */
  remainingVia: number;
  excluded: readonly number[];
  /** An upper bound of the score of its paths. */
  bound: number;
  /** Whether the bound is the score of one of them. */
  exact: boolean;
}

/**
 * Searches the subspaces of a subgraph by upper bounds, which are computed anew for each subspace without the nodes of
 * its prefix. Without `via` nodes such a bound is the score of a path, so that neither search below backtracks.
 */
export class SubspaceSearch {
  private readonly globalBounds: UpperBounds;
  private readonly subspaceBounds: UpperBounds;
  /** The subspace that `subspaceBounds` were computed for last. */
  private boundedSubspace: Subspace | null = null;

  constructor(
    private readonly subgraph: SearchSubgraph,
    viaCount: number,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    this.globalBounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
    this.globalBounds.compute([], subgraph.maxHalfSteps - 1, (1 << viaCount) - 1);
    this.subspaceBounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
  }

  /** A cheap upper bound of the score, loose only where the best continuation would return to the prefix; below 0 if there is no path. */
  estimate(subspace: Subspace): number {
    return this.bestStep(subspace, this.globalBounds);
  }

  /** The best score of its paths; below 0 if there is none. */
  best(subspace: Subspace): number {
    const bounds = this.boundsOf(subspace);
    if (subspace.remainingVia === 0) return this.bestStep(subspace, bounds);
    return bestThroughVia(this.subgraph, subspace, bounds, this.deadlineCheck);
  }

  /** Of its paths that score at least the threshold, the first by steps, then ids; null if there is none. */
  first(subspace: Subspace, threshold: number): number[] | null {
    const bounds = this.boundsOf(subspace);
    const onPath = new Uint8Array(this.subgraph.root + 1);
    for (const node of subspace.prefix) onPath[node] = 1;
    const path = [...subspace.prefix];
    const { product, remainingVia, excluded } = subspace;
    for (let left = 1; left <= this.stepsLeft(subspace); left++) {
      if (this.extend(path, onPath, product, remainingVia, left, threshold, bounds, excluded)) return path;
    }
    return null;
  }

  /** Extends the path depth first, least ids first, to a target in exactly `left` half-steps; false if the threshold cannot be met. */
  private extend(
    path: number[],
    onPath: Uint8Array,
    product: number,
    remainingVia: number,
    left: number,
    threshold: number,
    bounds: UpperBounds,
    excluded: readonly number[],
  ): boolean {
    const { arcStart, arcNode, arcWeight, actor, factor, viaBit, target } = this.subgraph;
    const node = path[path.length - 1]!;
    this.deadlineCheck.step(1);
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      if (onPath[next] || excluded.includes(next)) continue;
      const nextVia = remainingVia & ~viaBit[next]!;
      const nextLeft = left - halfSteps(actor, node, next);
      const bound = nextLeft < 0 ? UNREACHABLE : bounds.at(nextLeft, nextVia, next);
      const nextProduct = product * factor[node]! * arcWeight[arc]!;
      if (bound < 0 || nextProduct * factor[next]! * bound < threshold) continue;
      path.push(next);
      if (target[next]) return true;
      onPath[next] = 1;
      if (this.extend(path, onPath, nextProduct, nextVia, nextLeft, threshold, bounds, [])) return true;
      onPath[next] = 0;
      path.pop();
    }
    return false;
  }

  /** The highest bound over the next nodes. */
  private bestStep(subspace: Subspace, bounds: UpperBounds): number {
    const { arcStart, arcNode, arcWeight, actor, factor, viaBit } = this.subgraph;
    const node = subspace.prefix[subspace.prefix.length - 1]!;
    const product = subspace.product * factor[node]!;
    const left = this.stepsLeft(subspace);
    let best = UNREACHABLE;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      const nextLeft = left - halfSteps(actor, node, next);
      if (nextLeft < 0) continue;
      const bound = bounds.at(nextLeft, subspace.remainingVia & ~viaBit[next]!, next);
      if (bound < 0 || product * arcWeight[arc]! * factor[next]! * bound <= best) continue;
      if (!subspace.excluded.includes(next) && !subspace.prefix.includes(next)) {
        best = product * arcWeight[arc]! * factor[next]! * bound;
      }
    }
    return best;
  }

  private boundsOf(subspace: Subspace): UpperBounds {
    if (this.boundedSubspace !== subspace) {
      this.subspaceBounds.compute(subspace.prefix, this.stepsLeft(subspace) - 1, subspace.remainingVia);
      this.boundedSubspace = subspace;
    }
    return this.subspaceBounds;
  }

  private stepsLeft(subspace: Subspace): number {
    return this.subgraph.maxHalfSteps - subspace.halfSteps;
  }
}

/** A path from the root, as a linked list from its last node back to the last node of the prefix. */
interface PartialPath {
  node: number;
  previous: PartialPath | null;
  /** Without the factor of the last node. */
  product: number;
  remainingVia: number;
  halfSteps: number;
  /** An upper bound of the score of a path that begins so. */
  bound: number;
}

/** Rounding changes a product by a few parts in 1e16 for each tie; two bounds this close are equal. */
const SAME_RATIO = 1e-14;

/**
 * The best score of a subspace's paths that pass all `via` nodes still needed; below 0 if there is none. A* (Hart,
 * Nilsson and Raphael, 1968) over simple partial paths: the bounds are admissible, so the first complete path taken
 * from the heap is the best. Of equal bounds the longest partial path comes first: otherwise thousands of equal paths
 * would all be half built before one is complete.
 */
function bestThroughVia(
  subgraph: SearchSubgraph,
  subspace: Subspace,
  bounds: UpperBounds,
  deadlineCheck: DeadlineCheck,
): number {
  const { arcStart, arcNode, arcWeight, actor, factor, viaBit, target, maxHalfSteps } = subgraph;
  const { excluded, product, remainingVia } = subspace;
  const heap = new Heap<PartialPath>((a, b) => b.bound - a.bound || b.halfSteps - a.halfSteps || a.node - b.node);
  const prefix = new Set(subspace.prefix);
  const node = subspace.prefix[subspace.prefix.length - 1]!;
  heap.push({ node, previous: null, product, remainingVia, halfSteps: subspace.halfSteps, bound: 1 });
  for (let partial = heap.pop(); partial; partial = heap.pop()) {
    deadlineCheck.step(1);
    if (target[partial.node]) return partial.product;
    for (let arc = arcStart[partial.node]!; arc < arcStart[partial.node + 1]!; arc++) {
      const next = arcNode[arc]!;
      const nextVia = partial.remainingVia & ~viaBit[next]!;
      const nextSteps = partial.halfSteps + halfSteps(actor, partial.node, next);
      const boundFromNext = nextSteps > maxHalfSteps ? UNREACHABLE : bounds.at(maxHalfSteps - nextSteps, nextVia, next);
      if (boundFromNext < 0 || prefix.has(next) || contains(partial, next)) continue;
      if (partial.previous === null && excluded.includes(next)) continue;
      const nextProduct = partial.product * factor[partial.node]! * arcWeight[arc]!;
      const bound = nextProduct * factor[next]! * boundFromNext;
      heap.push({
        node: next,
        previous: partial,
        product: nextProduct,
        remainingVia: nextVia,
        halfSteps: nextSteps,
        bound: bound >= partial.bound * (1 - SAME_RATIO) ? partial.bound : bound,
      });
    }
  }
  return UNREACHABLE;
}

function contains(path: PartialPath, node: number): boolean {
  for (let step: PartialPath | null = path; step; step = step.previous) if (step.node === node) return true;
  return false;
}
