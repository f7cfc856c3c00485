import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, markProcess, readMark } from './process-mark';

export type LockAttempt = { held: false; release: () => void } | { held: true; byPid: number };

/**
 * Tries once to take the lock that `folder` is; a lock whose process has ended is taken over.
 *
 * The folder holds numbered files, and the holder of the highest number has the lock. A new holder links the next number,
 * which only one process can do. A number is never reused: the highest stays when released (its text says so), and so a
 * process that read an old state finds its number taken, or a higher one beside its own, and has not won. One file that
 * is deleted and made again cannot be taken over safely: of two that found it stale, the slower deletes the lock of the
 * quicker.
 */
export function tryLock(folder: string): LockAttempt {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const last = highest(folder);
    const holder = readMark(join(folder, String(last)));
    if (holder !== undefined && isRunning(holder)) return { held: true, byPid: holder.pid };
    if (claim(folder, last + 1)) return { held: false, release: () => release(folder, last + 1) };
  }
}

function claim(folder: string, number: number): boolean {
  const draft = writeDraft(folder, JSON.stringify(markProcess(process.pid)));
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
  // The folder may be gone: DATA_DIR can be deleted under a running process.
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
