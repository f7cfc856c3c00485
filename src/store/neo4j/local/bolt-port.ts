import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import neo4j, { type Neo4jError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../../errors';

const DEADLINE_MS = 120_000;
/** Neo4j recovers its databases before it opens Bolt, so one that is still closed after this long has failed. */
const DATABASE_OPENS_WITHIN_MS = 5000;

const TIMEOUTS = { connectionTimeout: 2000, connectionAcquisitionTimeout: 5000, maxTransactionRetryTime: 0 };

/** A free port of 127.0.0.1: `preferred` where that is free, else any. Another process may take it before it is used. */
export async function freePort(preferred = 0): Promise<number> {
  const server = createServer();
  try {
    server.listen(preferred, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (preferred === 0) throw error;
    return freePort();
  } finally {
    server.close();
  }
}

export interface ServerToWaitFor {
  address: string;
  user: string;
  password: string;
  /** Why the server can no longer become ready, such as that its process has ended; undefined while it can. */
  failed: () => string | undefined;
  /** Why the database may be closed, for the error message. */
  closedReason?: () => string;
}

/**
 * Connects over Bolt repeatedly until the database `neo4j` is open.
 * Throws StartError where the password is rejected, where `failed` returns a reason, or after 120 seconds.
 */
export async function waitUntilReady(server: ServerToWaitFor): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  let answeredAt: number | undefined;
  while (Date.now() < deadline) {
    const failure = server.failed();
    if (failure !== undefined) throw new StartError(`Neo4j did not start: ${failure} (more in neo4j/logs of DATA_DIR)`);
    if (answeredAt === undefined && (await connects('bolt', server))) answeredAt = Date.now();
    // Only an open database has a routing table; over plain Bolt a closed one connects, and fails when it is queried.
    if (answeredAt !== undefined) {
      if (await connects('neo4j', server)) return;
      if (Date.now() - answeredAt > DATABASE_OPENS_WITHIN_MS) break;
    }
    await sleep(100);
  }
  if (answeredAt === undefined) throw new StartError(`Neo4j did not answer within ${DEADLINE_MS / 1000} s`);
  const reason = server.closedReason?.() ?? '';
  throw new StartError(
    `Neo4j runs but cannot open its database${reason && `: ${reason}`} (more in neo4j/logs of DATA_DIR)`,
  );
}

/** Why the database of a server that answers needs a restart, such as after an error of its disk; undefined where it needs none. */
export async function databaseFailure({
  address,
  user,
  password,
}: Pick<ServerToWaitFor, 'address' | 'user' | 'password'>): Promise<string | undefined> {
  const driver = neo4j.driver(`bolt://${address}`, neo4j.auth.basic(user, password), TIMEOUTS);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return undefined;
  } catch (error) {
    const { code, message } = error as Neo4jError;
    return code === 'Neo.DatabaseError.Transaction.TransactionStartFailed' ? message : undefined;
  } finally {
    await driver.close();
  }
}

async function connects(scheme: 'bolt' | 'neo4j', server: ServerToWaitFor): Promise<boolean> {
  const driver = neo4j.driver(
    `${scheme}://${server.address}`,
    neo4j.auth.basic(server.user, server.password),
    TIMEOUTS,
  );
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch (error) {
    if ((error as Neo4jError).code?.startsWith('Neo.ClientError.Security.')) {
      throw new StartError(`Neo4j refuses the password kept in DATA_DIR: ${(error as Neo4jError).message}`);
    }
    return false;
  } finally {
    await driver.close();
  }
}
