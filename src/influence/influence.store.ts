import type { Graph, Run } from '../graph/graph';
import { CONDUCTING_TYPES } from '../tie/tie-type';
import type { ProjectedNode, ProjectedTie } from './projection';
import type { ProjectionBuilder } from './projection-builder';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];

/** Every node that a path may touch and every version of every conducting tie between two of them, row by row. */
export async function readInfluenceGraph(graph: Graph, into: ProjectionBuilder): Promise<void> {
  await graph.stream<ProjectedNode>('influence/read-projected-nodes', {}, (row) => into.node(row));
  const parameters = { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES };
  await graph.stream<ProjectedTie>('influence/read-projected-ties', parameters, (row) => into.tie(row));
}

/** For each objective the actors with a current seat in a partnership, action or campaign that pursues it. */
export function listActorsOn(
  read: Run,
  objectives: readonly string[],
): Promise<{ objective: string; actors: string[] }[]> {
  return read('influence/list-actors-on', { objectives, seatTypes: CONDUCTING_TYPES });
}
