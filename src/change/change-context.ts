import type { ViewerContext } from '../graph/access/viewer';
import type { ChangeWatcher } from '../store/neo4j/change-watcher';
import type { Run } from '../store/neo4j/client';

/** The context of fields that record changes or follow them. */
export interface ChangeContext extends ViewerContext {
  /** Runs `work` in one write transaction, until this request’s deadline: see GraphClient.writeInTransaction. */
  writeInTransaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /**
   * As writeInTransaction, but the transaction stays open: what this request reads until `endDryRun` is read in it, and then
   * it is rolled back.
   */
  dryRun: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Rolls back the dry run, if there is one, and returns to the standpoint before it. */
  endDryRun: () => Promise<void>;
  /** Removes what an interrupted import left behind; false while an import is being written. */
  clearInterruptedImport: () => Promise<boolean>;
  /** Moves the standpoint to a later change, so that reads of this request include it. */
  advanceTo: (at: string) => void;
  /** Notifies of new changes in the graph. */
  changeWatcher: ChangeWatcher;
  /**
   * Runs `work` in a context of its own at this standpoint, once for all subscriptions that run it under the same key at the
   * same time; it goes on when one of them disconnects. The key must name all that the result depends on besides the standpoint.
   */
  shareWork: <T>(key: string, work: (context: ChangeContext) => Promise<T>) => Promise<T>;
  /** Epoch milliseconds at which the request times out. */
  deadline: number;
  /** Aborted when the client disconnects. */
  signal: AbortSignal;
}
