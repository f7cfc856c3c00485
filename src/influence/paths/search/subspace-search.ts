import Heap from 'mnemonist/heap';
import type { DeadlineCheck } from '../../engine/deadline-check';
import { BLOCKED, blockPadding } from './blocked-nodes';
import { completes, type ListedPaths, type Subspace } from './subspace';
import { contains, extended, hasShortcut, nodesOf, type PartialPath, partialPathAt } from './partial-path';
import { arcBetween, type SearchSubgraph } from './search-subgraph';
import { UNREACHABLE, UpperBounds } from './upper-bounds';

/** A subspace that is ready to be searched. */
interface PreparedSubspace {
  subspace: Subspace;
  /** The number of listed paths when it was prepared. */
  listedCount: number;
  prefix: PartialPath;
  bounds: UpperBounds;
  /** The sets of nodes of which no path may contain all. */
  forbidden: readonly (readonly number[])[];
}

/** A partial path, and an upper bound of the score of every path that begins with it. */
interface Bounded {
  path: PartialPath;
  bound: number;
}

/** Two bounds this close are equal: rounding changes a product by a few parts in 1e16 per tie. */
const SAME_RATIO = 1e-14;

/**
 * Searches the subspaces of a subgraph for paths that are no padding. The upper bounds of a
 * subspace omit nodes that only padding reaches, so hardly any search backtracks.
 */
export class SubspaceSearch {
  private readonly globalBounds: UpperBounds;
  private readonly bounds: UpperBounds;
  private prepared: PreparedSubspace | null = null;

  constructor(
    private readonly subgraph: SearchSubgraph,
    private readonly viaCount: number,
    private readonly listed: ListedPaths,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    const open = new Uint8Array(subgraph.root + 1);
    this.globalBounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
    this.globalBounds.compute(open, subgraph.maxHalfSteps - 1, (1 << viaCount) - 1);
    this.bounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
  }

  /** Bounds the scores of its paths from above, over the whole subgraph; below 0 if it has none. */
  estimate(subspace: Subspace): number {
    const { arcStart, arcNode, factor } = this.subgraph;
    const path = this.prefixOf(subspace);
    let best = UNREACHABLE;
    for (let arc = arcStart[path.node]!; arc < arcStart[path.node + 1]!; arc++) {
      const node = arcNode[arc]!;
      if (subspace.excluded.includes(node) || contains(path, node)) continue;
      const next = extended(this.subgraph, path, arc);
      const bound = this.boundAfter(this.globalBounds, next, this.subgraph.maxHalfSteps - next.halfSteps);
      if (bound >= 0) best = Math.max(best, next.product * factor[node]! * bound);
    }
    return best;
  }

  /**
   * Finds the best, if any, of its paths without a shortcut and without all nodes of a listed path.
   * A* (Hart, Nilsson and Raphael, 1968) over simple partial paths: bounds are admissible, so the
   * first complete path from the heap is the best. The longest of equal bounds comes first: else
   * thousands of equal paths are half built before one is complete.
   */
  best(subspace: Subspace): { path: readonly number[]; score: number } | null {
    const { arcStart, target, maxHalfSteps } = this.subgraph;
    const prepared = this.prepare(subspace);
    if (!prepared) return null;
    const heap = new Heap<Bounded>(
      (a, b) => b.bound - a.bound || b.path.halfSteps - a.path.halfSteps || a.path.node - b.path.node,
    );
    heap.push({ path: prepared.prefix, bound: 1 });
    for (let top = heap.pop(); top; top = heap.pop()) {
      this.deadlineCheck.step(1);
      const { path, bound } = top;
      if (target[path.node]) return { path: nodesOf(path), score: path.product };
      for (let arc = arcStart[path.node]!; arc < arcStart[path.node + 1]!; arc++) {
        const next = this.next(prepared, path, arc, maxHalfSteps - path.halfSteps, 0);
        if (next) heap.push({ path: next.path, bound: next.bound >= bound * (1 - SAME_RATIO) ? bound : next.bound });
      }
    }
    return null;
  }

