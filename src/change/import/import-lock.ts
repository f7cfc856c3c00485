import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../../errors';
import { Language } from '../../language/language';
import { message } from '../../language/message';
import type { GraphClient, Run } from '../../store/neo4j/client';
import { lockFeed } from '../transaction/feed.store';
import { ImportRunning } from '../transaction/import-running';
import { beginImport, endImport, readImport, recordHeartbeat, revertRecords, type RunningImport } from './import.store';

/** The time without a heartbeat after which an import counts as interrupted, in milliseconds. */
const HEARTBEAT_TIMEOUT_MS = 15_000;
/** The lead of an import’s instant, in milliseconds: no running request has a later standpoint. */
const LEAD_MS = 2_000;
const POLL_MS = 500;

/** The right to write transactions that become visible together, and to exclude other changes. */
export interface ImportLock {
  /** The instant of the import’s change. */
  at: string;
  /** The position of its change in the order of commits. */
  sequence: number;
  /** Runs a statement in a transaction of its own. Throws StartError if the lock was lost. */
  run: Run;
  /** Runs the last statements and releases the lock, which makes the import visible. */
  release: (work: (run: Run) => Promise<unknown>) => Promise<void>;
  /** Reverts all writes and releases the lock. Throws StartError if it was released or lost. */
  abandon: () => Promise<void>;
}

/** Locks the graph for an import, if its latest change is still `latest`. */
export async function acquireImportLock(graph: GraphClient, latest: string | null): Promise<ImportLock | undefined> {
  const importer = randomUUID();
  const begun = await graph.writeInTransaction(async (run) => {
    const state = await lockFeed(run, importer);
    if (state.importing !== null || state.at !== latest) return undefined;
    const after = state.at === null ? 0 : Date.parse(state.at);
    const at = new Date(Math.max(Date.now(), after) + LEAD_MS).toISOString();
    await beginImport(run, importer, at);
    return { at, sequence: state.sequence + 1 };
  });
  if (!begun) return undefined;
  return { ...begun, ...lockOf(graph, importer, begun.at) };
}

/** Returns the operations of the importer that owns the lock; `at` is the instant of the import. */
function lockOf(graph: GraphClient, importer: string, at: string): Pick<ImportLock, 'run' | 'release' | 'abandon'> {
  const inTransaction = async <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    graph.writeInTransaction(async (run) => {
      if (await recordHeartbeat(run, importer)) return work(run);
      throw new StartError(message(Language.EN, 'import.lost'));
    });
  const run: Run = (statement, parameters) =>
    inTransaction((runInTransaction) => runInTransaction(statement, parameters));
  const release = (work: (run: Run) => Promise<unknown>) =>
    inTransaction(async (runInTransaction) => {
      await work(runInTransaction);
      await endImport(runInTransaction);
    });
  const abandon = async () => {
    await revertRecords(run, at);
    await release(() => Promise.resolve());
  };
  return { run, release, abandon };
}

/**
 * Waits until no import is being written, and removes the records of an interrupted one. Throws
 * ImportRunning where one is still being written at the deadline, in epoch milliseconds.
 */
export async function waitForOtherImports(
  graph: GraphClient,
  log: (line: string) => void,
  deadline = Infinity,
): Promise<void> {
  let isLogged = false;
  while (!(await clearInterruptedImport(graph))) {
    if (Date.now() + POLL_MS > deadline) throw new ImportRunning();
    if (!isLogged) log('Another import is being written: waiting for it to end.');
    isLogged = true;
    await wait(POLL_MS);
  }
}

/** Removes the records of an interrupted import; returns false while an import is being written. */
export async function clearInterruptedImport(graph: GraphClient, timeoutMs = HEARTBEAT_TIMEOUT_MS): Promise<boolean> {
  const isInterrupted = ({ heartbeat }: RunningImport) => Date.now() - heartbeat >= timeoutMs;
  const running = await readImport((statement, parameters) => graph.read(statement, parameters));
  if (!running) return true;
  if (!isInterrupted(running)) return false;
  const importer = randomUUID();
  const { found, takenOver } = await graph.writeInTransaction(async (run) => {
    await lockFeed(run, running.importing);
    // It may have been completed, or have written more, in the meantime.
    const found = await readImport(run);
    const takenOver = found && isInterrupted(found) ? found.importing : null;
    // Its process, if still alive, detects that it has lost the lock.
    if (takenOver !== null) await beginImport(run, importer, takenOver);
    return { found, takenOver };
  });
  if (takenOver !== null) await lockOf(graph, importer, takenOver).abandon();
  return takenOver !== null || !found;
}
