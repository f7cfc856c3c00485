import { StartError } from '../../../errors';
import { runCommand } from './child-process';
import { startWithCompose } from './compose';
import { jarsComplete } from './jars';
import type { RunningNeo4j } from './running-neo4j';
import { libFolder, startLocalNeo4j } from './start-local';

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
