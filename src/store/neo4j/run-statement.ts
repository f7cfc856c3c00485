import { setTimeout as wait } from 'node:timers/promises';
import type { Record as DriverRecord, Session } from 'neo4j-driver';
import { isRetriable } from './driver-error';
import type { BoundStatement } from './parameters';

export interface RunOptions {
  /** Epoch milliseconds at which Neo4j terminates the statement. */
  deadline?: number;
  /** Aborted when the client has disconnected; cancels the statement. */
  signal?: AbortSignal;
}

/** Called with the name and the duration of each statement, and the error of a failed one. */
export type Observer = (statement: string, milliseconds: number, error?: unknown) => void;

/** Returns the milliseconds to the deadline, if any: at least 1, as 0 means no limit to Neo4j. */
export function timeLeft({ deadline }: RunOptions): number | undefined {
  return deadline === undefined ? undefined : Math.max(1, deadline - Date.now());
}

/** Milliseconds before a read is retried. */
const READ_RETRY_MS = 100;

/** Retries a read once, where the connection broke or Neo4j could not answer for a moment. */
export async function retryOnce<T>({ deadline = Infinity, signal }: RunOptions, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isRetriable(error) || signal?.aborted || Date.now() + READ_RETRY_MS >= deadline) throw error;
    await wait(READ_RETRY_MS);
    return read();
  }
}

/**
 * Starts a statement without capturing a stack trace. The driver captures one for each statement,
 * which takes a fifth of the time of a short one and always shows the same line of this file.
 */
function withoutStackTrace<T>(start: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Returns the result of `run`, and reports it to the observer under the name of its statement. */
export async function observed<T>(observe: Observer, statement: string, run: () => PromiseLike<T>): Promise<T> {
  const started = performance.now();
  try {
    const result = await run();
    observe(statement, performance.now() - started);
    return result;
  } catch (error) {
    observe(statement, performance.now() - started, error);
    throw error;
  }
}

/** Runs a statement in a session and returns its rows; `name` is the name for the observer. */
export async function runStatement<R>(
  session: Session,
  name: string,
  { text, parameters }: BoundStatement,
  { observe, ...options }: RunOptions & { observe: Observer },
): Promise<R[]> {
  try {
    const result = await observed(observe, name, () =>
      withoutStackTrace(() =>
        session.run(text, parameters, { timeout: timeLeft(options), metadata: { statement: name } }),
      ),
    );
    return result.records.map((record) => toRow<R>(record));
  } catch (error) {
    if (error instanceof Error) error.stack = `${String(error)}\n    at ${name}`;
    throw error;
  }
}

export type ResultRow = Record<string, unknown>;

/** Returns a row as an object; the driver's toObject, with an iterator, is five times as slow. */
export function toRow<R = ResultRow>(record: DriverRecord): R {
  const row: ResultRow = {};
  for (let index = 0; index < record.length; index++) row[record.keys[index] as string] = record.get(index);
  return row as R;
}
