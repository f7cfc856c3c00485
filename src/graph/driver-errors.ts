import { Neo4jError } from 'neo4j-driver';
import { UnavailableError } from '../errors';
import { lateError } from './deadline-timer';

const GONE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** Turns what the driver throws into one of our few errors; what is none of them stays as it is, to be masked and logged. */
export function mapDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Transaction.Terminated')) {
    return lateError();
  }
  if (GONE.has(error.code)) return new UnavailableError('The graph cannot be reached now. Try again in a moment.');
  return error;
}
