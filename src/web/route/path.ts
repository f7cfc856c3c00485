import type { PathFragment } from '../graphql/graphql';
import { isInitiative } from '../parts/initiative';

export type Path = PathFragment;
export type PathHop = Path['hops'][number];

/** The length of a hop in steps: to sit at one table is one step, so each of its two ties is half of one. */
function lengthOf({ from, to }: Pick<PathHop, 'from' | 'to'>): number {
  return isInitiative(from) === isInitiative(to) ? 1 : 0.5;
}

/** The step from actor to actor that each hop of a path belongs to, from 1 on. */
export function stepsOf(hops: readonly Pick<PathHop, 'from' | 'to'>[]): number[] {
  let walked = 0;
  return hops.map((hop) => {
    const step = Math.floor(walked) + 1;
    walked += lengthOf(hop);
    return step;
  });
}

/** The beginning of a path that an earlier one has too. */
export interface SharedStart {
  /** The index of the earlier path. */
  path: number;
  /** How many hops they share, two or more; they end after a whole step. */
  hops: number;
}

/** For each path the longest beginning that it shares with an earlier one; null where that is less than two hops. */
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

/** Whether a hop, or a node that is passed, is what lowers the score of a path most. */
export function isWeakest({ weakestPoint }: Path, id: { tie: string } | { node: string }): boolean {
  return weakestPoint.__typename === 'InfluenceHop'
    ? 'tie' in id && weakestPoint.tie.id === id.tie
    : 'node' in id && weakestPoint.node.id === id.node;
}

/** The nodes between the ends of paths, each once, in the order in which the paths pass them. */
export function nodesBetween(paths: readonly Path[]): Path['through'][number]['node'][] {
  const nodes = paths.flatMap(({ through }) => through.map(({ node }) => node));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
