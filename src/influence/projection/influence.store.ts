import { encodeTime } from 'ulid';
import { KINDS_WITHOUT_COUNTRY, type StakeholderGroup } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES, TIE_TYPES } from '../../store/model/tie-types';
import type { GraphClient, Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { MAX_IDS } from '../../store/neo4j/parameters';
import { ALL_SEATS } from '../../graph/partnership/seat';
import { tieQuery } from '../../graph/tie/tie.store';
import { type FeedChange, MAX_CHANGES, MAX_TOUCHED } from './influence-source';
import type { ProjectedNode, ProjectedTie } from './projection';
import type { ProjectionBuilder, Touched } from './projection-builder';
import { isMoney } from '../../graph/tie/confirmation';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];
const TYPES = { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES };

/** The number of characters at the start of a ULID that encode its instant. */
const TIME_LENGTH = 10;

/** Streams every version of every node for paths, then of every conducting tie between them. */
export async function readInfluenceGraph(
  graph: GraphClient,
  into: Pick<ProjectionBuilder, 'node' | 'tie'>,
): Promise<void> {
  await graph.stream<ProjectedNode>('influence/read-projected-nodes', TYPES, (row) => into.node(row));
  await graph.stream<ProjectedTie>('influence/read-projected-ties', TYPES, (row) => into.tie(row));
}

/** Reads only the touched nodes and ties: both at the same time, and then passes them on. */
export async function readTouched(graph: GraphClient, touched: Touched, into: ProjectionBuilder): Promise<void> {
  // Several batches can read a node (itself, its country, its ties); the builder skips copies.
  const rowsOfNodes: ProjectedNode[] = [];
  const rowsOfTies: ProjectedTie[] = [];
  const all = { nodes: [...touched.nodes], ties: [...touched.ties] };
  for (let start = 0; start < Math.max(all.nodes.length, all.ties.length); start += MAX_IDS) {
    const [ids, ties] = [all.nodes, all.ties].map((list) => list.slice(start, start + MAX_IDS)) as [string[], string[]];
    const parameters = { ids, ties, query: tieQuery(ties), ...TYPES };
    const readNodes = graph.stream<ProjectedNode>('influence/read-touched-nodes', parameters, (row) =>
      rowsOfNodes.push(row),
    );
    const readTies =
      ties.length > 0 &&
      graph.stream<ProjectedTie>('influence/read-touched-ties', parameters, (row) => rowsOfTies.push(row));
    await Promise.all([readNodes, readTies]);
  }
  for (const row of rowsOfNodes) into.node(row);
  for (const row of rowsOfTies) into.tie(row);
}

/** Lists the changes after an instant (all if null), oldest first, up to MAX_CHANGES + 1. */
export function listChangesAfter(graph: GraphClient, at: string | null): Promise<FeedChange[]> {
  return graph.read('influence/list-changes-since', {
    // The indexed id of a change starts with its instant.
    from: at === null ? 'CHG-' : `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`,
    at: at ?? '',
    most: MAX_TOUCHED,
    limit: MAX_CHANGES + 1,
  });
}

/** Lists, by objective, the actors with a current seat in an initiative that pursues it. */
export function listActorsOn(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; actors: string[] }[]> {
  return read('influence/list-actors-of-objective', { objectives, ...ALL_SEATS });
}

/** An actor to which a node is tied. */
export interface TiedActor {
  actor: string;
  /** The tie of least id between the two. */
  tie: string;
}

/** Lists, by node, the actors at current ties of types that conduct no influence or can lapse. */
export function listTiedActors(read: Run, ids: readonly string[]): Promise<{ id: string; tied: TiedActor[] }[]> {
  return read('influence/list-tied-actors', { ids, types: TYPES_WITHOUT_ARCS });
}

/** Lists, by node, the actors at its current ties of any type. */
export function listActorsTiedTo(read: Run, ids: readonly string[]): Promise<{ id: string; tied: TiedActor[] }[]> {
  return read('influence/list-tied-actors', { ids, types: Object.values(TieType) });
}

/** The types of which ties can be current without an arc in the influence graph. */
const TYPES_WITHOUT_ARCS = Object.values(TieType).filter((type) => !TIE_TYPES[type].conducts || isMoney(type));

/** Lists, by objective, the nodes that pursue it. */
export function listPursuers(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; pursuers: string[] }[]> {
  return read('influence/list-pursuers', { objectives });
}

/** Lists the actors that cover part of a region, and those based there if it is a named one. */
export function listTiedToRegions(
  read: Run,
  regions: readonly string[],
): Promise<{ region: string; actors: string[]; based: string[] | null }[]> {
  return read('influence/list-tied-to-regions', { regions });
}

/** A seat of a group in a partnership that covers these countries. */
export interface SeatWanted {
  countries: readonly string[];
  group: StakeholderGroup;
}

/** Lists, for each wanted seat as JSON, the ids of the actors that fit it, in order. */
export function listFittingActors(read: Run, seats: readonly string[]): Promise<{ seat: string; actors: string[] }[]> {
  const wanted = seats.map((seat) => ({ seat, ...(JSON.parse(seat) as SeatWanted) }));
  return read('influence/list-fitting-actors', { wanted, kinds: KINDS_WITHOUT_COUNTRY });
}

/** Lists, by country, the ids of the members of the network based there, by id. */
export function listMembersOfCountries(
  read: Run,
  countries: readonly string[],
): Promise<{ country: string; members: string[] }[]> {
  return read('influence/list-members-of-countries', { countries, network: NETWORK });
}

/** Lists, by id, the member states of a regional body and the subsidiaries of a company. */
export function listParts(read: Run, ids: readonly string[]): Promise<{ id: string; parts: string[] }[]> {
  return read('influence/list-parts', { ids });
}

/** Lists, by member, the ids of its ties to organs of the network, by id. */
export function listSeatsInOrgans(
  read: Run,
  members: readonly string[],
): Promise<{ member: string; ties: string[] }[]> {
  return read('influence/list-seats-in-organs', { members, network: NETWORK, types: SEATS_IN_ORGANS });
}

const SEATS_IN_ORGANS = [TieType.MEMBER_OF, TieType.STEERS, TieType.LEADS, TieType.CONVENES];
