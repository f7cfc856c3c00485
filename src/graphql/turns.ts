/** Milliseconds of execution after which the event loop gets its turn. */
const SLICE_MS = 5;

/**
 * Divides the execution of operations into slices, so that a large one does not hold up the others: between two slices the
 * event loop reads requests and sends responses. All operations of a process share the slices.
 */
export class Turns {
  private sliceStart: number | null = null;
  private readonly waiting: (() => void)[] = [];

  /** Whether this turn of the event loop has executed for long enough. */
  get isOver(): boolean {
    const now = performance.now();
    if (this.sliceStart === null) {
      this.sliceStart = now;
      setImmediate(() => void this.resume());
    }
    return now - this.sliceStart > SLICE_MS;
  }

  /** Resolves in a later turn of the event loop. Turns are given in the order of the calls. */
  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Resumes those that wait, one after the other, for as long as a slice takes; the rest in the next turn. */
  private async resume(): Promise<void> {
    const start = performance.now();
    this.sliceStart = start;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      next();
      // Not until all that it does in microtasks is done, but long enough for most to be counted.
      await Promise.resolve();
      await Promise.resolve();
      if (performance.now() - start > SLICE_MS) break;
    }
    this.sliceStart = null;
    if (this.waiting.length > 0) void this.isOver;
  }
}
