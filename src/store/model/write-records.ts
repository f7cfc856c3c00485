import pLimit from 'p-limit';
import type { GraphClient, Run } from '../neo4j/client';
import { NO_RECORDS, type Records, sourceRecords, toRecords, uniqueTies } from './records';
import type { GraphRows, NodeRow } from './rows';
import { AUTHORITY_KINDS } from './actor-kind';
import { INITIATIVE_TYPES } from './node-type';
import { RECORDING_TYPES } from './tie-time';

/** Rows per statement: few enough for a server with a heap of 512 MB. */
const BATCH_SIZE = 2_000;
/** A load of more ties is split: one transaction would not fit the heap of a small server. */
const MAX_TIES_PER_TRANSACTION = 20_000;
/** Rows of a split load converted at a time: records take five times the memory of the rows. */
const PART_SIZE = 20_000;

/**
 * Loads rows into the graph, recorded at `now`. Existing records are not changed, so loading the
 * same rows twice has no effect. All or nothing: a small load is one transaction; a large one is
 * several, and is marked as begun so that `clearInterruptedLoad` can remove it if it was
 * interrupted. `record`, if any, runs last. Throws where a tie has an unknown end.
 */
export async function loadRows(
  graph: GraphClient,
  rows: GraphRows,
  now: Date,
  record?: (run: Run) => Promise<void>,
): Promise<void> {
  const at = now.toISOString();
  const complete = async (run: Run) => {
    await refreshAllLastConfirmed(run);
    await deriveAllTies(run, now);
    await record?.(run);
  };
  if (rows.ties.length <= MAX_TIES_PER_TRANSACTION) {
    await graph.writeInTransaction(async (run) => {
      // A concurrent load waits here, and then sees the records of this one.
      await run('model/begin-load');
      const [existingNode] = await run('model/find-any-node');
      await mergeRecords(run, toRecords(rows, at), existingNode !== undefined);
      await complete(run);
      await run('model/complete-load');
    });
    return;
  }
  const limit = pLimit(1);
  await graph.write('model/begin-load');
  const run: Run = (statement, parameters) => limit(() => graph.write(statement, parameters));
  await mergeInParts(run, rows, at);
  await complete(run);
  await graph.write('model/complete-load');
}

/** Returns true where the database has no nodes of this application. */
export async function isEmpty(graph: GraphClient): Promise<boolean> {
  return (await graph.read('model/find-any-node')).length === 0;
}

/** Empties the database after an interrupted load: it was empty before, as seeds require. */
export async function clearInterruptedLoad(graph: GraphClient): Promise<void> {
  const [load] = await graph.read<{ complete: boolean }>('model/read-load');
  if (load?.complete !== false) return;
  await clearGraph(graph);
  await graph.write('model/complete-load');
}

/**
 * Deletes all nodes of this application, its feed and the marks of its load: relationships first,
 * since those of one source may exceed a small heap.
 */
export async function clearGraph(graph: GraphClient): Promise<void> {
  await repeatUntilNoneLeft(() => graph.write('model/clear-some-relations'));
  await repeatUntilNoneLeft(() => graph.write('model/clear-some-nodes'));
  await graph.write('model/clear-feed-and-loads');
}

async function repeatUntilNoneLeft(write: () => Promise<{ count: number }[]>): Promise<void> {
  for (;;) {
    const [row] = await write();
    if (!row?.count) return;
  }
}

/** Writes the missing records: all, if not `mayExist`. Throws where a tie has an unknown end. */
async function mergeRecords(run: Run, records: Records, mayExist = true): Promise<void> {
  for (const merge of mergeStatements(run, records, mayExist)) await merge();
}

/** Merges records like mergeRecords, but without the records of all rows in memory. */
async function mergeInParts(run: Run, { nodes, ties, values }: GraphRows, recordedAt: string): Promise<void> {
  const merge = (part: Partial<Records>) => mergeRecords(run, { ...NO_RECORDS, ...part });
  const noRows = { nodes: [], ties: [], values: [] };
  await merge({ sources: sourceRecords([nodes, ties, values].flat(), recordedAt) });

  const places: Records['places'] = [];
  for (const part of parts(nodes, PART_SIZE)) {
    const records = toRecords({ ...noRows, nodes: part }, recordedAt);
    await merge({ nodes: records.nodes, evidence: records.evidence });
    places.push(...records.places);
  }
  await merge({ places });
  for (const part of parts(uniqueTies(ties), PART_SIZE)) {
    await merge({ ...toRecords({ ...noRows, ties: part }, recordedAt), sources: [] });
  }
  await merge({ ...toRecords({ ...noRows, values }, recordedAt), sources: [] });
}

/** Sets the last confirmation of each initiative: see the fragment set-last-confirmed. */
export async function refreshAllLastConfirmed(run: Run): Promise<void> {
  for (const type of INITIATIVE_TYPES) {
    for (let after = '', rows: { id: string }[] = [{ id: '' }]; rows.length > 0; after = rows.at(-1)?.id ?? '') {
      rows = await run<{ id: string }>('model/set-all-last-confirmed', { type, after, limit: BATCH_SIZE });
    }
  }
}

