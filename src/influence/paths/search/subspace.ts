import { contains, type PartialPath } from './partial-path';
import type { SearchSubgraph } from './search-subgraph';

/**
 * The paths that begin with a prefix, do not continue with an excluded node and end at one of some targets. Lawler (1972), after
 * Yen (1971), partitions the remaining paths into such subspaces each time a path is taken out. Nodes are the subgraph's.
 */
export interface Subspace {
  /** From the root on. */
  prefix: readonly number[];
  excluded: readonly number[];
  /** One, or all to which no path has been taken out, and then the prefix is the root. */
  targets: readonly number[];
  /** The bits of the `via` nodes that are not on the prefix. */
  remainingVia: number;
  /** An upper bound of the score of its paths that are no padding. */
  bound: number;
  /** The best of them when it was searched last, the bound being its score. */
  best: readonly number[] | null;
}

/** All paths of a subgraph. */
export function wholeSpace({ root, target }: SearchSubgraph, remainingVia: number): Subspace {
  const targets = [...target.keys()].filter((node) => target[node] === 1);
  return { prefix: [root], excluded: [], targets, remainingVia, bound: 1, best: null };
}

/** Partitions what is left of a subspace once one of its paths has been taken out. Each part has the bound of the whole. */
export function split(subgraph: SearchSubgraph, subspace: Subspace, path: readonly number[]): Subspace[] {
  const { prefix, excluded, targets, bound } = subspace;
  const target = path[path.length - 1]!;
  const others = targets.filter((node) => node !== target);
  const parts: Subspace[] = others.length > 0 ? [{ ...subspace, targets: others, best: null }] : [];
  let { remainingVia } = subspace;
  for (let index = prefix.length - 1; index < path.length - 1; index++) {
    const next = path[index + 1]!;
    parts.push({
      prefix: path.slice(0, index + 1),
      excluded: index === prefix.length - 1 ? [...excluded, next] : [next],
      targets: [target],
      remainingVia,
      bound,
      best: null,
    });
    remainingVia &= ~subgraph.viaBit[next]!;
  }
  return parts;
}

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
