import { join } from 'node:path';
import { StartError } from '../../../errors';
import { freePort, waitUntilReady } from './bolt-port';
import { runCommand, withProgress } from './child-process';
import { lastReason } from './failure-reason';
import { jarsComplete } from './jars';
import { lockDataDir } from './lock';
import type { RunningNeo4j } from './running-neo4j';
import { libFolder, startLocalNeo4j } from './start-local';
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

const OLDEST_JAVA = 17;
/** Milliseconds until a probed command counts as unavailable; a Docker engine can hang. */
const PROBE_MS = 15_000;

export interface LaunchOptions {
  dataDir: string;
  print: (line: string) => void;
  env?: NodeJS.ProcessEnv;
  /** Called as soon as Neo4j starts, which takes seconds; what holds this thread before delays it. */
  onStarting?: () => void;
  /** Called where Neo4j ends by itself and cannot be started again: see startLocalNeo4j. Docker restarts its own. */
  onGiveUp?: (reason: string) => void;
}

/**
 * Starts a Neo4j with whatever this machine has: Java, with jars that Maven downloads the first time; else Docker Compose.
 * Throws StartError: where there is neither, one that names the three ways to provide a Neo4j; else that of the launch.
 */
export async function launchNeo4j({
  dataDir,
  print,
  env = process.env,
  onStarting,
  onGiveUp,
}: LaunchOptions): Promise<RunningNeo4j> {
  const haveJars = await jarsComplete(libFolder({ dataDir }));
  if ((await hasRecentJava(env)) && (haveJars || (await hasMaven(env))))
    return startLocalNeo4j({ dataDir, print, env, archivesClasses: true, onStarting, onGiveUp });
  if (await hasDockerCompose(env)) {
    onStarting?.();
    return startWithCompose({ dataDir, print, env });
  }
  throw new StartError(
    'There is no Neo4j to use: set NEO4J_URI to one that runs, or put Java 17 or newer and Maven on the PATH, or start Docker with Docker Compose',
  );
}

/** Whether a Java that can run Neo4j 5 is on the PATH. */
export async function hasRecentJava(env = process.env): Promise<boolean> {
  const { code, output } = await runCommand('java', ['-version'], { env, timeoutMs: PROBE_MS });
  // 17.0.15, 21, and before Java 9: 1.8.0_292
  const version = /version "(\d+)/.exec(output);
  return code === 0 && Number(version?.[1] ?? 0) >= OLDEST_JAVA;
}

async function hasMaven(env: NodeJS.ProcessEnv): Promise<boolean> {
  return (await runCommand('mvn', ['-version'], { env, timeoutMs: PROBE_MS })).code === 0;
}

/** Whether Docker Compose is on the PATH and its engine answers. */
export async function hasDockerCompose(env = process.env): Promise<boolean> {
  for (const args of [['compose', 'version'], ['info']]) {
    if ((await runCommand('docker', args, { env, timeoutMs: PROBE_MS })).code !== 0) return false;
  }
  return true;
}
