import { statfsSync } from 'node:fs';
import { StartError } from '../../../errors';

/** Free bytes below which Neo4j does not start: it creates files of a few megabytes each time. */
const NEEDED_BYTES = 16 * 2 ** 20;

/** The error to report for a failed start in a folder: one line that says so where its disk is full. */
export function startErrorOf(error: unknown, dataDir: string): unknown {
  const { code, message = '' } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'ENOSPC' || /No space left/.test(message) || hasTooLittleSpace(dataDir)) {
    return new StartError(
      `The disk of the folder ${dataDir} is full: free some space, or set DATA_DIR to another folder`,
    );
  }
  return error;
}

function hasTooLittleSpace(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEEDED_BYTES;
  } catch {
    return false;
  }
}
