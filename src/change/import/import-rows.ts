import { randomUUID } from 'node:crypto';
import { UnavailableError } from '../../errors';
import type { GraphRows, NodeRow } from '../../store/model/rows';
import { tieId, valueId } from '../../store/model/record-ids';
import { clearanceOfNode } from '../../store/model/visibility';
import type { GraphClient } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import { rejectHiddenEntry } from '../roster/reject-hidden-entry';
import { type ChangeRecord, changeRecord } from '../transaction/change-record';
import { appendChange } from '../transaction/feed.store';
import { ChangeTransaction } from '../transaction/change-transaction';
import { readCurrentTies } from '../transaction/versions.store';
import { followVisibility } from '../visibility/visibility.store';
import { type Difference, isEmpty, reopenedProperties } from './difference';
import { findDifference } from './find-difference';
import { acquireImportLock, waitForOtherImports } from './import-lock';
import { summarizeImport } from './import-summary';

/** The number of rows per transaction, which fits a server with a heap of 512 MB. */
const BATCH_SIZE = 2_000;
/** The author of an import from the command line. */
const COMMAND_LINE = 'IMPORT';

export interface ImportOptions {
  graph: GraphClient;
  rows: GraphRows;
  /** True to compute the difference only. */
  dryRun: boolean;
  log: (line: string) => void;
  /** The callback after each batch, with the number of written records and the total. */
  progress: (done: number, total: number) => void;
  /** The author. Default: the command line. */
  by?: string;
  /** The limit for waiting for imports and comparing, in epoch milliseconds. Default: none. */
  deadline?: number;
}

export interface ImportOutcome {
  difference: Difference;
  /** The change; null in a dry run and where nothing differs. */
  change: ChangeRecord | null;
}

/**
 * Writes the difference between the rows and the graph as one change. It takes many transactions,
 * but is atomic for readers, whose standpoint is before its instant until it is complete; the next
 * import removes an interrupted one. Throws ImportRunning where another import is still being
 * written at the deadline, and UnavailableError where the comparison has passed it; once it writes,
 * it is not cancelled. Throws InputRejected where a tie above PUBLIC enters a roster that is
 * recorded as complete.
 */
export async function importRows(options: ImportOptions): Promise<ImportOutcome> {
  const { graph, rows, dryRun, log, progress, by = COMMAND_LINE, deadline = Infinity } = options;
  await waitForOtherImports(graph, log, deadline);
  const { at } = await graph.readHead();
  const difference = await findDifference((statement, parameters) => graph.read(statement, parameters), rows);
  if (dryRun || isEmpty(difference)) return { difference, change: null };
  if (Date.now() > deadline) throw new UnavailableError('The import took too long to check.', 'DEADLINE_EXCEEDED');
  const lock = await acquireImportLock(graph, at);
  // A change since then may have changed the difference.
  if (!lock) return importRows(options);
  try {
    const transaction = new ChangeTransaction(lock.run, lock.at);
    await write(transaction, difference, progress);
    await followNodes(transaction, difference, new Set(rows.ties.map(tieId)));
    await transaction.derive();
    await rejectHiddenEntry(transaction);
    const change = changeRecord(transaction, {
      sequence: lock.sequence,
      by,
      action: ChangeAction.IMPORT,
      key: randomUUID(),
      asked: '',
      about: null,
      summary: summarizeImport(difference, transaction.clearance),
    });
    await lock.release((run) => appendChange(run, change, transaction.touched));
    return { difference, change };
  } catch (error) {
    // If this fails too, the next import or start reverts it.
    await lock.abandon().catch(() => undefined);
    throw error;
  }
}

async function write(
  transaction: ChangeTransaction,
  difference: Difference,
  progress: ImportOptions['progress'],
): Promise<void> {
  const { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, reopened } = difference;
  const [reopenedNodes, addedNodes] = partition(newNodes, ({ id }) => reopened.nodes.has(id));
  const [reopenedTies, addedTies] = partition(newTies, ({ id }) => reopened.ties.has(id));
  const [reopenedValues, addedValues] = partition(newValues, (row) => reopened.nodes.has(valueId(row)));
  const steps = [
    // Parents and the subjects of a meeting may be new themselves, in a later batch.
    step(addedNodes, (nodes) =>
      transaction.add({ nodes: nodes.map((row) => ({ ...row, parent: undefined, meeting: undefined })) }),
    ),
    step(
      addedNodes.filter(({ parent, meeting }) => parent !== undefined || meeting !== undefined),
      (nodes: NodeRow[]) => transaction.placeNodes(nodes),
    ),
    step([...reopenedNodes, ...changedNodes.map(({ next }) => next)], async (nodes) => {
      await transaction.reviseNodes(...nodes);
      transaction.dateTiesOf(nodes.map(({ id }) => id));
    }),
    step(addedTies, (ties) => transaction.add({ ties })),
    step(reopenedTies, (ties) =>
      transaction.reviseTies(
        ties.map((row) => {
          const version = reopened.ties.get(row.id)!;
          return { version, from: row.from, to: row.to, changed: reopenedProperties(version, row) };
        }),
      ),
    ),
    step(changedTies, (ties) => transaction.reviseTies(ties)),
    step(addedValues, (values) => transaction.add({ values })),
    step(reopenedValues, (values) => transaction.reopenNodes(values.map((row) => reopened.nodes.get(valueId(row))!))),
    step([...newEvidence, ...reopened.evidence], (additions) => transaction.addEvidenceToAll(additions)),
  ];
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  progress(done, total);
  for (const { batches } of steps) {
    for (const { count, run } of batches) {
      await run();
      progress((done += count), total);
    }
  }
}

/** Returns the items that satisfy a condition, and the others. */
function partition<T>(items: readonly T[], condition: (item: T) => boolean): [T[], T[]] {
  return [items.filter(condition), items.filter((item) => !condition(item))];
}

/** Updates the visibility of ties without a row to that of their nodes with a row. */
async function followNodes(
  transaction: ChangeTransaction,
  { shownOtherwise, changedNodes }: Difference,
  inRows: ReadonlySet<string>,
): Promise<void> {
  for (const version of shownOtherwise) {
    const changed = changedNodes.find(({ next }) => next.id === version.id);
    const ties = (await readCurrentTies(transaction.run, [version.id])).filter(({ id }) => !inRows.has(id));
    await followVisibility(transaction, version, clearanceOfNode(changed?.next.properties), ties);
  }
}

function step<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>) {
  const batches: { count: number; run: () => Promise<unknown> }[] = [];
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    const batch = rows.slice(start, start + BATCH_SIZE);
    batches.push({ count: batch.length, run: () => write(batch) });
  }
  return { count: rows.length, batches };
}
