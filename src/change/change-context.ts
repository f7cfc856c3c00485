import type { ViewerContext } from '../graph/access/viewer';
import type { ChangeWatcher } from '../store/neo4j/change-watcher';
import type { Run } from '../store/neo4j/client';

/** The context of fields that record or follow changes. */
export interface ChangeContext extends ViewerContext {
  /** Runs `work` as GraphClient.writeInTransaction does, until the request’s deadline. */
  writeInTransaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Runs `work` in a transaction that this request reads in until `endDryRun` rolls it back. */
  dryRun: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Rolls back the dry run, if any, and restores the standpoint before it. */
  endDryRun: () => Promise<void>;
  /** Removes records of an interrupted import; returns false while an import is being written. */
  clearInterruptedImport: () => Promise<boolean>;
  /** Moves the standpoint to a later change, so that reads of this request include it. */
  advanceTo: (at: string) => void;
  /** Notifies of new changes in the graph. */
  changeWatcher: ChangeWatcher;
  /**
   * Runs `work` in its own context at this standpoint, once for all subscriptions that run it under
   * the same key at the same time; it continues when one of them disconnects. The key must contain
   * everything that the result depends on besides the standpoint.
   */
  shareWork: <T>(key: string, work: (context: ChangeContext) => Promise<T>) => Promise<T>;
  /** The time at which the request times out, in epoch milliseconds. */
  deadline: number;
  /** The signal that is aborted when the client disconnects. */
  signal: AbortSignal;
}
