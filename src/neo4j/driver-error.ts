import { Neo4jError } from 'neo4j-driver';
import { UnavailableError } from '../errors';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** All connections of the pool are in use; the driver has no code for this. */
const NO_CONNECTION = /^Connection acquisition timed out/;

/** Maps an error of the driver to UnavailableError where it is one; any other error is returned unchanged. */
export function mapDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Transaction.Terminated')) {
    return deadlineError();
  }
  if (UNREACHABLE.has(error.code) || NO_CONNECTION.test(error.message)) {
    return new UnavailableError('The graph cannot be reached now. Try again in a moment.');
  }
  return error;
}

/** Error for a request that passed its deadline. */
export function deadlineError(): UnavailableError {
  return new UnavailableError('The graph took too long to answer. Ask for less, or try again.', 'DEADLINE_EXCEEDED');
}

export interface DeadlineTimer {
  /** Rejects with DEADLINE_EXCEEDED at the deadline; never settles where there is none. */
  passed: Promise<never>;
  clear: () => void;
}

/** A client-side timer for the deadline, in epoch milliseconds, since a Neo4j that hangs does not enforce its own timeout. */
export function deadlineTimer(deadline: number | undefined): DeadlineTimer {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    if (deadline === undefined) return;
    timer = setTimeout(() => reject(deadlineError()), Math.max(0, deadline - Date.now()));
  });
  // It may reject after the race that it is part of was decided, which must not be an unhandled rejection.
  passed.catch(() => undefined);
  return { passed, clear: () => clearTimeout(timer) };
}
