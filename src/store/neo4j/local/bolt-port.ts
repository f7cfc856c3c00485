import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Neo4jError } from 'neo4j-driver';
import { StartError } from '../../../errors';
import type { Connection } from '../client';

const DEADLINE_MS = 120_000;
const TIMEOUTS = { connectionTimeout: 2000, connectionAcquisitionTimeout: 5000, maxTransactionRetryTime: 0 };

/** The codes of a closed database. It has failed, since Neo4j recovers it before it opens Bolt. */
const CLOSED = [
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.TransientError.General.DatabaseUnavailable',
];

/** Returns a free port of 127.0.0.1. Another process may take it before it is used. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Queries over Bolt repeatedly until the database answers. Throws StartError after 120 seconds,
 * where `failed` returns why the server cannot become ready, where the password is rejected, and
 * where the database is closed, with the reason that `closedReason` returns.
 */
export async function waitUntilReady(
  connection: Connection,
  failed: () => string | undefined,
  closedReason = () => '',
): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    const failure = failed();
    if (failure !== undefined) throw new StartError(`Neo4j did not start: ${failure} (more in neo4j/logs of DATA_DIR)`);
    const error = await queryError(connection);
    if (error === undefined) return;
    if (error.code.startsWith('Neo.ClientError.Security.')) {
      throw new StartError(
        'Neo4j refuses its password: put back the file neo4j/password in DATA_DIR, or delete its folder neo4j to begin anew',
      );
    }
    if (CLOSED.includes(error.code)) {
      const reason = closedReason() || error.message;
      throw new StartError(`Neo4j runs but cannot open its database: ${reason} (more in neo4j/logs of DATA_DIR)`);
    }
    await sleep(100);
  }
  throw new StartError(`Neo4j did not answer within ${DEADLINE_MS / 1000} s`);
}

/** Returns why the database of a running server is closed, such as after a disk error. */
export async function databaseFailure(connection: Connection): Promise<string | undefined> {
  const error = await queryError(connection);
  return error && CLOSED.includes(error.code) ? error.message : undefined;
}

/** Returns the error of a query, which fails after 5 seconds on a closed database, if any. */
async function queryError({ uri, user, password }: Connection): Promise<Neo4jError | undefined> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), TIMEOUTS);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return undefined;
  } catch (error) {
    return error as Neo4jError;
  } finally {
    await driver.close();
  }
}
