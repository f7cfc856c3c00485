/** Milliseconds of execution after which the event loop continues. */
const SLICE_MS = 10;

/**
 * Divides the execution of operations into slices, so that a large one does not block the others:
 * between two slices the event loop reads requests and sends responses. All operations of a process
 * share the slices.
 */
export class EventLoopScheduler {
  private sliceStart: number | null = null;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly sliceMs = SLICE_MS) {}

  /** True where this turn of the event loop has used up its slice. */
  get isOver(): boolean {
    const now = performance.now();
    if (this.sliceStart === null) {
      this.sliceStart = now;
      setImmediate(() => void this.resume());
    }
    return now - this.sliceStart > this.sliceMs;
  }

  /** Resolves in a later turn of the event loop, in the order of the calls. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      // Starts a slice if none is running; its end resumes the waiting operations.
      void this.isOver;
    });
  }

  /** Resumes the waiting operations in order during one slice; the rest in the next turn. */
  private async resume(): Promise<void> {
    const start = performance.now();
    this.sliceStart = start;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      next();
      // Not until all its microtasks are done, but long enough for most to be counted.
      await Promise.resolve();
      await Promise.resolve();
      if (performance.now() - start > this.sliceMs) break;
    }
    this.sliceStart = null;
    if (this.waiting.length > 0) void this.isOver;
  }
}

/** The turns of one operation, which keep its reads in as few batches as without turns. */
export class OperationTurns {
  private waiting = 0;
  private readonly deferred: (() => void)[] = [];

  constructor(private readonly turns: EventLoopScheduler) {}

  get isOver(): boolean {
    return this.turns.isOver;
  }

  /** Resolves in a later turn of the event loop. */
  async next(): Promise<void> {
    this.waiting++;
    await this.turns.next();
    this.waiting--;
    if (this.waiting === 0) afterMicrotasks(() => this.flush());
  }

  /** Runs a batch of reads once all waiting parts of the operation have added theirs. */
  readonly scheduleBatch = (batch: () => void): void => {
    afterMicrotasks(() => {
      this.deferred.push(batch);
      this.flush();
    });
  };

  private flush(): void {
    if (this.waiting > 0) return;
    for (const batch of this.deferred.splice(0)) batch();
  }
}

/** Runs a job like DataLoader by default: after all resolved promises have added their reads. */
function afterMicrotasks(job: () => void): void {
  void Promise.resolve().then(() => process.nextTick(job));
}
