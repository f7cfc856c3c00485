import type { Head } from './client';

/**
 * Reads the head of the graph for requests. The read is always sent after the request arrived, so that the result is never
 * older than a write acknowledged before: requests that arrive while a read is in flight share the next one.
 */
export class Revisions {
  private running: Promise<Head> | undefined;
  private next: Promise<Head> | undefined;

  constructor(private readonly readHead: () => Promise<Head>) {}

  current(): Promise<Head> {
    if (!this.running) return this.start();
    this.next ??= this.running.then(
      () => this.start(),
      () => this.start(),
    );
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
