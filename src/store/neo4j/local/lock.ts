import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../errors';
import { startErrorOf } from './failure-reason';
import { identifyProcess, isRunning, readProcessIdentity } from './process-identity';

export type LockAttempt = { held: false; release: () => void } | { held: true; byPid: number };

/**
 * Locks the data folder for this process. Throws StartError where another process holds the lock, or where this one has
 * no permission to write there.
 */
export function lockDataDir(dataDir: string): { release: () => void } {
  const attempt = tryDataDir(dataDir);
  if (!attempt.held) return attempt;
  throw new StartError(
    `The folder ${dataDir} is in use by process ${attempt.byPid}: end that process, or set DATA_DIR to another folder`,
  );
}

function tryDataDir(dataDir: string): LockAttempt {
  try {
    return tryLock(join(dataDir, 'neo4j.lock'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw startErrorOf(error, dataDir);
    throw new StartError(`The folder ${dataDir} cannot be used: ${code}`);
  }
}

/**
 * Tries once to acquire the lock stored in `folder`; the lock of a process that has ended is taken over.
 *
 * The folder contains numbered files, and the process that wrote the highest number holds the lock. To acquire it, a
 * process hard-links the next number, which only one process can do. Numbers are never reused: on release the highest
 * file stays, with a text that says so. A process that acted on an outdated listing therefore finds its number taken, or
 * a higher one beside its own, and knows that it lost. A single lock file that is deleted and recreated could not be taken
 * over safely: of two processes that both found it stale, the slower one would delete the lock of the faster one.
 */
export function tryLock(folder: string): LockAttempt {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const last = highest(folder);
    const holder = readProcessIdentity(join(folder, String(last)));
    if (holder !== undefined && isRunning(holder)) return { held: true, byPid: holder.pid };
    if (claim(folder, last + 1)) return { held: false, release: () => release(folder, last + 1) };
  }
}

function claim(folder: string, number: number): boolean {
  const draft = writeDraft(folder, JSON.stringify(identifyProcess(process.pid)));
  try {
    linkSync(draft, join(folder, String(number)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  if (highest(folder) !== number) {
    rmSync(join(folder, String(number)), { force: true });
    return false;
  }
  for (const lower of numbers(folder)) if (lower < number) rmSync(join(folder, String(lower)), { force: true });
  return true;
}

function release(folder: string, number: number): void {
  // DATA_DIR can be deleted while this process runs.
  if (!existsSync(folder)) return;
  if (highest(folder) === number) renameSync(writeDraft(folder, '"released"'), join(folder, String(number)));
}

let drafts = 0;

function writeDraft(folder: string, text: string): string {
  const draft = join(folder, `draft-${process.pid}-${drafts++}`);
  writeFileSync(draft, text);
  return draft;
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

function numbers(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
