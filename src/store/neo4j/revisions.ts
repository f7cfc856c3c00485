import type { Head } from './client';
import { deadlineTimer } from './driver-error';

/** Milliseconds after which a read that is not answered yet no longer keeps the next one waiting. */
const OVERDUE_MS = 1_000;

/**
 * Reads the head of the graph for requests. The read is always sent after the request arrived, so that the result is never
 * older than a write acknowledged before: requests that arrive while a read is in flight share the next one.
 */
export class Revisions {
  private running: Promise<Head> | undefined;
  private next: Promise<Head> | undefined;

  constructor(private readonly readHead: () => Promise<Head>) {}

  /** The head. Rejects with DEADLINE_EXCEEDED at `deadline`, in epoch milliseconds, however long a shared read takes. */
  current(deadline?: number): Promise<Head> {
    const timer = deadlineTimer(deadline);
    return Promise.race([this.shared(), timer.passed]).finally(timer.clear);
  }

  private shared(): Promise<Head> {
    if (!this.running) return this.start();
    this.next ??= settledOrOverdue(this.running).then(() => this.start());
    return this.next;
  }

  private start(): Promise<Head> {
    this.next = undefined;
    const read = this.readHead().finally(() => {
      if (this.running === read) this.running = undefined;
    });
    this.running = read;
    return read;
  }
}

/**
 * The key under which answers at a head are cached. The revision alone is not enough: Neo4j acknowledges a commit, and shows it to
 * reads, while their bookmark stays at an earlier transaction for as long as one with a lower number is still being committed by
 * another client. The number of the last change tells such reads from those before the commit.
 */
export function headKey({ revision, sequence }: Pick<Head, 'revision' | 'sequence'>): string {
  return `${revision} ${String(sequence)}`;
}

/** Resolves once the read is settled or overdue: one that hangs, on a broken connection perhaps, must not delay the others. */
function settledOrOverdue(read: Promise<Head>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, OVERDUE_MS);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    read.then(settle, settle);
  });
}
