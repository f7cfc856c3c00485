import { join } from 'node:path';
import { StartError } from '../../errors';
import { tryLock, type LockAttempt } from './lock';

/**
 * Takes the database folder for this process. Throws StartError where another process runs it, or where
 * this one may not write there.
 */
export function lockDataDir(dataDir: string): { release: () => void } {
  const lock = attempt(dataDir);
  if (!lock.held) return lock;
  throw new StartError(
    `The folder ${dataDir} is in use by process ${lock.byPid}: end that process, or set DATA_DIR to another folder`,
  );
}

function attempt(dataDir: string): LockAttempt {
  try {
    return tryLock(join(dataDir, 'neo4j.lock'));
  } catch (error) {
    throw new StartError(`The folder ${dataDir} cannot be used: ${(error as NodeJS.ErrnoException).code}`);
  }
}
