/** Lets what else waits in this process go first, once a few milliseconds have been worked. */
export class Breather {
  private since = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.since < 4) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}
