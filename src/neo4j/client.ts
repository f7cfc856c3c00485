import neo4j, { type Driver, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { deadlineTimer } from './deadline-timer';
import { mapDriverError } from './driver-errors';
import { statementText } from './statements';

/** How to sign in to a Neo4j server. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  /** The server's default database where absent. */
  database?: string;
}

export type Parameters = Record<string, unknown>;
export type Row = Record<string, unknown>;

/** A parameter that is not given is null to the statement: the driver would leave it out, and Neo4j refuse to run. */
function withNulls(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}

/** Runs a statement by its name and gives its rows, each as an object keyed by the statement's columns. */
export type Run = <R = Row>(statement: string, parameters?: Parameters) => Promise<R[]>;

export interface RunOptions {
  /** Epoch milliseconds past which Neo4j gives up the statement. */
  deadline?: number;
  /** Aborted when the client has gone: the statement is then cancelled. */
  signal?: AbortSignal;
}

/** Where the graph stands: what a request learns before it is answered. */
export interface Head {
  /** A bookmark that names the last committed transaction, whoever wrote it. */
  revision: string;
  /** When the last change was recorded; null before the first. */
  at: string | null;
  /** When a large import that is being written will have been recorded; null while there is none. */
  importing: string | null;
  /** The place of the last change in the order of commits; 0 before the first. */
  sequence: number;
}

export type Observer = (statement: string, milliseconds: number) => void;

/**
 * Begins a statement without the trace of the stack that the driver takes of each, to show with its errors: it costs a
 * fifth of the statement, and shows no more than that it was begun here.
 */
function withoutTrace<T>(begin: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Milliseconds until the deadline, for Neo4j, which takes none for no limit. */
function timeLeft({ deadline }: RunOptions): number | undefined {
  return deadline === undefined ? undefined : Math.max(1, deadline - Date.now());
}

/** Writes that have a connection at once: one that works, and the next few at hand. */
const MAX_WRITING = 4;

/** One round trip a statement: all its rows come at once. */
const FETCH_ALL = -1;

/** The one way to Neo4j: sets database, access mode, deadline and metadata, and maps the driver's errors. */
export class GraphClient {
  /** What this process has seen committed, so that each of its reads sees that too, whichever server answers. */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  /** Changes wait for each other's lock anyway; here they wait without each holding a connection that reads could have. */
  private readonly writing = pLimit(MAX_WRITING);

  constructor(
    private readonly driver: Driver,
    /** By which another thread can open a graph of its own. */
    readonly connection: Connection,
    private readonly observe: Observer = () => undefined,
  ) {}

  /** Runs one reading statement in its own transaction. Throws UnavailableError where Neo4j cannot answer in time. */
  async read<R = Row>(statement: string, parameters: Parameters = {}, options: RunOptions = {}): Promise<R[]> {
    return this.inSession('READ', options, (session) => this.runIn(session, statement, parameters, options));
  }

  /** Runs one reading statement and hands over its rows as they come, so that a large answer is never whole in memory. */
  async stream<R = Row>(statement: string, parameters: Parameters, onRow: (row: R) => void): Promise<void> {
    await this.inSession('READ', {}, async (session) => {
      const result = session.run(statementText(statement), withNulls(parameters), { metadata: { statement } });
      await new Promise<void>((resolve, reject) => {
        result.subscribe({
          onNext: (record) => {
            try {
              onRow(record.toObject());
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

  /** Runs one writing statement in its own transaction. */
  async write<R = Row>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    return this.inSession('WRITE', {}, (session) => this.runIn(session, statement, parameters, {}));
  }

  /** Runs writing statements as one: all of them hold, or none does. The work may run twice, so it must be idempotent. */
  async writeInTransaction<T>(work: (run: Run) => Promise<T>, options: RunOptions = {}): Promise<T> {
    return this.writing(() => this.writeNow(work, options));
  }

  private writeNow<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    return this.inSession('WRITE', options, (session) =>
      session.executeWrite(
        (transaction) =>
          work(async <R>(statement: string, parameters: Parameters = {}) => {
            const started = performance.now();
            const result = await transaction.run(statementText(statement), withNulls(parameters));
            this.observe(statement, performance.now() - started);
            return result.records.map((record) => record.toObject() as R);
          }),
        { timeout: timeLeft(options), metadata: { statement: 'one change' } },
      ),
    );
  }

  /**
   * Where the graph stands now. Asked of the server that takes the writes, so that no copy that lags behind answers.
   * Source: a read's bookmark is the newest transaction that the server had closed when the read began.
   */
  async readHead(options: RunOptions = {}): Promise<Head> {
    return this.inSession('WRITE', options, async (session) => {
      const [head] = await this.runIn<Omit<Head, 'revision'>>(session, 'neo4j/read-revision', {}, options);
      const { at = null, importing = null, sequence = 0 } = head ?? {};
      return { revision: session.lastBookmarks().join(','), at, importing, sequence };
    });
  }

  /** Lets all that is read from now on be at least as new as these revisions, which another thread has learnt. */
  async includeBookmarks(revisions: readonly string[]): Promise<void> {
    await this.bookmarkManager.updateBookmarks(
      [],
      revisions.flatMap((revision) => revision.split(',')),
    );
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async runIn<R>(
    session: Session,
    statement: string,
    parameters: Parameters,
    options: RunOptions,
  ): Promise<R[]> {
    const started = performance.now();
    try {
      const result = await withoutTrace(() =>
        session.run(statementText(statement), withNulls(parameters), {
          timeout: timeLeft(options),
          metadata: { statement },
        }),
      );
      this.observe(statement, performance.now() - started);
      return result.records.map((record) => record.toObject() as R);
    } catch (error) {
      if (error instanceof Error) error.stack = `${String(error)}\n    at ${statement}`;
      throw error;
    }
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
      // Where Neo4j hangs, so does the close.
      await Promise.race([close(), timer.passed.catch(() => undefined)]);
      timer.clear();
    }
  }
}
