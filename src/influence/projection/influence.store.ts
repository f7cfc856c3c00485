import { encodeTime } from 'ulid';
import { TieType } from '../../model/tie-type';
import { CONDUCTING_TYPES, TIE_TYPES } from '../../model/tie-types';
import type { GraphClient, Run } from '../../neo4j/client';
import { inIdBatches } from '../../neo4j/id-batches';
import type { Standpoint } from '../../neo4j/standpoint';
import { ALL_SEATS } from '../../partnership/seat';
import { tieQuery } from '../../tie/tie.store';
import { type FeedChange, MAX_CHANGES, MAX_TOUCHED } from './influence-source';
import type { ProjectedNode, ProjectedTie } from './projection';
import type { ProjectionBuilder, Touched } from './projection-builder';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];
const TYPES = { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES };

/** How many characters at the start of a ULID encode its instant. */
const TIME_LENGTH = 10;

/** Streams every version of every node that a path may contain, then of every conducting tie between two of them. */
export async function readInfluenceGraph(graph: GraphClient, into: ProjectionBuilder): Promise<void> {
  await graph.stream<ProjectedNode>('influence/read-projected-nodes', TYPES, (row) => into.node(row));
  await graph.stream<ProjectedTie>('influence/read-projected-ties', TYPES, (row) => into.tie(row));
}

/** As `readInfluenceGraph`, for the nodes and ties touched. */
export async function readTouched(
  graph: GraphClient,
  { nodes, ties }: Touched,
  into: ProjectionBuilder,
): Promise<void> {
  const ofTies = await inIdBatches([...ties], (ids) =>
    graph.read<{ id: string }>('influence/list-nodes-of-ties', { ids, query: tieQuery(ids), ...TYPES }),
  );
  await inIdBatches([...new Set([...nodes, ...ofTies.map(({ id }) => id)])], (ids) =>
    graph.stream<ProjectedNode>('influence/read-touched-nodes', { ids, ...TYPES }, (row) => into.node(row)),
  );
  await inIdBatches([...ties], (ids) => {
    const parameters = { ids, query: tieQuery(ids), ...TYPES };
    return graph.stream<ProjectedTie>('influence/read-touched-ties', parameters, (row) => into.tie(row));
  });
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

/** By id of a node: the actors to which it has a tie that holds and of a type that carries no influence, or may have lapsed. */
export function listTiedActors(read: Run, ids: readonly string[]): Promise<{ id: string; actors: string[] }[]> {
  return read('influence/list-tied-actors', { ids, types: TYPES_BESIDE_ARCS });
}

/** The types whose ties can hold although the influence graph has no arc of them. */
const TYPES_BESIDE_ARCS = Object.values(TieType).filter(
  (type) => !TIE_TYPES[type].conducts || TIE_TYPES[type].lapses === true,
);

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

/** The ids of the members of the network that are known at a standpoint. */
export async function listMembers(graph: GraphClient, standpoint: Standpoint): Promise<string[]> {
  return (await graph.read<{ id: string }>('influence/list-members', { ...standpoint })).map(({ id }) => id);
}
