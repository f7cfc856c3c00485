import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokens } from '../../src/api/access/tokens';
import { tokenKeyFile } from '../../src/config';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { startServerProcess, type ServerProcess } from './server-process';
import { temporaryFolder } from './neo4j';

export interface TemporaryApi extends ServerProcess {
  /** Issues tokens that this API accepts. */
  tokens: Tokens;
}

/**
 * Starts the API as a separate process for a Neo4j, with the facts as its seed and new keys, which
 * `stop` deletes.
 */
export async function startTemporaryApi(
  neo4j: Pick<RunningNeo4j, 'uri' | 'user' | 'password'>,
  env: NodeJS.ProcessEnv = {},
): Promise<TemporaryApi> {
  const dataDir = await temporaryFolder();
  const server = await startServerProcess(join(__dirname, 'api-server.ts'), neo4j, {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    SEED: 'facts',
    ...env,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...server, stop, tokens: new Tokens({ keyFile: tokenKeyFile({ dataDir }) }) };
}
