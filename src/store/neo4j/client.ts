import neo4j, { type Driver, type ProfiledPlan, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { deadlineError, deadlineTimer, mapDriverError } from './driver-error';
import { bindParameters, type BoundStatement, type Parameters } from './parameters';
import {
  observed,
  type Observer,
  type ResultRow,
  retryOnce,
  type RunOptions,
  runStatement,
  timeLeft,
  toRow,
} from './run-statement';
import { statementText } from './statements';
import { WriteTransaction } from './write-transaction';

/** The address and credentials of a Neo4j server. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  /** The server's default database where absent. */
  database?: string;
}

function bound(statement: string, parameters: Parameters): BoundStatement {
  return bindParameters(statementText(statement), parameters);
}

/** Runs a statement by its name and returns its rows, each as an object keyed by column. */
export type Run = <R = ResultRow>(statement: string, parameters?: Parameters) => Promise<R[]>;

/** The latest state of the graph, which each request reads before it is executed. */
export interface Revision {
  /** The bookmark of the last committed transaction of any client. */
  revision: string;
  /** The instant of the last change, in ISO 8601; null before the first. */
  at: string | null;
  /** The instant of an import in progress, under which it is recorded; null where there is none. */
  importing: string | null;
  /** The number of the last change in commit order; 0 before the first. */
  sequence: number;
  /** The number of relationships in the graph; absent where it is not counted. */
  relationships?: number;
}

/** Concurrent write transactions: one that has the lock, and the next few, already connected. */
const MAX_CONCURRENT_WRITES = 4;

const READ_REVISION = 'neo4j/read-revision';

/** All rows of a result in one batch, so that a statement takes one round trip. */
const FETCH_ALL = -1;

/** The only access to Neo4j: sets database, mode, deadline and metadata, and maps its errors. */
export class GraphClient {
  /** Causal consistency: reads see all commits that this process has seen, from any member. */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  /** Writes wait for each other's lock anyway; waiting here occupies no connection of the pool. */
  private readonly limitWrites = pLimit(MAX_CONCURRENT_WRITES);
  private openSessions = 0;

  constructor(
    private readonly driver: Driver,
    /** Public, so that another thread can open its own client. */
    readonly connection: Connection,
    private readonly observe: Observer = () => undefined,
  ) {}

  /** The number of sessions in use. */
  get sessionsInUse(): number {
    return this.openSessions;
  }

  /** Runs a read in its own transaction; throws UnavailableError without an answer in time. */
  async read<R = ResultRow>(statement: string, parameters: Parameters = {}, options: RunOptions = {}): Promise<R[]> {
    return this.readBound<R>(statement, bound(statement, parameters), options);
  }

  /** Reads like `read`, by a statement that is no file; `name` is the name for the observer. */
  async readBound<R = ResultRow>(name: string, statement: BoundStatement, options: RunOptions = {}): Promise<R[]> {
    return this.inSession('READ', options, (session) =>
      retryOnce(options, () => this.runIn<R>(session, name, statement, options)),
    );
  }

  /** Runs a read and passes on each row as it arrives, so that no large result is in memory. */
  async stream<R = ResultRow>(statement: string, parameters: Parameters, onRow: (row: R) => void): Promise<void> {
    await this.inSession('READ', {}, async (session) => {
      const { text, parameters: values } = bound(statement, parameters);
      const result = session.run(text, values, { metadata: { statement } });
      await new Promise<void>((resolve, reject) => {
        result.subscribe({
          onNext: (record) => {
            try {
              onRow(toRow(record));
            } catch (error) {
              reject(error instanceof Error ? error : new Error(String(error)));
            }
          },
          onCompleted: () => resolve(),
          onError: (error: Error) => reject(error),
        });
      });
    });
  }

