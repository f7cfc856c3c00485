import type { NetworkNodeFragment, NetworkTieFragment, StakeholderGroup, TieStatus } from '../graphql/graphql';

export type NetworkNode = NetworkNodeFragment;
export type NetworkTie = NetworkTieFragment;

/** The data that this page has loaded so far, as of its two times. */
export interface KnownGraph {
  nodes: ReadonlyMap<string, NetworkNode>;
  ties: ReadonlyMap<string, NetworkTie>;
  /** The ids of the nodes whose ties are all loaded, or that are not on record. */
  around: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownGraph = { nodes: new Map(), ties: new Map(), around: new Set() };

export interface GraphPart {
  nodes: readonly NetworkNode[];
  ties: readonly NetworkTie[];
  around: readonly string[];
}

/** Returns the graph with another part. */
export function withPart(known: KnownGraph, part: GraphPart): KnownGraph {
  const byId = <Item extends { id: string }>(items: readonly Item[]) => items.map((item) => [item.id, item] as const);
  return {
    nodes: new Map([...known.nodes, ...byId(part.nodes)]),
    ties: new Map([...known.ties, ...byId(part.ties)]),
    around: new Set([...known.around, ...part.around]),
  };
}

export type TiesByNode = ReadonlyMap<string, readonly NetworkTie[]>;

/** Returns the ties of each node, by its id. */
export function tiesByNode({ ties }: KnownGraph): TiesByNode {
  const byNode = new Map<string, NetworkTie[]>();
  for (const tie of ties.values()) {
    for (const { id } of [tie.from, tie.to]) {
      const list = byNode.get(id);
      if (list) list.push(tie);
      else byNode.set(id, [tie]);
    }
  }
  return byNode;
}

/** Returns the id of the other end of a tie. */
export function otherEnd({ from, to }: NetworkTie, id: string): string {
  return from.id === id ? to.id : from.id;
}

const CURRENT_STATUSES = new Set<TieStatus>(['CURRENT', 'UNCONFIRMED', 'CONTESTED']);

/** True where a tie is current on the day at which it is read. */
export const isCurrent = (status: TieStatus): boolean => CURRENT_STATUSES.has(status);

export const groupOf = (node: NetworkNode): StakeholderGroup | undefined => ('group' in node ? node.group : undefined);

/** Returns the region of the node or its country; null without a known one. */
export function regionOf(node: NetworkNode): { id: string; name: string } | null {
  if (node.__typename === 'Region') return node;
  const country = node.__typename === 'Country' ? node : 'country' in node ? node.country : null;
  return (country && 'region' in country && country.region) || null;
}
