import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from './end-process';
import { endWithThisProcess } from './end-with-this-process';
import { serverEnv } from './initial-password';
import { lastReason } from './one-line';
import { commandLine, isRunning, markProcess, readMark } from './process-mark';
import type { ServerFiles, ServerMemory } from './server-files';

export interface JavaOptions extends ServerMemory {
  /** Whether it will not run for long enough to get warm. */
  brief: boolean;
}

export interface ServerProcess {
  /** Settles when the process has ended, with the reason that it gave in one line. */
  ended: Promise<string>;
  /** The same reason, undefined while the process runs. */
  reason: () => string | undefined;
  /** Ends the process and returns when it is gone. */
  stop: () => Promise<void>;
}

/** Starts the Java process of a local Neo4j, its output going to logs/console.log. Returns before it answers. */
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
    // A group of its own: the Ctrl-C of a terminal must not end the database before the API has let go of it.
    detached: true,
  });
  closeSync(console);
  endWithThisProcess(child);
  const mark = child.pid === undefined ? undefined : markProcess(child.pid);
  if (mark !== undefined) writeFileSync(files.process, JSON.stringify(mark));

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
  const stop = async (): Promise<void> => {
    if (mark !== undefined) await endProcess(mark);
    await ended;
  };
  return { ended, reason: () => reason, stop };
}

/** Ends the Java process that a killed API has left on this home: only that very process, and only if it is ours. */
export async function endOrphan(files: ServerFiles): Promise<void> {
  const mark = readMark(files.process);
  // Blanks around: the name of another home may begin like that of this one.
  const ours = (pid: number): boolean => ` ${commandLine(pid)} `.includes(` ${homeArgument(files)} `);
  if (mark !== undefined && isRunning(mark) && ours(mark.pid)) {
    await endProcess(mark);
  }
  rmSync(files.process, { force: true });
}

/** The last reason in a log; empty where it has none. */
export function reasonInLog(file: string): string {
  // The folder may be gone: DATA_DIR can be deleted under a running process.
  return existsSync(file) ? lastReason(readFileSync(file, 'utf8')) : '';
}

function javaArguments(files: ServerFiles, libDir: string, { heap, brief }: JavaOptions): string[] {
  // What bin/neo4j of the distribution passes; without it the page cache falls back to a slower way.
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    // Fit for a small heap on a small machine.
    '-XX:+UseSerialGC',
    // Half the processor time to the first answer, for half the speed once it is warm.
    ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
    ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    join(libDir, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(files),
    `--config-dir=${files.conf}`,
    // Otherwise it logs why it fails to a file only.
    '--console-mode',
  ];
}

function homeArgument(files: ServerFiles): string {
  return `--home-dir=${files.home}`;
}
