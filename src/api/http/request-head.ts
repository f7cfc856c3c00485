import type { Head } from '../../store/neo4j/client';
import { isSameHead, OutdatedHead } from '../../store/neo4j/revisions';
import type { RequestState } from './request-state';

/**
 * The head of the graph for one request. A query need not wait for its check: it is executed at the expected head while the check is
 * on its way, and once more where the check finds another head.
 *
 * The promise to be never stale holds: an answer is sent only if the check, sent after the request arrived, found the head that the
 * query was executed at. That head was known before the first statement was sent, so that what is read is never older than it; this
 * is also why such reads may be cached under it. The bookmark of a statement itself would not do: Neo4j gives that of the
 * moment when the statement ends, and a write may have been committed since the rows were read.
 */
export class RequestHead {
  private expected: Head | undefined;
  private isOutdated = false;
  private read: () => Promise<Head>;

  constructor(private readonly state: RequestState) {
    this.read = () => state.head();
  }

  /** The head to execute a query at: the expected one, where there is one, or the one that the check finds. */
  async toExecuteAt(): Promise<Head> {
    const expected = this.state.expectedHead();
    if (!expected) return this.read();
    this.expected = expected;
    const check = (found: Head) => void (this.isOutdated = !isSameHead(found, expected));
    // `moved` reports a failure.
    this.read().then(check, () => undefined);
    return expected;
  }

  /** The head that the check found, where the query was executed at another; the query is then to be executed at this one. */
  async moved(): Promise<Head | undefined> {
    if (!this.expected) return undefined;
    const found = await this.read();
    const { isOutdated } = this;
    this.expected = undefined;
    this.isOutdated = false;
    return isOutdated ? found : undefined;
  }

  /** The head that the check found. Rejects with OutdatedHead where the query is being executed at another. */
  async current(): Promise<Head> {
    const found = await this.read();
    this.checkOutdated();
    return found;
  }

  /** Throws OutdatedHead where the query is being executed at another head than the check has found. */
  checkOutdated(): void {
    if (this.isOutdated) throw new OutdatedHead();
  }

  /** Uses another read from now on, because this request has written. */
  readWith(read: () => Promise<Head>): void {
    let head: Promise<Head> | undefined;
    this.read = () => (head ??= read());
  }
}
