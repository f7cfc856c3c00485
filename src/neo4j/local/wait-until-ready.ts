import neo4j, { type Neo4jError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../errors';

const DEADLINE_MS = 120_000;
/** A database that is not open this long after Bolt answers has failed: Neo4j recovers before it opens Bolt. */
const UNAVAILABLE_MS = 5000;

export interface Readiness {
  address: string;
  user: string;
  password: string;
  /** Why there is nothing to wait for any more; undefined while there is. */
  failed: () => string | undefined;
  /** Why a database may be closed, where that can be known. */
  closedReason?: () => string;
}

/**
 * Asks over Bolt until the database `neo4j` is open.
 * Throws StartError where it refuses the password, where `failed` gives a reason, or after 120 seconds.
 */
export async function waitUntilReady(server: Readiness): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  let answeredAt: number | undefined;
  while (Date.now() < deadline) {
    const failure = server.failed();
    if (failure !== undefined) throw new StartError(`Neo4j did not start: ${failure} (more in neo4j/logs of DATA_DIR)`);
    if (answeredAt === undefined && (await connects('bolt', server))) answeredAt = Date.now();
    // A routing table is given for an open database only; over plain Bolt a closed one looks well until it is queried.
    if (answeredAt !== undefined) {
      if (await connects('neo4j', server)) return;
      if (Date.now() - answeredAt > UNAVAILABLE_MS) break;
    }
    await sleep(100);
  }
  if (answeredAt === undefined) throw new StartError(`Neo4j did not answer within ${DEADLINE_MS / 1000} s`);
  const reason = server.closedReason?.() ?? '';
  throw new StartError(
    `Neo4j runs but cannot open its database${reason && `: ${reason}`} (more in neo4j/logs of DATA_DIR)`,
  );
}

async function connects(scheme: 'bolt' | 'neo4j', server: Readiness): Promise<boolean> {
  const driver = neo4j.driver(`${scheme}://${server.address}`, neo4j.auth.basic(server.user, server.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
  });
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
