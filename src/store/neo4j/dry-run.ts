import type { Run } from './client';
import { mapDriverError } from './driver-error';

type Write = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

interface OpenTransaction {
  run: Run;
  /** Rolls the transaction back. */
  finish: () => void;
  /** Resolves once it is closed. */
  closed: Promise<void>;
}

/** Rolls back a transaction that must not be committed. */
class RolledBack extends Error {
  constructor() {
    super('The dry run ended');
  }
}

/** A write transaction that remains open, so that its changes can be read, but is rolled back. */
export class DryRun {
  private open: OpenTransaction | null = null;

  /** `write` runs work in one transaction, which it commits unless the work fails. */
  constructor(private readonly write: Write) {}

  /** Runs statements in the open transaction; null where none is open. */
  get run(): Run | null {
    return this.open?.run ?? null;
  }

  /** Runs `work` in a new transaction, open until `end`; where `work` fails, it closes at once. */
  async begin<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await this.end();
    return new Promise<T>((resolve, reject) => {
      const closed = this.write(async (run) => {
        const result = await work(run);
        await new Promise<void>((finish) => {
          this.open = { run: mappingErrors(run), finish, closed };
          resolve(result);
        });
        throw new RolledBack();
      }).catch(reject);
    });
  }

  /** Rolls back the open transaction, if there is one. */
  async end(): Promise<void> {
    const { open } = this;
    this.open = null;
    open?.finish();
    await open?.closed;
  }
}

/** Maps the errors of reads in a dry run, since the transaction maps those of its work only. */
function mappingErrors(run: Run): Run {
  return async <R>(statement: string, parameters?: Record<string, unknown>) => {
    try {
      return await run<R>(statement, parameters);
    } catch (error) {
      throw mapDriverError(error);
    }
  };
}
