import { setTimeout as wait } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import { UnavailableError } from '../../errors';
import { isNotCommitted, isRetriable } from './driver-error';

/** Milliseconds after the first failure during which a transaction is retried. */
const RETRY_FOR_MS = 5_000;
const FIRST_PAUSE_MS = 100;

/**
 * A write transaction that is retried while Neo4j cannot be reached, so `work` must be idempotent.
 */
export class WriteTransaction<T> {
  /** True where a commit was sent that may or may not have been made. */
  private commitUnknown = false;

  constructor(
    private readonly work: (transaction: Transaction) => Promise<T>,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * Runs the transaction, and returns the result of `work` once it is committed. `timeout` is in
   * milliseconds.
   */
  async in(session: Session, timeout: () => number | undefined): Promise<T> {
    let retryUntil: number | undefined;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        return await this.tryOnce(session, timeout());
      } catch (error) {
        retryUntil ??= Date.now() + Math.min(RETRY_FOR_MS, timeout() ?? Infinity);
        if (!isRetriable(error) || this.signal?.aborted || Date.now() + pause > retryUntil) throw error;
        await wait(pause);
      }
    }
  }

  /**
   * Returns the error to report: COMMIT_UNKNOWN where the transaction failed but may have been
   * committed.
   */
  errorFor(error: unknown): unknown {
    if (!this.commitUnknown || !(error instanceof UnavailableError)) return error;
    return new UnavailableError('The connection was lost during the commit: it may have been made.', 'COMMIT_UNKNOWN');
  }

  private async tryOnce(session: Session, timeout: number | undefined): Promise<T> {
    // Not awaited, so that its first statements are sent together with it.
    const transaction = session.beginTransaction({ timeout, metadata: { statement: 'one change' } });
    const result = await this.work(transaction).catch(async (error: unknown) => {
      if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
      throw error;
    });
    this.commitUnknown = true;
    await transaction.commit().catch((error: unknown) => {
      this.commitUnknown = !isNotCommitted(error);
      throw error;
    });
    this.commitUnknown = false;
    return result;
  }
}
