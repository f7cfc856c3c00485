import type { Revision } from './client';

/** Milliseconds between polls for changes by other processes, while there are waiters. */
const POLL_INTERVAL_MS = 400;

const NOTHING_SEEN: Revision = { revision: '', at: null, importing: null, sequence: 0 };

/** The latest revision, and the instant at which this process first saw it. */
export interface SeenRevision {
  head: Revision;
  seenAt: string;
}

/** Wakes waiters on a change by any process; they share one poll, and each reads the changes. */
export class ChangeWatcher {
  /** The wake function of each waiter, with its timeout in epoch milliseconds. */
  private readonly waiters = new Map<() => void, number>();
  private timer: NodeJS.Timeout | undefined;
  private latest: SeenRevision = { head: NOTHING_SEEN, seenAt: '' };

  constructor(
    private readonly readHead: () => Promise<Revision>,
    /** Called when this process has made a change. */
    private readonly onOwnChange: () => void = () => undefined,
  ) {}

  /** The number of waiters. */
  get size(): number {
    return this.waiters.size;
  }

  /** Reads the latest revision; `at` is null before the first change. */
  async now(): Promise<SeenRevision> {
    const head = await this.readHead();
    // Concurrent requests share one read, and so see the revision at the same instant.
    if (head !== this.latest.head) this.see(head);
    return this.latest;
  }

  private see(head: Revision): void {
    const isNew = head.at !== this.latest.head.at;
    this.latest = { head, seenAt: new Date().toISOString() };
    // The next poll would not detect this change, so all waiters are woken here.
    if (isNew) for (const wake of [...this.waiters.keys()]) wake();
  }

  /** Resolves with a revision after `at`, or the latest at `until` or when `signal` is aborted. */
  async after(at: string | null, signal: AbortSignal, until: number | null): Promise<SeenRevision> {
    if (this.latest.head.at !== at || signal.aborted) return this.latest;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.waiters.delete(wake);
        signal.removeEventListener('abort', wake);
        if (this.waiters.size === 0) this.schedule(null);
        resolve();
      };
      this.waiters.set(wake, until ?? Infinity);
      signal.addEventListener('abort', wake, { once: true });
      if (!this.timer) this.schedule(POLL_INTERVAL_MS);
    });
    return this.latest;
  }

  /** Polls at once, since this process has just made a change. */
  pollNow(): void {
    this.onOwnChange();
    if (this.waiters.size > 0) this.schedule(0);
  }

  private schedule(delay: number | null): void {
    clearTimeout(this.timer);
    this.timer = delay === null ? undefined : setTimeout(() => void this.poll(), delay);
  }

  private async poll(): Promise<void> {
    this.timer = undefined;
    for (const [wake, until] of [...this.waiters]) if (Date.now() >= until) wake();
    // An unreachable graph is polled again.
    await this.now().catch(() => undefined);
    if (this.waiters.size > 0 && !this.timer) this.schedule(POLL_INTERVAL_MS);
  }
}
