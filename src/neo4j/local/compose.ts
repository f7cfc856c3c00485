import { join } from 'node:path';
import { StartError } from '../../errors';
import { freePort } from './free-port';
import { keptSecret } from './kept-secret';
import { lockDataDir } from './lock-data-dir';
import { lastReason } from './one-line';
import { withProgress } from './progress';
import { runCommand } from './run-command';
import type { RunningNeo4j } from './running-neo4j';
import { waitUntilReady } from './wait-until-ready';

const REPOSITORY = join(__dirname, '..', '..', '..');
const BOLT_PORT = 7687;

export interface ComposeOptions {
  dataDir: string;
  say: (line: string) => void;
  /** NEO4J_PASSWORD and BOLT_PORT, where set, are kept; else a password in `dataDir` and 7687 or any free port. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs the service `neo4j` of the repository's docker-compose.yml. Its files are in a volume of Docker's, not in `dataDir`.
 * Throws StartError in one line: `dataDir` is in use, Docker's own reason, or Neo4j does not answer.
 */
export async function startWithCompose({ dataDir, say, env = process.env }: ComposeOptions): Promise<RunningNeo4j> {
  const lock = lockDataDir(dataDir);
  try {
    return await startService(dataDir, say, env, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startService(
  dataDir: string,
  say: (line: string) => void,
  env: NodeJS.ProcessEnv,
  release: () => void,
): Promise<RunningNeo4j> {
  const password = env.NEO4J_PASSWORD || keptSecret(join(dataDir, 'neo4j-compose-password'));
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
  await withProgress(say, line, compose('up', '-d', '--wait', 'neo4j'));
  await waitUntilReady({ address, user: 'neo4j', password, failed: () => undefined });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= compose('stop', 'neo4j').finally(release));
  return { uri: `bolt://${address}`, user: 'neo4j', password, stop };
}
