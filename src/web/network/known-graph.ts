import type { NetworkNodeFragment, NetworkTieFragment, StakeholderGroup, TieStatus } from '../graphql/graphql';

export type NetworkNode = NetworkNodeFragment;
export type NetworkTie = NetworkTieFragment;

/** What this page has been told so far, as of its two times. */
export interface KnownGraph {
  nodes: ReadonlyMap<string, NetworkNode>;
  ties: ReadonlyMap<string, NetworkTie>;
  /** The ids of the nodes of which all ties are here, or of which nothing is on record. */
  around: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownGraph = { nodes: new Map(), ties: new Map(), around: new Set() };

export interface GraphPart {
  nodes: readonly NetworkNode[];
  ties: readonly NetworkTie[];
  around: readonly string[];
}

/** What was known, and a part that was added. */
export function withPart(known: KnownGraph, part: GraphPart): KnownGraph {
  const byId = <Item extends { id: string }>(items: readonly Item[]) => items.map((item) => [item.id, item] as const);
  return {
    nodes: new Map([...known.nodes, ...byId(part.nodes)]),
    ties: new Map([...known.ties, ...byId(part.ties)]),
    around: new Set([...known.around, ...part.around]),
  };
}

export type TiesByNode = ReadonlyMap<string, readonly NetworkTie[]>;

/** The ties of each node, by its id. */
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

/** The id of the end of a tie that is not this one. */
export function otherEnd({ from, to }: NetworkTie, id: string): string {
  return from.id === id ? to.id : from.id;
}

const HOLDS = new Set<TieStatus>(['CURRENT', 'UNCONFIRMED', 'CONTESTED']);

/** Whether a tie holds at the day that it is read at. */
export const holds = (status: TieStatus): boolean => HOLDS.has(status);

export const groupOf = (node: NetworkNode): StakeholderGroup | undefined => ('group' in node ? node.group : undefined);

/** The region of its country, or of itself where it is one; null where no source says, and of what has none. */
export function regionOf(node: NetworkNode): { id: string; name: string } | null {
  if (node.__typename === 'Region') return node;
  const country = node.__typename === 'Country' ? node : 'country' in node ? node.country : null;
  return (country && 'region' in country && country.region) || null;
}
