import type { Graph } from '../graph/graph';
import { CONDUCTING_TYPES } from '../tie/tie-type';
import type { ProjectedNode, ProjectedTie } from './projection';

const NODE_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'];

/** Every node that a path may touch and every version of every conducting tie between two of them. */
export async function readInfluenceGraph(graph: Graph): Promise<{ nodes: ProjectedNode[]; ties: ProjectedTie[] }> {
  const [nodes, ties] = await Promise.all([
    graph.read<ProjectedNode>('influence/read-projected-nodes'),
    graph.read<ProjectedTie>('influence/read-projected-ties', { types: CONDUCTING_TYPES, nodeTypes: NODE_TYPES }),
  ]);
  return { nodes, ties };
}
