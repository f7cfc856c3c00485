import type { ViewerContext } from '../access/viewer';
import type { ChangeWatcher } from '../neo4j/change-watcher';
import type { Run } from '../neo4j/client';

/** The context of a field that records changes, or follows them. */
export interface ChangeContext extends ViewerContext {
  /** Runs the work as one write, before this request's deadline: see GraphClient.writeInTransaction. */
  writeInTransaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Takes back an import that was cut short; false where one is still being written. */
  clearCutShortImport: () => Promise<boolean>;
  /** Moves the standpoint on to a change that this request made or met, so that later reads include it. */
  advanceTo: (at: string) => void;
  /** Wakes subscriptions when something is recorded. */
  changeWatcher: ChangeWatcher;
  /** Epoch milliseconds past which the request is given up. */
  deadline: number;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}
