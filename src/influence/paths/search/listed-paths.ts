import { contains, type PartialPath } from './partial-path';
import type { SearchSubgraph } from './search-subgraph';
import type { Subspace } from './subspace';

interface ListedPath {
  start: number;
  target: number;
  /** Between the ends, without the `via` nodes, which are on every path. */
  between: number[];
}

/**
 * The paths listed so far, best first. A path that comes after them is padding where it has all nodes of one of them, a direct
 * tie aside.
 */
export class ListedPaths {
  private readonly listed: ListedPath[] = [];

  constructor(private readonly subgraph: SearchSubgraph) {}

  get count(): number {
    return this.listed.length;
  }

  /** A path from the root to a target. */
  add(path: readonly number[]): void {
    const [, start, ...nodes] = path;
    const target = nodes.pop()!;
    if (nodes.length === 0) return;
    const between = nodes.filter((node) => this.subgraph.viaBit[node] === 0);
    this.listed.push({ start: start!, target, between });
  }

  /** Whether a path from the root, which comes after the listed ones, is padding. */
  makesPadding(path: readonly number[]): boolean {
    return this.listed.some(
      ({ start, target, between }) =>
        path[1] === start && path[path.length - 1] === target && between.every((node) => path.includes(node)),
    );
  }

  /**
   * The sets of nodes that a path of a subspace may not have in full besides its prefix; an empty one where no path is left. A
   * subspace of several targets has none: it has no listed path.
   */
  forbiddenSets({ prefix, targets }: Subspace): number[][] {
    return this.listed
      .filter(({ start, target }) => targets.length === 1 && targets[0] === target && prefix[1] === start)
      .map(({ between }) => between.filter((node) => !prefix.includes(node)));
  }
}

/** Whether a partial path has all nodes of a set, and did not have its last one before. */
export function completes(path: PartialPath, set: readonly number[]): boolean {
  return set.includes(path.node) && set.every((node) => contains(path, node));
}
