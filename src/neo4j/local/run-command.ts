import { spawn } from 'node:child_process';
import { endWithThisProcess } from './end-with-this-process';

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** The command is killed after this time. */
  timeoutMs?: number;
  onOutput?: (text: string) => void;
}

export interface CommandResult {
  /** 0 to 255; undefined where the command does not exist or was killed. */
  code: number | undefined;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

/** Runs a command to its end. Never rejects: a command that is not there is a result without a code. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { env = process.env, cwd, timeoutMs, onOutput } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    endWithThisProcess(child);
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
      // What a killed command has started may keep its output open.
      child.stdout.destroy();
      child.stderr.destroy();
      settle(undefined);
    });
    child.once('close', (code) => settle(code ?? undefined));
  });
}
