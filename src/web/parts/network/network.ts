import type { NeighbourhoodQuery } from '../../graphql/graphql';

type Neighbourhood = NonNullable<NeighbourhoodQuery['neighbourhood']>;

export type NetworkNode = Neighbourhood['nodes'][number];

/** A node with its place in the network: how many steps it is from the first one, and who is one step nearer. */
export interface Placed {
  node: NetworkNode;
  hops: number;
  /** The indexes of its neighbours that are one step nearer. */
  by: number[];
  /** How many ties it has here. */
  degree: number;
}

export interface Network {
  /** Nearest first; the first is the node in the middle. */
  placed: Placed[];
  /** Pairs of nodes that at least one tie joins, by index. */
  links: [number, number][];
  ties: number;
  truncated: boolean;
}

/** The network around a node, by indexes. */
export function networkOf({ nodes, ties, truncated }: Neighbourhood): Network {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const placed = nodes.map((node): Placed => ({ node, hops: 0, by: [], degree: 0 }));
  const neighbours = nodes.map(() => new Set<number>());
  const links: [number, number][] = [];
  for (const { from, to } of ties) {
    const [a, b] = [indexes.get(from.id), indexes.get(to.id)];
    if (a === undefined || b === undefined) continue;
    placed[a]!.degree++;
    placed[b]!.degree++;
    if (!neighbours[a]!.has(b)) links.push([a, b]);
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  placeBySteps(placed, neighbours);
  return { placed, links, ties: ties.length, truncated };
}

/** Breadth-first from the first node. */
function placeBySteps(placed: Placed[], neighbours: readonly Set<number>[]): void {
  const seen = new Set([0]);
  let frontier = [0];
  for (let hops = 1; frontier.length > 0; hops++) {
    const next: number[] = [];
    for (const at of frontier) {
      for (const neighbour of neighbours[at] ?? []) {
        const { by, ...rest } = placed[neighbour]!;
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          next.push(neighbour);
          placed[neighbour] = { ...rest, hops, by: [at] };
        } else if (rest.hops === hops) by.push(at);
      }
    }
    frontier = next;
  }
}
