import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StartError } from '../errors';

/** Prints progress on standard error, so that standard output contains only the result of a command. */
export function printProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Parses the arguments of this process. Throws StartError with the usage for arguments that the command does not take. */
export function parseArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    throw new StartError(usage);
  }
}

/** Runs a command. A failure is printed on standard error in one line, and makes the exit code 1. */
export function runCommandLine(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
