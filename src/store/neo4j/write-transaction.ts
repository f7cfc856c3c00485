import { setTimeout as wait } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import { UnavailableError } from '../../errors';
import { isNotCommitted, isRetriable } from './driver-error';

/** Milliseconds after the first failure during which a transaction is retried. */
const RETRY_FOR_MS = 5_000;
const FIRST_PAUSE_MS = 100;

/** A write transaction, retried while Neo4j cannot be reached: `work` must be idempotent. */
export class WriteTransaction<T> {
  /** True where a commit was sent that may or may not have been made. */
  private commitUnknown = false;

  constructor(
    private readonly work: (transaction: Transaction) => Promise<T>,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Returns the result of `work` once it is committed; `timeout` is in milliseconds. */
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

  /** Returns COMMIT_UNKNOWN for a failed transaction that may be committed, else the error. */
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
