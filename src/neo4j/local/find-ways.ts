import { runCommand } from './run-command';

const OLDEST_JAVA = 17;
/** An engine that hangs must not hang the start. */
const PROBE_MS = 15_000;

/** Whether a Java that can run Neo4j 5 is on the PATH. */
export async function recentJava(env = process.env): Promise<boolean> {
  const { code, output } = await runCommand('java', ['-version'], { env, timeoutMs: PROBE_MS });
  // 17.0.15, 21, and before Java 9: 1.8.0_292
  const version = /version "(\d+)/.exec(output);
  return code === 0 && Number(version?.[1] ?? 0) >= OLDEST_JAVA;
}

/** Whether Maven is on the PATH. */
export async function maven(env = process.env): Promise<boolean> {
  return (await runCommand('mvn', ['-version'], { env, timeoutMs: PROBE_MS })).code === 0;
}

/** Whether Neo4j can be fetched and run: Java 17 or newer and Maven. */
export async function javaAndMaven(env = process.env): Promise<boolean> {
  return (await recentJava(env)) && (await maven(env));
}

/** Whether Docker Compose is there, and an engine that answers. */
export async function dockerCompose(env = process.env): Promise<boolean> {
  for (const args of [['compose', 'version'], ['info']]) {
    if ((await runCommand('docker', args, { env, timeoutMs: PROBE_MS })).code !== 0) return false;
  }
  return true;
}