  /**
   * Makes Neo4j plan statements one after the other without running them, for later runs. All are
   * sent at once, so that it continues while this thread is busy. A failure cancels the following
   * ones.
   */
  async plan(statements: readonly BoundStatement[]): Promise<void> {
    const explain = async (session: Session) => {
      // Not awaited, so that the statements are sent with it.
      const transaction = session.beginTransaction();
      await Promise.all(statements.map(({ text, parameters }) => transaction.run(`EXPLAIN ${text}`, parameters)));
      await transaction.rollback();
    };
    await this.inSession('READ', {}, (session) => observed(this.observe, 'neo4j/plan', () => explain(session)));
  }

  /** Runs one read statement and counts its database hits. */
  async countHits({ text, parameters }: BoundStatement): Promise<number> {
    const hitsOf = (plan: ProfiledPlan): number =>
      plan.children.reduce((hits, child) => hits + hitsOf(child), plan.dbHits);
    return this.inSession('READ', {}, async (session) => {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      return summary.profile ? hitsOf(summary.profile) : 0;
    });
  }

  /** Runs one write statement in its own transaction. */
  async write<R = ResultRow>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    return this.inSession('WRITE', {}, (session) => this.runIn(session, statement, bound(statement, parameters), {}));
  }

  /**
   * Runs write statements in one transaction, which may be retried, so `work` must be idempotent.
   * Statements that `work` does not await are sent together. Throws UnavailableError; its code is
   * COMMIT_UNKNOWN where the transaction may have been committed.
   */
  async writeInTransaction<T>(work: (run: Run) => Promise<T>, options: RunOptions = {}): Promise<T> {
    const { deadline = Infinity } = options;
    const timer = deadlineTimer(options.deadline);
    let begun = false;
    const written = this.limitWrites(() => {
      if (Date.now() >= deadline) throw deadlineError();
      begun = true;
      return this.writeNow(work, options);
    });
    // While it waits for its turn, only this timer enforces the deadline.
    const waited = timer.passed.catch((error: Error) => (begun ? written : Promise.reject(error)));
    return Promise.race([written, waited]).finally(timer.clear);
  }

  private async writeNow<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    const transaction = new WriteTransaction(
      (opened) =>
        work(async <R>(statement: string, parameters: Parameters = {}) => {
          const { text, parameters: values } = bound(statement, parameters);
          const result = await observed(this.observe, statement, () => opened.run(text, values));
          return result.records.map((record) => toRow<R>(record));
        }),
      options.signal,
    );
    try {
      return await this.inSession('WRITE', options, (session) => transaction.in(session, () => timeLeft(options)));
    } catch (error) {
      throw transaction.errorFor(error);
    }
  }

  /**
   * Reads the latest state of the graph from the cluster leader, since a follower may lag behind.
   * The bookmark is that of this read: the last transaction that the server had committed when the
   * read began.
   */
  async readHead(options: RunOptions = {}): Promise<Revision> {
    return this.inSession('WRITE', options, async (session) => {
      const [head] = await retryOnce(options, () =>
        this.runIn<Omit<Revision, 'revision'>>(session, READ_REVISION, bound(READ_REVISION, {}), options),
      );
      const { at = null, importing = null, sequence = 0, relationships } = head ?? {};
      return { revision: session.lastBookmarks().join(','), at, importing, sequence, relationships };
    });
  }

  /** Makes all later reads at least as new as these revisions, which another thread has read. */
  async includeBookmarks(revisions: readonly string[]): Promise<void> {
    await this.bookmarkManager.updateBookmarks(
      [],
      revisions.flatMap((revision) => revision.split(',')),
    );
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private runIn<R>(session: Session, name: string, statement: BoundStatement, options: RunOptions): Promise<R[]> {
    return runStatement(session, name, statement, { ...options, observe: this.observe });
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    { signal, deadline }: RunOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.connection.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: FETCH_ALL,
      bookmarkManager: this.bookmarkManager,
    });
    this.openSessions++;
    const close = () => session.close().catch(() => undefined);
    const timer = deadlineTimer(deadline);
    const cancel = () => void close();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await Promise.race([work(session), timer.passed]);
    } catch (error) {
      throw mapDriverError(error);
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Closing a session hangs where Neo4j hangs.
      await Promise.race([close(), timer.passed.catch(() => undefined)]);
      timer.clear();
      this.openSessions--;
    }
  }
}