  /** Finds the first of the same paths, by steps, then ids, that scores at least the threshold. */
  first(subspace: Subspace, threshold: number): readonly number[] | null {
    const prepared = this.prepare(subspace);
    if (!prepared) return null;
    for (let left = 1; left <= this.subgraph.maxHalfSteps - prepared.prefix.halfSteps; left++) {
      const path = this.extend(prepared, prepared.prefix, left, threshold);
      if (path) return nodesOf(path);
    }
    return null;
  }

  /** Extends the path depth first, least ids first, to a target in at most `left` half-steps. */
  private extend(prepared: PreparedSubspace, path: PartialPath, left: number, threshold: number): PartialPath | null {
    const { arcStart, target } = this.subgraph;
    this.deadlineCheck.step(1);
    for (let arc = arcStart[path.node]!; arc < arcStart[path.node + 1]!; arc++) {
      const next = this.next(prepared, path, arc, left, threshold)?.path;
      if (!next) continue;
      if (target[next.node]) return next;
      const complete = this.extend(prepared, next, left - next.halfSteps + path.halfSteps, threshold);
      if (complete) return complete;
    }
    return null;
  }

  /** Appends an arc; null where no path that scores at least the threshold begins so. */
  private next(
    prepared: PreparedSubspace,
    path: PartialPath,
    arc: number,
    left: number,
    threshold: number,
  ): Bounded | null {
    const { arcNode, factor } = this.subgraph;
    const next = extended(this.subgraph, path, arc);
    const boundAfter = this.boundAfter(prepared.bounds, next, left - next.halfSteps + path.halfSteps);
    if (boundAfter < 0) return null;
    const bound = next.product * factor[next.node]! * boundAfter;
    if (bound < threshold || contains(path, next.node)) return null;
    if (path === prepared.prefix && prepared.subspace.excluded.includes(arcNode[arc]!)) return null;
    if (hasShortcut(this.subgraph, next) || prepared.forbidden.some((set) => completes(next, set))) return null;
    return { path: next, bound };
  }

  private boundAfter(bounds: UpperBounds, { node, remainingVia }: PartialPath, left: number): number {
    return left < 0 ? UNREACHABLE : bounds.at(left, remainingVia, node);
  }

  /** Returns null where the subspace has no path. */
  private prepare(subspace: Subspace): PreparedSubspace | null {
    if (this.prepared?.subspace === subspace && this.prepared.listedCount === this.listed.count) return this.prepared;
    const { target, maxHalfSteps, root } = this.subgraph;
    const { prefix: nodes, excluded, targets, remainingVia } = subspace;
    const sets = this.listed.forbiddenSets(subspace);
    if (sets.some((set) => set.length === 0)) return null;
    const access = new Uint8Array(root + 1);
    for (const node of nodes) access[node] = BLOCKED;
    for (const set of sets) if (set.length === 1) access[set[0]!] = BLOCKED;
    target.forEach((isTarget, node) => {
      if (isTarget && !targets.includes(node)) access[node] = BLOCKED;
    });
    const prefix = this.prefixOf(subspace);
    blockPadding(this.subgraph, prefix, excluded, access, this.deadlineCheck);
    this.bounds.compute(access, maxHalfSteps - prefix.halfSteps - 1, remainingVia);
    const forbidden = sets.filter((set) => set.length > 1);
    this.prepared = { subspace, listedCount: this.listed.count, prefix, bounds: this.bounds, forbidden };
    return this.prepared;
  }

  private prefixOf({ prefix: [root, ...nodes] }: Subspace): PartialPath {
    const start = partialPathAt(root!, (1 << this.viaCount) - 1);
    return nodes.reduce(
      (path, node) => extended(this.subgraph, path, arcBetween(this.subgraph, path.node, node)),
      start,
    );
  }
}
