import { join } from 'node:path';
import type { RunningNeo4j } from '../../../src/store/neo4j/local/running-neo4j';
import { startServerProcess, type ServerProcess } from '../server-process';
import { startApi } from '../start-api';

/** What is compared: this API, @neo4j/graphql on the same graph, and hand-written statements over Bolt. */
export const SERVERS = ['api', 'peer', 'byHand'] as const;

export type ByServer<T> = Record<(typeof SERVERS)[number], T>;

export function byServer<T>(make: (server: (typeof SERVERS)[number]) => T): ByServer<T> {
  return { api: make('api'), peer: make('peer'), byHand: make('byHand') };
}

/** Starts the three for a Neo4j that contains the world. */
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
