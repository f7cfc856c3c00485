import { contains, type PartialPath } from './partial-path';
import type { SearchSubgraph } from './search-subgraph';

/**
 * The paths of a subgraph that begin with a prefix, do not continue with an excluded node and end
 * at one of some targets. Lawler (1972), after Yen (1971), partitions the remaining paths into
 * subspaces each time a path is removed.
 */
export interface Subspace {
  /** The nodes from the root. */
  prefix: readonly number[];
  excluded: readonly number[];
  /** One target; or, with the root as prefix, all to which no path has been removed. */
  targets: readonly number[];
  /** The bits of the `via` nodes that the prefix does not contain. */
  remainingVia: number;
  /** An upper bound of the score of its paths that are no padding. */
  bound: number;
  /** The best of them at the last search, whose score is then the bound. */
  best: readonly number[] | null;
}

/** Returns the subspace of all paths of a subgraph. */
export function wholeSpace({ root, target }: SearchSubgraph, remainingVia: number): Subspace {
  const targets = [...target.keys()].filter((node) => target[node] === 1);
  return { prefix: [root], excluded: [], targets, remainingVia, bound: 1, best: null };
}

/** Partitions a subspace without one of its paths. Each part has the bound of the whole. */
export function split(subgraph: SearchSubgraph, subspace: Subspace, path: readonly number[]): Subspace[] {
  const { prefix, excluded, targets, bound } = subspace;
  const target = path[path.length - 1]!;
  const otherTargets = targets.filter((node) => node !== target);
  const parts: Subspace[] = otherTargets.length > 0 ? [{ ...subspace, targets: otherTargets, best: null }] : [];
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
  /** The nodes between the ends, without the `via` nodes, which every path contains. */
  between: number[];
}

/** The paths so far, best first; one with all nodes of an earlier, indirect one is padding. */
export class ListedPaths {
  private readonly listed: ListedPath[] = [];

  constructor(private readonly subgraph: SearchSubgraph) {}

  get count(): number {
    return this.listed.length;
  }

  /** Adds a path from the root to a target. */
  add(path: readonly number[]): void {
    const [, start, ...nodes] = path;
    const target = nodes.pop()!;
    if (nodes.length === 0) return;
    const between = nodes.filter((node) => this.subgraph.viaBit[node] === 0);
    this.listed.push({ start: start!, target, between });
  }

  /** True where a path from the root that comes after the listed ones is padding. */
  makesPadding(path: readonly number[]): boolean {
    return this.listed.some(
      ({ start, target, between }) =>
        path[1] === start && path[path.length - 1] === target && between.every((node) => path.includes(node)),
    );
  }

  /**
   * Lists the sets of nodes that a path of a subspace may not contain in full after its prefix; an
   * empty set where no path remains. A subspace of several targets has none, as no path is listed.
   */
  forbiddenSets({ prefix, targets }: Subspace): number[][] {
    return this.listed
      .filter(({ start, target }) => targets.length === 1 && targets[0] === target && prefix[1] === start)
      .map(({ between }) => between.filter((node) => !prefix.includes(node)));
  }
}

/** True where the last node of a partial path completes a set of nodes. */
export function completes(path: PartialPath, set: readonly number[]): boolean {
  return set.includes(path.node) && set.every((node) => contains(path, node));
}
