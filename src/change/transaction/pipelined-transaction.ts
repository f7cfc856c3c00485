import { ChangeTransaction } from './change-transaction';

/** The transaction of one change in one transaction: its writes are sent without waiting for each, and so share a round trip. */
export class PipelinedTransaction extends ChangeTransaction {
  private readonly sent: Promise<unknown>[] = [];

  /** Waits until all that was sent is written. Throws what a statement failed with. */
  async written(): Promise<void> {
    await Promise.all(this.sent);
  }

  protected override write(statements: readonly (() => Promise<unknown>)[]): Promise<void> {
    for (const send of statements) {
      const written = send();
      written.catch(() => undefined);
      this.sent.push(written);
    }
    return Promise.resolve();
  }
}
