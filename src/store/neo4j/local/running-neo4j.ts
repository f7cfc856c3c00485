import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../client';
import { waitUntilReady } from './bolt-port';
import { isRunning, readProcessIdentity } from './process-identity';
import { serverFiles } from './server-files';

/** A Neo4j that this process started. */
export interface RunningNeo4j {
  /** bolt://127.0.0.1:PORT; neo4j:// at the same address works too. */
  uri: string;
  user: string;
  password: string;
  /**
   * Stops it; resolves when its process has ended, which is killed after `graceMs` milliseconds. A second call waits for
   * the first.
   */
  stop(graceMs?: number): Promise<void>;
}

/**
 * The local Neo4j that another process of this application runs in `dataDir`, once it is ready; undefined where there is
 * none. The caller shares it and must not stop it.
 */
export async function findRunningNeo4j(dataDir: string): Promise<Connection | undefined> {
  if (!existsSync(join(dataDir, 'neo4j'))) return undefined;
  const files = serverFiles(dataDir);
  const server = readProcessIdentity(files.process);
  if (server === undefined || !isRunning(server)) return undefined;
  const config = readFileSync(join(files.conf, 'neo4j.conf'), 'utf8');
  const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(config)?.[1] ?? '';
  const login = { user: 'neo4j', password: readFileSync(files.password, 'utf8').trim() };
  await waitUntilReady({ address, ...login, failed: () => (isRunning(server) ? undefined : 'it has ended') });
  return { uri: `bolt://${address}`, ...login };
}
