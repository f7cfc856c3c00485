/** Spreads what falls due at once, such as the results of many subscriptions, over turns of the event loop. */
export class PacedQueue {
  private waiting: (() => void)[] = [];

  /** `perTurn` callers continue in each turn, in the order of their calls. */
  constructor(private readonly perTurn: number) {}

  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.waiting.push(resolve) === 1) setImmediate(() => this.resume());
    });
  }

  private resume(): void {
    const rest = this.waiting.slice(this.perTurn);
    for (const resolve of this.waiting.slice(0, this.perTurn)) resolve();
    this.waiting = rest;
    if (rest.length > 0) setImmediate(() => this.resume());
  }
}
