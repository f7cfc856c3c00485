import { execFile, type ChildProcess, type ExecFileOptions } from 'node:child_process';
import { constants } from 'node:os';

export interface CommandResult {
  /** 0 to 255; undefined where the command does not exist or was killed. */
  code: number | undefined;
  /** Standard output, then standard error. */
  output: string;
}

/** Runs a command to completion. Never rejects: the result of a missing command has no code. */
export function runCommand(
  command: string,
  args: string[],
  options: Pick<ExecFileOptions, 'cwd' | 'env' | 'signal'> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const limits = { killSignal: 'SIGKILL', maxBuffer: Infinity } as const;
    const child = execFile(command, args, { ...options, ...limits }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      resolve({
        code: typeof code === 'number' ? code : undefined,
        output: stdout + stderr || (error?.message ?? ''),
      });
    });
    killOnExit(child);
  });
}

/** Kills a child that still runs when this process exits: a last resort, so stop it explicitly. */
export function killOnExit(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (!process.listeners(signal).includes(exitOnSignal)) process.on(signal, exitOnSignal);
  }
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  child.once('close', () => process.off('exit', kill));
}

function exitOnSignal(signal: NodeJS.Signals): void {
  // Without a handler, a signal ends a process without 'exit' event, and its children survive.
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}
