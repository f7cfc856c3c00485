import type { NodeType } from '../../store/model/node-type';
import type { Run } from '../../store/neo4j/client';
import { currentNodes } from '../transaction/current';
import type { NodeVersion } from '../transaction/versions.store';

/** Reads the current reports of a type about a record. */
export async function readReports(run: Run, type: NodeType, id: string): Promise<NodeVersion[]> {
  const ids = (await run<{ id: string }>('change/input/list-reports', { id, type })).map((row) => row.id);
  return ids.length === 0 ? [] : [...(await currentNodes(run, ids)).values()];
}
