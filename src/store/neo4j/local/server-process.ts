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

/** Milliseconds before each attempt to start the server again; after the last one has failed, it is given up. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** Milliseconds that a server has to run for the pauses to begin anew. */
const STABLE_MS = 60_000;
/** Milliseconds that a server whose database has failed has to end; it may wait for its disk for ever. */
const FAILED_STOP_MS = 3_000;
/** Milliseconds between checks whether the database needs a restart. */
const CHECK_INTERVAL_MS = 3_000;

export interface SupervisorOptions {
  /** Starts the server again at the same address. `onStarted` is called with its process, which is not ready yet. */
  restart: (onStarted: (server: ServerProcess) => void) => Promise<unknown>;
  /** Why the database of a running server needs a restart; undefined where it needs none. */
  needsRestart: () => Promise<string | undefined>;
  print: (line: string) => void;
  /** Called once, with the reason in one line, where the server cannot be started again. */
  onGiveUp: (reason: string) => void;
}

/** Starts a server again where it ends by itself or its database needs a restart, after pauses that grow. */
export class Supervisor {
  private attempts = 0;
  private startedAt = Date.now();
  private stopped = false;

  constructor(
    private server: ServerProcess,
    private readonly options: SupervisorOptions,
  ) {
    void this.supervise();
  }

  /** Ends the server for good, and kills it after `graceMs` milliseconds. */
  async stop(graceMs?: number): Promise<void> {
    this.stopped = true;
    await this.server.stop(graceMs);
  }

  private async supervise(): Promise<void> {
    const { print, onGiveUp } = this.options;
    while (!this.stopped) {
      let reason: string | undefined = await this.failure();
      if (Date.now() - this.startedAt > STABLE_MS) this.attempts = 0;
      while (reason !== undefined && !this.stopped) {
        const pause = PAUSES_MS[this.attempts++];
        if (pause === undefined) return onGiveUp(reason);
        print(
          `Neo4j has ended by itself: ${reason.replace(/\.$/, '')}. Starting it again in ${String(pause / 1000)} s ...`,
        );
        await wait(pause);
        reason = await this.restart();
      }
    }
  }

  /** Waits until the server ends or its database needs a restart; the server has ended then. Returns the reason. */
  private async failure(): Promise<string> {
    const { server } = this;
    for (;;) {
      const ended = await Promise.race([server.ended, wait(CHECK_INTERVAL_MS)]);
      if (ended !== undefined) return ended;
      const reason = this.stopped ? undefined : await this.options.needsRestart();
      if (reason === undefined) continue;
      await server.stop(FAILED_STOP_MS);
      return reason;
    }
  }

  /** Starts the server again; returns why that failed, undefined where it runs. */
  private async restart(): Promise<string | undefined> {
    if (this.stopped) return undefined;
    try {
      await this.options.restart((server) => {
        this.server = server;
        // A stop that began while the server was started has not ended this process.
        if (this.stopped) void server.stop();
      });
      this.startedAt = Date.now();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}
