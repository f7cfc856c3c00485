import { encodeTime } from 'ulid';
import type { GraphClient, Run } from '../../neo4j/client';
import { inIdBatches } from '../../neo4j/id-batches';
import { CONDUCTING_TYPES } from '../../model/tie-type';
import { tieQuery } from '../../tie/tie.store';
import type { ProjectedNode, ProjectedTie } from './projection';
import type { ProjectionBuilder, Touched } from './projection-builder';
import { type FollowedChange, MAX_CHANGES, MAX_TOUCHED } from './source';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];
const TYPES = { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES };

/** How many characters of a ULID are its instant. */
const TIME_LENGTH = 10;

/** Every node that a path may touch and every version of every conducting tie between two of them, row by row. */
export async function readInfluenceGraph(graph: GraphClient, into: ProjectionBuilder): Promise<void> {
  await graph.stream<ProjectedNode>('influence/read-projected-nodes', {}, (row) => into.node(row));
  await graph.stream<ProjectedTie>('influence/read-projected-ties', TYPES, (row) => into.tie(row));
}

/** Of what was touched every version that the influence graph has, row by row. */
export async function readTouched(
  graph: GraphClient,
  { nodes, ties }: Touched,
  into: ProjectionBuilder,
): Promise<void> {
  await inIdBatches([...nodes], (ids) =>
    graph.stream<ProjectedNode>('influence/read-touched-nodes', { ids, ...TYPES }, (row) => into.node(row)),
  );
  await inIdBatches([...ties], (ids) => {
    const parameters = { ids, query: tieQuery(ids), ...TYPES };
    return graph.stream<ProjectedTie>('influence/read-touched-ties', parameters, (row) => into.tie(row));
  });
}

/** The changes after an instant, oldest first, no more than MAX_CHANGES and one; from the first where it is null. */
export function listChangesSince(graph: GraphClient, at: string | null): Promise<FollowedChange[]> {
  return graph.read('influence/list-changes-since', {
    // The id of a change begins with its instant, and is indexed.
    from: at === null ? 'CHG-' : `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`,
    at: at ?? '',
    most: MAX_TOUCHED,
    limit: MAX_CHANGES + 1,
  });
}

/** For each objective the actors with a current seat in a partnership, action or campaign that pursues it. */
export function listActorsOn(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; actors: string[] }[]> {
  return read('influence/list-actors-of-objective', { objectives, seatTypes: CONDUCTING_TYPES });
}
