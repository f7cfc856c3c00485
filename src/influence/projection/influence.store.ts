import { encodeTime } from 'ulid';
import { KINDS_WITHOUT_COUNTRY, type StakeholderGroup } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { isMoney } from '../../store/model/tie-time';
import { CONDUCTING_TYPES, TIE_TYPES } from '../../store/model/tie-types';
import type { GraphClient, Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { MAX_IDS } from '../../store/neo4j/parameters';
import { ALL_SEATS } from '../../graph/partnership/seat';
import { tieQuery } from '../../graph/tie/tie.store';
import { type FeedChange, MAX_CHANGES, MAX_TOUCHED } from './influence-source';
import type { ProjectedNode, ProjectedTie } from './projection';
import type { ProjectionBuilder, Touched } from './projection-builder';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];
const TYPES = { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES };

/** How many characters at the start of a ULID encode its instant. */
const TIME_LENGTH = 10;

/** Streams every version of every node that a path may contain, then of every conducting tie between two of them. */
export async function readInfluenceGraph(
  graph: GraphClient,
  into: Pick<ProjectionBuilder, 'node' | 'tie'>,
): Promise<void> {
  await graph.stream<ProjectedNode>('influence/read-projected-nodes', TYPES, (row) => into.node(row));
  await graph.stream<ProjectedTie>('influence/read-projected-ties', TYPES, (row) => into.tie(row));
}

/** As `readInfluenceGraph`, for the nodes and ties touched. Both are read at the same time, and passed on afterwards. */
export async function readTouched(graph: GraphClient, touched: Touched, into: ProjectionBuilder): Promise<void> {
  // A node can be read with several batches, for itself, its country and its ties: the builder takes each version once.
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

/** The changes after an instant, oldest first, at most MAX_CHANGES + 1; from the first one where `at` is null. */
export function listChangesAfter(graph: GraphClient, at: string | null): Promise<FeedChange[]> {
  return graph.read('influence/list-changes-since', {
    // The id of a change starts with its instant and is indexed.
    from: at === null ? 'CHG-' : `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`,
    at: at ?? '',
    most: MAX_TOUCHED,
    limit: MAX_CHANGES + 1,
  });
}

/** For each objective, the actors with a current seat in a partnership, action or campaign that pursues it. */
export function listActorsOn(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; actors: string[] }[]> {
  return read('influence/list-actors-of-objective', { objectives, ...ALL_SEATS });
}

/** An actor that a node is tied to. */
export interface TiedActor {
  actor: string;
  /** Of several ties that of the least id. */
  tie: string;
}

/** By id of a node: the actors to which it has a tie that holds and of a type that carries no influence, or may have lapsed. */
export function listTiedActors(read: Run, ids: readonly string[]): Promise<{ id: string; tied: TiedActor[] }[]> {
  return read('influence/list-tied-actors', { ids, types: TYPES_BESIDE_ARCS });
}

/** By id of a node: the actors to which it has a tie of any type that holds. */
export function listActorsTiedTo(read: Run, ids: readonly string[]): Promise<{ id: string; tied: TiedActor[] }[]> {
  return read('influence/list-tied-actors', { ids, types: Object.values(TieType) });
}

/** The types whose ties can hold although the influence graph has no arc of them. */
const TYPES_BESIDE_ARCS = Object.values(TieType).filter((type) => !TIE_TYPES[type].conducts || isMoney(type));

/** For each objective, the nodes that pursue it. */
export function listPursuers(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; pursuers: string[] }[]> {
  return read('influence/list-pursuers', { objectives });
}

/** For each region, the actors that cover a country of it, or are a regional body with a member state in it; and who is based in a named one. */
export function listTiedToRegions(
  read: Run,
  regions: readonly string[],
): Promise<{ region: string; actors: string[]; based: string[] | null }[]> {
  return read('influence/list-tied-to-regions', { regions });
}

/** The ids of the actors of a group that fit a table that covers these countries, or of a kind that has none; by id. */
export async function listFittingActors(
  read: Run,
  countries: readonly string[],
  group: StakeholderGroup,
): Promise<string[]> {
  const parameters = { countries, group, kinds: KINDS_WITHOUT_COUNTRY };
  return (await read<{ id: string }>('influence/list-fitting-actors', parameters)).map(({ id }) => id);
}

/** The ids of the members of the network that are based in each country, by id. */
export function listMembersOfCountries(
  read: Run,
  countries: readonly string[],
): Promise<{ country: string; members: string[] }[]> {
  return read('influence/list-members-of-countries', { countries, network: NETWORK });
}

/** The ids of the ties by which each member sits in an organ of the network, by id. */
export function listSeatsInOrgans(
  read: Run,
  members: readonly string[],
): Promise<{ member: string; ties: string[] }[]> {
  return read('influence/list-seats-in-organs', { members, network: NETWORK, types: SEATS_IN_ORGANS });
}

const SEATS_IN_ORGANS = [TieType.MEMBER_OF, TieType.STEERS, TieType.LEADS, TieType.CONVENES];
