import { Neo4jError } from 'neo4j-driver';
import { UnavailableError } from '../errors';
import { deadlineError } from './deadline-timer';

const GONE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** Too many ask at once; the driver has no code for it. */
const NO_CONNECTION = /^Connection acquisition timed out/;

/** Turns what the driver throws into one of our few errors; what is none of them stays as it is, to be masked and logged. */
export function mapDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Transaction.Terminated')) {
    return deadlineError();
  }
  if (GONE.has(error.code) || NO_CONNECTION.test(error.message))
    return new UnavailableError('The graph cannot be reached now. Try again in a moment.');
  return error;
}
