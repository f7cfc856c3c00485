import { MAX_INSTANT } from '../../model/records';
import type { NodeType } from '../../model/node-type';
import type { GraphClient, Run } from '../../neo4j/client';

export interface RunningImport {
  /** The instant that it is recorded at, before which readers stand until it is whole. */
  importing: string;
  /** Epoch milliseconds at which it last showed that it is being written. */
  beat: number;
}

/** The import that is being written, or was cut short; undefined where there is none. */
export async function readImport(run: Run): Promise<RunningImport | undefined> {
  return (await run<RunningImport & Record<string, unknown>>('change/read-import'))[0];
}

export async function beginImport(run: Run, importer: string, at: string): Promise<void> {
  await run('change/begin-import', { importer, at, now: Date.now() });
}

/** Whether the import of this importer is still to be written. */
export async function recordHeartbeat(run: Run, importer: string): Promise<boolean> {
  return (await run('change/record-heartbeat', { importer, now: Date.now() })).length > 0;
}

export async function endImport(run: Run): Promise<void> {
  await run('change/end-import');
}

const TAKING_BACK = ['change/take-back-ties', 'change/take-back-versions', 'change/take-back-new-nodes'];

/** Takes away all that was recorded at an instant and lets hold again what was closed at it, in many transactions. */
export async function takeBackRecords(graph: GraphClient, at: string): Promise<void> {
  for (const statement of TAKING_BACK) {
    for (let count: number | undefined = 1; count;) {
      [count] = (await graph.write<{ count: number }>(statement, { at, stillKnown: MAX_INSTANT })).map(
        (row) => row.count,
      );
    }
  }
}

/** Every node’s id and type, and into which other it was merged. */
export function listNodes(read: Run): Promise<{ id: string; type: NodeType; mergedInto: string | null }[]> {
  return read('change/list-nodes');
}

/** Which of these ids a node has or had. */
export async function findIds(read: Run, ids: readonly string[]): Promise<string[]> {
  return (await read<{ id: string }>('change/find-ids', { ids })).map(({ id }) => id);
}
