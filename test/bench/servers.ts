import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { startServerProcess, type ServerProcess } from '../support/server-process';

type Neo4j = Pick<RunningNeo4j, 'uri' | 'user' | 'password'>;

/** This API, @neo4j/graphql on the same graph, and hand-written statements over Bolt. */
export const SERVERS = ['api', 'peer', 'byHand'] as const;
export type ByServer<T> = Record<(typeof SERVERS)[number], T>;

export function byServer<T>(make: (server: (typeof SERVERS)[number]) => T): ByServer<T> {
  return { api: make('api'), peer: make('peer'), byHand: make('byHand') };
}

/** Starts the three for a Neo4j that contains the world. */
export async function startServers(neo4j: Neo4j, scale: number, dataDir: string): Promise<ByServer<ServerProcess>> {
  return {
    api: await startApi(neo4j, scale, dataDir),
    peer: await startServerProcess(join(__dirname, 'compare/peer/server.ts'), neo4j),
    byHand: await startServerProcess(join(__dirname, 'compare/by-hand/server.ts'), neo4j),
  };
}

/**
 * Starts the API for a Neo4j on the files in `dataDir`; if that is empty, the API loads the world
 * of this scale.
 */
export function startApi(neo4j: Neo4j, scale: number, dataDir: string): Promise<ServerProcess> {
  return startServerProcess(join(__dirname, '../support/api-server.ts'), neo4j, {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    SEED: `synthetic:${scale}`,
    // The benchmark exceeds the budget of a client.
    CLIENT_BUDGET: '900000000',
    CLIENT_RESTORE_RATE: '900000000',
    // Accepts every request even on a busy machine.
    MAX_EVENT_LOOP_DELAY_MS: '0',
  });
}
