import { join } from 'node:path';
import type { RunningNeo4j } from '../../../src/neo4j/local/running-neo4j';
import { startServerProcess, type ServerProcess } from '../server-process';
import { startApi } from '../start-api';
import type { ByServer } from './server-name';

/** Starts the three servers for a Neo4j that contains the world. */
export async function startServers(
  neo4j: RunningNeo4j,
  scale: number,
  dataDir: string,
): Promise<ByServer<ServerProcess>> {
  return {
    api: await startApi(neo4j, scale, dataDir),
    peer: await startServerProcess(join(__dirname, 'peer/server.ts'), neo4j),
    byHand: await startServerProcess(join(__dirname, 'by-hand/server.ts'), neo4j),
  };
}

/** Starts the HTTP server that answers with one text, behind the check of the revision of this Neo4j. */
export function startHttpAlone(neo4j: RunningNeo4j): Promise<ServerProcess> {
  return startServerProcess(join(__dirname, 'http-alone/server.ts'), neo4j);
}
