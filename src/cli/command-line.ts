import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StartError } from '../errors';

/** Prints progress on standard error: standard output contains only the command's result. */
export function printProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Parses the arguments of this process. Throws StartError with the usage for invalid ones. */
export function parseArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    throw new StartError(usage);
  }
}

/** Runs a command. Prints a failure on standard error in one line, and sets the exit code to 1. */
export function runCommandLine(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
