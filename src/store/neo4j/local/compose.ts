import { join } from 'node:path';
import { StartError } from '../../../errors';
import { freePort, waitUntilReady } from './bolt-port';
import { runCommand, withProgress } from './child-process';
import { lastReason } from './failure-reason';
import { lockDataDir } from './lock';
import type { RunningNeo4j } from './running-neo4j';
import { storedSecret } from './stored-secret';

const REPOSITORY = join(__dirname, '..', '..', '..', '..');
const BOLT_PORT = 7687;

export interface ComposeOptions {
  dataDir: string;
  print: (line: string) => void;
  /** NEO4J_PASSWORD and BOLT_PORT are used where set; else a password stored in `dataDir`, and 7687 or any free port. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs the service `neo4j` of the repository's docker-compose.yml. Its files are in a Docker volume, not in `dataDir`.
 * Throws StartError with one line: that `dataDir` is in use, Docker's own error, or that Neo4j does not answer.
 */
export async function startWithCompose({ dataDir, print, env = process.env }: ComposeOptions): Promise<RunningNeo4j> {
  const lock = lockDataDir(dataDir);
  try {
    return await startService(dataDir, print, env, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startService(
  dataDir: string,
  print: (line: string) => void,
  env: NodeJS.ProcessEnv,
  release: () => void,
): Promise<RunningNeo4j> {
  const password = env.NEO4J_PASSWORD || storedSecret(join(dataDir, 'neo4j-compose-password'));
  const port = env.BOLT_PORT || String(await freePort(BOLT_PORT));
  const compose = async (...args: string[]): Promise<void> => {
    const { code, output } = await runCommand('docker', ['compose', ...args], {
      env: { ...env, NEO4J_PASSWORD: password, BOLT_PORT: port },
      cwd: REPOSITORY,
    });
    if (code !== 0) throw new StartError(`docker compose ${args[0]} failed: ${lastReason(output)}`);
  };
  const address = `127.0.0.1:${port}`;
  const line = (seconds: number): string =>
    `Starting Neo4j with Docker Compose (its image is fetched once) ...${seconds > 0 ? ` ${seconds} s` : ''}`;
  await withProgress(print, line, compose('up', '-d', '--wait', 'neo4j'));
  await waitUntilReady({ address, user: 'neo4j', password, failed: () => undefined });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= compose('stop', 'neo4j').finally(release));
  return { uri: `bolt://${address}`, user: 'neo4j', password, stop };
}
