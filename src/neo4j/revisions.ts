import type { Head } from './client';

/**
 * Learns where the graph stands for requests. A request is answered by a check that was sent after the request arrived:
 * one that asks while a check is in flight waits for the next, which all that wait share.
 */
export class Revisions {
  private running: Promise<Head> | undefined;
  private next: Promise<Head> | undefined;

  constructor(private readonly check: () => Promise<Head>) {}

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
    const check = this.check().finally(() => {
      if (this.running === check) this.running = undefined;
    });
    this.running = check;
    return check;
  }
}
