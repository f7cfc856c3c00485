import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { startServerProcess, type ServerProcess } from './server-process';

/** Starts the API for a Neo4j on the files in `dataDir`; if that is empty, the API loads the world of this scale. */
export function startApi(neo4j: RunningNeo4j, scale: number, dataDir: string): Promise<ServerProcess> {
  return startServerProcess(join(__dirname, 'server.ts'), neo4j, {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    SEED: `synthetic:${scale}`,
    // The benchmark asks more than one client may.
    CLIENT_BUDGET: '900000000',
    CLIENT_RESTORE_RATE: '900000000',
  });
}
