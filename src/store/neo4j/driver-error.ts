import { Neo4jError } from 'neo4j-driver';
import { UnavailableError } from '../../errors';

/** Errors after which a retry may succeed on another connection, or once Neo4j has recovered. */
const UNREACHABLE = [
  /^ServiceUnavailable$/,
  /^SessionExpired$/,
  // A connection that broke during its opening or in a message.
  /^ProtocolError$/,
  // Deadlocks, elections, a database that is starting.
  /^Neo\.TransientError\./,
  // A database that stopped after a disk error, and needs a restart.
  /^Neo\.DatabaseError\.Transaction\.Transaction(StartFailed|CommitFailed|LogError)$/,
];

/** The statement, or all current ones together, exceed the memory limit of Neo4j. */
const NO_MEMORY = /^Neo\.TransientError\.General\.\w*OutOfMemoryError$/;

/** All connections of the pool are in use; the driver has no code for this. */
const NO_CONNECTION = /^Connection acquisition timed out/;

/** True where Neo4j did not run a statement, but may on a retry. */
export function isRetriable(error: unknown): boolean {
  return error instanceof Neo4jError && !isDeadline(error) && UNREACHABLE.some((code) => code.test(error.code));
}

/** Maps an error of the driver to UnavailableError where it is one, else returns it unchanged. */
export function mapDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isDeadline(error)) return deadlineError();
  if (NO_MEMORY.test(error.code)) {
    return new UnavailableError('The graph has too little memory to answer. Ask for less, or try again.');
  }
  if (isRetriable(error) || NO_CONNECTION.test(error.message)) {
    return new UnavailableError('The graph cannot be reached now. Try again in a moment.');
  }
  return error;
}

function isDeadline({ code }: Neo4jError): boolean {
  return code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated');
}

/** True where a commit that failed with this error was certainly not made. */
export function isNotCommitted(error: unknown): boolean {
  // A cluster may have replicated a transaction that its leader reports as failed.
  return error instanceof Neo4jError && /^Neo\.(Client|Transient)Error\.(?!Cluster)/.test(error.code);
}

/** Creates the error for a request that passed its deadline. */
export function deadlineError(): UnavailableError {
  return new UnavailableError('The graph took too long to answer. Ask for less, or try again.', 'DEADLINE_EXCEEDED');
}

export interface DeadlineTimer {
  /** Rejects with DEADLINE_EXCEEDED at the deadline; never settles where there is none. */
  passed: Promise<never>;
  clear: () => void;
}

/** Starts a timer for the deadline, in epoch milliseconds, which a Neo4j that hangs ignores. */
export function deadlineTimer(deadline: number | undefined): DeadlineTimer {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    if (deadline === undefined) return;
    timer = setTimeout(() => reject(deadlineError()), Math.max(0, deadline - Date.now()));
  });
  // It may reject after its race was decided, which must not be an unhandled rejection.
  passed.catch(() => undefined);
  return { passed, clear: () => clearTimeout(timer) };
}