/** Makes each authority of a country an organ of its government, as of `now`: see derive-tie. */
export async function deriveAllTies(run: Run, now: Date): Promise<void> {
  const parameters = { at: now.toISOString(), authorityKinds: AUTHORITY_KINDS, limit: BATCH_SIZE };
  for (let after = '', rows: { id: string }[] = [{ id: '' }]; rows.length > 0; after = rows.at(-1)?.id ?? '') {
    rows = await run<{ id: string }>('model/derive-all-ties', { ...parameters, after });
  }
}

/** Derives ties like deriveAllTies, for some nodes. */
export async function deriveTies(run: Run, ids: readonly string[], at: string): Promise<void> {
  if (ids.length > 0) await run('change/tie/derive-ties', { ids, at, authorityKinds: AUTHORITY_KINDS });
}

/** Sets the last confirmation of the initiatives among some nodes. */
export async function refreshLastConfirmed(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run('model/set-last-confirmed', { ids, types: INITIATIVE_TYPES });
}

/**
 * Adds the dates to a graph that was stored before ties were dated by their evidence and their
 * ends, and initiatives by their last confirmation. Each step runs once; it is safe at every start,
 * and again after an interruption.
 */
export async function dateStoredRecords(graph: GraphClient): Promise<void> {
  const run: Run = (statement, parameters) => graph.write(statement, parameters);
  await upgradeOnce(graph, 'dated', async () => {
    await repeatUntilNoneLeft(() => run('model/date-some-evidence'));
    await repeatUntilNoneLeft(() => run('model/date-some-ties', { recordingTypes: RECORDING_TYPES }));
  });
  await upgradeOnce(graph, 'recordedDays', () => repeatUntilNoneLeft(() => run('model/reopen-some-ties')));
  await upgradeOnce(graph, 'all-last-confirmed', () => refreshAllLastConfirmed(run));
}

/** Marks, once, what only copies support in a graph that was stored before such marks existed. */
export async function markStoredCopies(graph: GraphClient): Promise<void> {
  await upgradeOnce(graph, 'copies', async () => {
    await repeatUntilNoneLeft(() => graph.write('model/mark-some-copies'));
    await repeatUntilNoneLeft(() => graph.write('model/mark-some-copied-ties', { recordingTypes: RECORDING_TYPES }));
  });
}

/**
 * Adds governments to a graph that was stored before they existed, where it contains their country,
 * and derives the ties of authorities. Runs once, like dateStoredRecords.
 */
export async function addGovernments(graph: GraphClient, governments: readonly NodeRow[], now: Date): Promise<void> {
  if (await isUpgraded(graph, 'governments')) return;
  const ids = governments.flatMap(({ id, country = '' }) => [id, country]);
  const existingIds = new Set(
    (await graph.read<{ id: string }>('change/import/find-records', { ids })).map(({ id }) => id),
  );
  if (!governments.some(({ country = '' }) => existingIds.has(country))) return;
  const nodes = governments.filter(({ id, country = '' }) => existingIds.has(country) && !existingIds.has(id));
  const run: Run = (statement, parameters) => graph.write(statement, parameters);
  await mergeRecords(run, toRecords({ nodes, ties: [], values: [] }, now.toISOString()));
  await deriveAllTies(run, now);
  await graph.write('model/complete-upgrade', { id: 'governments' });
}

/** Prepares a graph, unless it was last prepared by `by`: this code, statements and settings. */
export async function prepareOnce(graph: GraphClient, by: string, prepare: () => Promise<void>): Promise<void> {
  const [previous] = await graph.read<{ by: string }>('model/read-preparation');
  if (previous?.by === by) return;
  await prepare();
  await graph.write('model/complete-preparation', { by });
}

async function upgradeOnce(graph: GraphClient, id: string, upgrade: () => Promise<void>): Promise<void> {
  if (await isUpgraded(graph, id)) return;
  await upgrade();
  await graph.write('model/complete-upgrade', { id });
}

/** Returns true where a graph was upgraded in this way, or is new. */
async function isUpgraded(graph: GraphClient, id: string): Promise<boolean> {
  return (await graph.read('model/read-upgrade', { id })).length > 0;
}

/** Returns the statements that write records, to be run in this order: see mergeRecords. */
export function mergeStatements(run: Run, records: Records, mayExist = true): (() => Promise<unknown>)[] {
  return [
    ...inBatches(records.sources, (rows) => run('model/merge-sources', { rows })),
    ...inBatches(records.nodes, (rows) => run('model/merge-nodes', { rows })),
    ...inBatches(records.places, (rows) => run('model/merge-places', { rows })),
    ...inBatches(records.ties, async (rows) => {
      const parameters = { rows, recordingTypes: RECORDING_TYPES, mayExist: mayExist || null };
      const [count] = await run<{ merged: number }>('model/merge-ties', parameters);
      if (count?.merged !== rows.length) throw new Error('A tie names a node that is not in the graph');
    }),
    ...inBatches(records.values, (rows) => run('model/merge-values', { rows })),
    ...inBatches(records.evidence, (rows) => run('model/merge-evidence', { rows })),
  ];
}

function inBatches<T>(records: T[], merge: (batch: T[]) => Promise<unknown>): (() => Promise<unknown>)[] {
  return [...parts(records, BATCH_SIZE)].map((batch) => () => merge(batch));
}

function* parts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
