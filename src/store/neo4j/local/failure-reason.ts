import { existsSync, statfsSync } from 'node:fs';
import { StartError } from '../../../errors';

const NOISE = [
  /^\s*at /,
  /^\s*\.\.\. \d+ (more|common frames)/,
  /^[\d-]+ [\d:.+]+ (INFO|WARN|DEBUG) /,
  /^Error: Could not create the Java Virtual Machine/,
  /^Error: A fatal exception has occurred/,
  /^Picked up /,
  /^Exception in thread "\S+"\s*$/,
  /^\s*$/,
];

/** Returns the last reason in an output, in one line without a stack trace; '' for none. */
export function lastReason(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => !NOISE.some((noise) => noise.test(line)));
  // Java prints the outermost exception first and the root cause last.
  const reason = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.at(-1) ?? '';
  return withoutPaths(reason.replace(/^Caused by: /, '').replace(/^(Exception in thread "\S+" )?[\w.$]+: (?=\S)/, ''));
}

/** Returns the first error in the output of Maven, in one line; else its last line. */
export function firstMavenError(output: string): string {
  const error = /^\[ERROR\] (\S.*)$/m.exec(output)?.[1];
  return error === undefined ? lastReason(output) : withoutPaths(error);
}

/** Shortens each path to its last segment, since errors should not disclose the user's folders. */
function withoutPaths(text: string): string {
  return text.replace(/(?<![\w:/.-])\/(?:[^\s/:'"]+\/)+([^\s/:'"]*)/g, '$1').trim();
}

/** Free bytes below which Neo4j does not start: it creates files of a few megabytes each time. */
const NEEDED_BYTES = 16 * 2 ** 20;

/** Returns the error of a failed start in a folder: one line with what to do, where it is known. */
export function startErrorOf(error: unknown, dataDir: string): unknown {
  const { code, syscall, message = '' } = error as Partial<NodeJS.ErrnoException>;
  const disk = existsSync(dataDir) ? statfsSync(dataDir) : undefined;
  const isFull = disk && disk.bavail * disk.bsize < NEEDED_BYTES;
  if (code === 'ENOSPC' || message.includes('No space left') || isFull) {
    return new StartError(
      `The disk of the folder ${dataDir} is full: free some space, or set DATA_DIR to another folder`,
    );
  }
  if (message.includes('locked by another process')) {
    return new StartError(
      `The folder ${dataDir} is in use by another Neo4j: end the process that runs it, or set DATA_DIR to another folder`,
    );
  }
  if (message.includes('Address already in use')) {
    return new StartError('Another program has taken the port that was free for Neo4j: start again');
  }
  return syscall === undefined ? error : new StartError(`The folder ${dataDir} cannot be used: ${code}`);
}
