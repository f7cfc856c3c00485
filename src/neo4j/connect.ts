import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { StartError, UnavailableError } from '../errors';
import { type Connection, GraphClient, type Observer } from './client';

const OLDEST = [5, 26] as const;
const NO_ADDRESS = 'NEO4J_URI is not an address that Neo4j understands: write neo4j://host:7687 or bolt://host:7687.';
const NO_ANSWER =
  'No Neo4j answers at NEO4J_URI: check the address (of its Bolt port, most often 7687) and that the server is up.';

/**
 * Opens the graph and makes sure that it can serve: reachable, signed in, Neo4j 5.26 or later.
 * Throws StartError with one clear line where it cannot.
 */
export async function connectGraph(connection: Connection, observe?: Observer): Promise<GraphClient> {
  const driver = openDriver(connection);
  try {
    const { agent } = await driver.getServerInfo({ database: connection.database });
    requireVersion(agent ?? '');
    const graph = new GraphClient(driver, connection, observe);
    // Over bolt:// the first statement is what finds out whether the database is there.
    await graph.readHead();
    return graph;
  } catch (error) {
    await driver.close();
    throw startError(error);
  }
}

/** The graph over a connection that has served before: nothing is checked. */
export function openGraph(connection: Connection): GraphClient {
  return new GraphClient(openDriver(connection), connection);
}

function openDriver({ uri, user, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // The driver's own 30 s would keep a caller waiting for a database that is down.
      maxTransactionRetryTime: 5_000,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
    });
  } catch {
    throw new StartError(NO_ADDRESS);
  }
}

function requireVersion(agent: string): void {
  const [major = 0, minor = 0] = (/Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  // Calendar versions (2025.01 and later) follow 5.26.
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StartError(
    `This needs Neo4j 5.26 or later; the server says that it is ${agent || 'of an unknown version'}.`,
  );
}

function startError(error: unknown): unknown {
  if (error instanceof UnavailableError) return new StartError(NO_ANSWER);
  // A port past 65535 gets as far as the socket.
  if (error instanceof RangeError) return new StartError(NO_ADDRESS);
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('Security')) {
    return new StartError('Neo4j refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.');
  }
  if (error.code.includes('DatabaseNotFound')) {
    return new StartError('Neo4j has no such database: check NEO4J_DATABASE.');
  }
  return new StartError(NO_ANSWER);
}
