import { spawn, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Milliseconds after which the command is killed. */
  timeoutMs?: number;
  /** Kills the command. */
  signal?: AbortSignal;
  /** Whether all other processes come first. */
  isBackground?: boolean;
  onOutput?: (text: string) => void;
}

export interface CommandResult {
  /** 0 to 255; undefined where the command does not exist or was killed. */
  code: number | undefined;
  /** Standard output and standard error, interleaved as they arrived. */
  output: string;
}

/** Runs a command to completion. Never rejects: a command that does not exist is a result without a code. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { env = process.env, cwd, timeoutMs, signal, isBackground, onOutput } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, signal, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'] });
    killOnExit(child);
    if (isBackground && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    // Not spawn's own `timeout`: its timer keeps this process alive where the command does not exist.
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    let output = '';
    const settle = (code: number | undefined): void => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    const read = (text: string): void => {
      output += text;
      onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => {
      output ||= error.message;
      settle(undefined);
    });
    child.once('exit', (code) => {
      if (code !== null) return;
      // A grandchild of a killed command may keep the pipes open, and then there is no 'close' event.
      child.stdout.destroy();
      child.stderr.destroy();
      settle(undefined);
    });
    child.once('close', (code) => settle(code ?? undefined));
  });
}

/** Prints `line` at once and then every five seconds with the elapsed seconds, until the promise settles. */
export async function withProgress<T>(
  print: (line: string) => void,
  line: (seconds: number) => string,
  promise: Promise<T>,
): Promise<T> {
  const startedAt = Date.now();
  print(line(0));
  const timer = setInterval(() => print(line(Math.round((Date.now() - startedAt) / 1000))), 5000);
  try {
    return await promise;
  } finally {
    clearInterval(timer);
  }
}

const children = new Set<ChildProcess>();
let handlersInstalled = false;

/** Kills a child process when this process exits, unless the child has ended by then. A last resort: stop it yourself. */
export function killOnExit(child: ChildProcess): void {
  installHandlers();
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
}

function installHandlers(): void {
  if (handlersInstalled) return;
  handlersInstalled = true;
  process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A signal without a handler ends a process without its 'exit' event, and the children would survive.
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
