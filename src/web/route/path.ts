import type { PathFragment } from '../graphql/graphql';
import { isInitiative } from '../parts/initiative';

export type Path = PathFragment;
export type PathHop = Path['hops'][number];

/** Returns the steps of a hop: 0.5 for a tie to an initiative, since two of them are one step. */
function lengthOf({ from, to }: Pick<PathHop, 'from' | 'to'>): number {
  return isInitiative(from) === isInitiative(to) ? 1 : 0.5;
}

/** Returns the one-based step from actor to actor that each hop of a path belongs to. */
export function stepsOf(hops: readonly Pick<PathHop, 'from' | 'to'>[]): number[] {
  let stepCount = 0;
  return hops.map((hop) => {
    const step = Math.floor(stepCount) + 1;
    stepCount += lengthOf(hop);
    return step;
  });
}

/** The beginning that a path shares with an earlier one. */
export interface SharedStart {
  /** The index of the earlier path. */
  path: number;
  /** The number of shared hops, two or more; they end after a whole step. */
  hops: number;
}

/** Returns the longest beginning that each path shares with an earlier one; null below two hops. */
export function sharedStarts(paths: readonly Pick<Path, 'hops'>[]): (SharedStart | null)[] {
  return paths.map(({ hops }, index) => {
    let longest: SharedStart | null = null;
    for (let earlier = 0; earlier < index; earlier++) {
      const shared = sharedHops(hops, paths[earlier]!.hops);
      if (shared >= 2 && shared > (longest?.hops ?? 0)) longest = { path: earlier, hops: shared };
    }
    return longest;
  });
}

function sharedHops(hops: Path['hops'], others: Path['hops']): number {
  const differs = hops.findIndex(({ tie, to }, at) => others[at]?.tie.id !== tie.id || others[at].to.id !== to.id);
  let count = differs < 0 ? hops.length : differs;
  while (count > 0 && isInitiative(hops[count - 1]!.to)) count--;
  return count;
}

/** True where a hop, or a passed node, lowers the score of a path most. */
export function isWeakest({ weakestPoint }: Path, id: { tie: string } | { node: string }): boolean {
  return weakestPoint.__typename === 'InfluenceHop'
    ? 'tie' in id && weakestPoint.tie.id === id.tie
    : 'node' in id && weakestPoint.node.id === id.node;
}

/** Returns the nodes between the ends of paths, without duplicates, in the order of the paths. */
export function nodesBetween(paths: readonly Path[]): Path['through'][number]['node'][] {
  const nodes = paths.flatMap(({ through }) => through.map(({ node }) => node));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
