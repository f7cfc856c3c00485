import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { killOnExit } from './child-process';
import { classOptions, classPath } from './class-archive';
import { lastReason } from './failure-reason';
import { commandLine, endProcess, identifyProcess, isRunning, readProcessIdentity } from './process-identity';
import { serverEnv, type ServerFiles, type ServerMemory } from './server-files';

export interface JavaOptions extends ServerMemory {
  /** Whether to compile for a fast start rather than for peak speed. */
  fastStart: boolean;
}

export interface ServerProcess {
  /** Resolves when the process has ended, with its reason in one line. */
  ended: Promise<string>;
  /** The same reason, undefined while the process runs. */
  reason: () => string | undefined;
  /** Ends the process, and kills it after `graceMs` milliseconds; resolves when it has ended. */
  stop: (graceMs?: number) => Promise<void>;
}

/** Starts the Java process of a local Neo4j, with its output in logs/console.log. Returns before the server is ready. */
export function startServer(
  files: ServerFiles,
  libDir: string,
  java: JavaOptions,
  env: NodeJS.ProcessEnv,
): ServerProcess {
  const console = openSync(files.console, 'w');
  const child = spawn('java', javaArguments(files, libDir, java), {
    env: serverEnv(files, env),
    cwd: files.home,
    stdio: ['ignore', console, console],
    // In its own process group: Ctrl-C in a terminal must not end the database before the API has closed its connections.
    detached: true,
  });
  closeSync(console);
  killOnExit(child);
  const identity = child.pid === undefined ? undefined : identifyProcess(child.pid);
  try {
    if (identity !== undefined) writeFileSync(files.process, JSON.stringify(identity));
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }

  let reason: string | undefined;
  const ended = new Promise<string>((resolve) => {
    const end = (fallback: string): void => {
      rmSync(files.process, { force: true });
      reason = reasonInLog(files.console) || fallback;
      resolve(reason);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(`java ended with ${signal ?? `code ${code}`}`));
  });
  const stop = async (graceMs?: number): Promise<void> => {
    if (identity !== undefined) await endProcess(identity, graceMs);
    await ended;
  };
  return { ended, reason: () => reason, stop };
}

/** Ends the Java process that a killed API has left running on this home folder; never any other process. */
export async function endOrphan(files: ServerFiles): Promise<void> {
  const orphan = readProcessIdentity(files.process);
  // With spaces around it, since the path of another home folder may start with this one.
  const runsThisHome = (pid: number): boolean => ` ${commandLine(pid)} `.includes(` ${homeArgument(files)} `);
  if (orphan !== undefined && isRunning(orphan) && runsThisHome(orphan.pid)) await endProcess(orphan);
  rmSync(files.process, { force: true });
}

/** The last reason in a log file; empty where there is none. */
export function reasonInLog(file: string): string {
  // DATA_DIR can be deleted while this process runs.
  return existsSync(file) ? lastReason(readFileSync(file, 'utf8')) : '';
}

function javaArguments(files: ServerFiles, libDir: string, { heap, fastStart }: JavaOptions): string[] {
  // As in bin/neo4j of the distribution; without them the page cache uses a slower implementation.
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    // The collector with the least overhead for a small heap on few cores.
    '-XX:+UseSerialGC',
    // Halves the CPU time to the first answer, and the speed after warm-up.
    ...(fastStart ? ['-XX:TieredStopAtLevel=1'] : []),
    ...classOptions(files, libDir),
    ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    classPath(libDir),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(files),
    `--config-dir=${files.conf}`,
    // Without it, the reason of a failed start is logged to a file only.
    '--console-mode',
  ];
}

function homeArgument(files: ServerFiles): string {
  return `--home-dir=${files.home}`;
}
