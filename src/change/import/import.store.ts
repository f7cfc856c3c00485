import type { NamedActor } from '../../exchange/mapping/actor-index';
import { MAX_INSTANT } from '../../store/model/records';
import { refreshAllLastConfirmed } from '../../store/model/write-records';
import type { NodeType } from '../../store/model/node-type';
import type { Run } from '../../store/neo4j/client';

export interface RunningImport {
  /** The instant of its change; until it is complete, readers’ standpoints are before it. */
  importing: string;
  /** The time of the last sign that it is still being written, in epoch milliseconds. */
  heartbeat: number;
}

/** Reads the import that is being written or was interrupted; undefined if there is none. */
export async function readImport(run: Run): Promise<RunningImport | undefined> {
  return (await run<RunningImport & Record<string, unknown>>('change/import/read-import'))[0];
}

export async function beginImport(run: Run, importer: string, at: string): Promise<void> {
  await run('change/import/begin-import', { importer, at, now: Date.now() });
}

/** Records that this importer is alive; returns false if it has lost the import. */
export async function recordHeartbeat(run: Run, importer: string): Promise<boolean> {
  return (await run('change/import/record-heartbeat', { importer, now: Date.now() })).length > 0;
}

export async function endImport(run: Run): Promise<void> {
  await run('change/import/end-import');
}

const REVERTING_STATEMENTS = [
  'change/import/take-back-ties',
  'change/import/take-back-versions',
  'change/import/take-back-new-nodes',
];

/** Deletes all records of an instant and reopens versions closed at it, in many transactions. */
export async function revertRecords(run: Run, at: string): Promise<void> {
  for (const statement of REVERTING_STATEMENTS) {
    for (let count: number | undefined = 1; count;) {
      [count] = (await run<{ count: number }>(statement, { at, stillKnown: MAX_INSTANT })).map((row) => row.count);
    }
  }
  await refreshAllLastConfirmed(run);
}

export interface StoredNode {
  id: string;
  type: NodeType;
  /** The id of the node that it was merged into. */
  mergedInto: string | null;
  /** The clearance; null for nodes that everybody may see. */
  clearance: number | null;
  restricted: boolean | null;
}

/** Lists all nodes. */
export function listNodes(read: Run): Promise<StoredNode[]> {
  return read('change/import/list-nodes');
}

/** Lists all actors by their names in all languages, and the ids of their countries. */
export function listActorNames(read: Run): Promise<NamedActor[]> {
  return read('change/import/list-actor-names');
}

/** Finds the records of these ids, current or not, and the instants until which each is known. */
export function findRecords(read: Run, ids: readonly string[]): Promise<{ id: string; knownTo: string }[]> {
  return read('change/import/find-records', { ids });
}
