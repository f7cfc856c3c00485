import type { Head } from './graph';

/** How often the graph is looked at for changes that other processes made, while anybody waits for one. */
const LOOK_EVERY_MS = 400;

/**
 * Wakes whoever waits for the next change, whichever process makes it. One look at a time for all who wait, and none
 * while nobody does: what they wake to they read themselves, each as fast as they can take it.
 */
export class FeedWatch {
  private readonly waiting = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private seen: string | null = null;

  constructor(private readonly head: () => Promise<Pick<Head, 'at'>>) {}

  /** Where the feed stood at the last look; null before the first change. */
  async now(): Promise<string | null> {
    this.seen = (await this.head()).at;
    return this.seen;
  }

  /** Resolves once there is a change after this one, or `signal` is aborted. */
  async after(at: string | null, signal: AbortSignal): Promise<void> {
    if (this.seen !== at || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      this.plan(LOOK_EVERY_MS);
    });
  }

  /** Looks at once: this process has just made a change. */
  look(): void {
    if (this.waiting.size === 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.plan(0);
  }

  private plan(wait: number): void {
    this.timer ??= setTimeout(() => void this.check(), wait);
  }

  private async check(): Promise<void> {
    this.timer = undefined;
    const before = this.seen;
    // A graph that cannot be reached now is looked at again.
    const at = await this.now().catch(() => before);
    if (at !== before) for (const wake of [...this.waiting]) wake();
    if (this.waiting.size > 0) this.plan(LOOK_EVERY_MS);
  }
}
