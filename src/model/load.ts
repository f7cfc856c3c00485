import type { GraphClient, Run } from '../neo4j/client';
import { toRecords } from './records';
import type { GraphRows } from './rows';

/** Rows a statement: large enough to be quick, small enough for a server with a heap of 512 MB. */
const BATCH = 2_000;
/** Above this many ties a load is many transactions: one alone would not fit the heap of a small server. */
const ONE_TRANSACTION = 20_000;

/**
 * Loads rows into the graph, recorded at `now`. Rows that are there already are left as they are, so that loading the
 * same rows twice changes nothing. All or nothing: a small load is one transaction; a large one is marked as begun, and
 * `clearCutShortLoad` takes away what it left if it was cut short.
 */
export async function loadRows(graph: GraphClient, rows: GraphRows, now: Date): Promise<void> {
  const merge = (run: Run) => mergeRecords(run, toRecords(rows, now.toISOString()));
  if (rows.ties.length <= ONE_TRANSACTION) {
    await graph.writeInTransaction(merge);
    return;
  }
  await graph.write('exchange/begin-load');
  await merge((statement, parameters) => graph.write(statement, parameters));
  await graph.write('exchange/complete-load');
}

/** Whether the database holds no node of ours. */
export async function isEmpty(graph: GraphClient): Promise<boolean> {
  return (await graph.read('exchange/find-any-node')).length === 0;
}

/** Takes away what a load that was cut short left behind; the database held nothing before it. */
export async function clearCutShortLoad(graph: GraphClient): Promise<void> {
  const [load] = await graph.read<{ complete: boolean }>('exchange/read-load');
  if (load?.complete !== false) return;
  await clearGraph(graph);
  await graph.write('exchange/complete-load');
}

/** Takes away every node of ours: its relations first, since one source may have more of them than a small heap holds. */
export async function clearGraph(graph: GraphClient): Promise<void> {
  await untilNoneIsLeft(() => graph.write('exchange/clear-some-relations'));
  await untilNoneIsLeft(() => graph.write('exchange/clear-some-nodes'));
}

async function untilNoneIsLeft(clear: () => Promise<{ cleared: number }[]>): Promise<void> {
  for (;;) {
    const [count] = await clear();
    if (!count?.cleared) return;
  }
}

/** Writes what is not there yet; what is there is left as it is. */
export async function mergeRecords(run: Run, records: ReturnType<typeof toRecords>): Promise<void> {
  await inBatches(records.sources, (rows) => run('exchange/merge-sources', { rows }));
  await inBatches(records.nodes, (rows) => run('exchange/merge-nodes', { rows }));
  await inBatches(records.places, (rows) => run('exchange/place-nodes', { rows }));
  await inBatches(records.ties, async (rows) => {
    const [count] = await run<{ merged: number }>('exchange/merge-ties', { rows });
    if (count?.merged !== rows.length) throw new Error('A tie names a node that is not in the graph');
  });
  await inBatches(records.values, (rows) => run('exchange/merge-values', { rows }));
  await inBatches(records.evidence, (rows) => run('exchange/merge-evidence', { rows }));
}

async function inBatches<T>(records: T[], merge: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) await merge(records.slice(start, start + BATCH));
}
