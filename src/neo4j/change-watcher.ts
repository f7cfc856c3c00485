import type { Head } from './client';

/** How often the graph is looked at for changes that other processes made, while anybody waits for one. */
const LOOK_EVERY_MS = 400;

type Place = Pick<Head, 'at' | 'importing'>;

/**
 * Wakes whoever waits for the next change, whichever process makes it. One look at a time for all who wait, and none
 * while nobody does: what they wake to they read themselves, each as fast as they can take it.
 */
export class ChangeWatcher {
  /** How to wake each who waits, and until when they wait, in epoch milliseconds. */
  private readonly waiting = new Map<() => void, number>();
  private timer: NodeJS.Timeout | undefined;
  private seen: string | null = null;

  constructor(private readonly head: () => Promise<Place>) {}

  /** How many wait. */
  get size(): number {
    return this.waiting.size;
  }

  /** Where the feed stands; `at` is null before the first change. */
  async now(): Promise<Place> {
    const place = await this.head();
    if (place.at !== this.seen) {
      this.seen = place.at;
      // Whoever looks, looks for all: the next look would not find this change again.
      for (const wake of [...this.waiting.keys()]) wake();
    }
    return place;
  }

  /** Resolves once there is a change after this one, or `signal` is aborted, or it is `until`. */
  async after(at: string | null, signal: AbortSignal, until: number | null): Promise<void> {
    if (this.seen !== at || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        if (this.waiting.size === 0) this.plan(null);
        resolve();
      };
      this.waiting.set(wake, until ?? Infinity);
      signal.addEventListener('abort', wake, { once: true });
      if (!this.timer) this.plan(LOOK_EVERY_MS);
    });
  }

  /** Looks at once: this process has just made a change. */
  look(): void {
    if (this.waiting.size > 0) this.plan(0);
  }

  private plan(wait: number | null): void {
    clearTimeout(this.timer);
    this.timer = wait === null ? undefined : setTimeout(() => void this.check(), wait);
  }

  private async check(): Promise<void> {
    this.timer = undefined;
    for (const [wake, until] of [...this.waiting]) if (Date.now() >= until) wake();
    // A graph that cannot be reached now is looked at again.
    await this.now().catch(() => undefined);
    if (this.waiting.size > 0 && !this.timer) this.plan(LOOK_EVERY_MS);
  }
}
