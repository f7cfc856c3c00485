import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Names one process for good: the system gives a pid again, but not with the same start. */
export interface ProcessMark {
  pid: number;
  startedAt: string;
}

/** The mark of a running process; undefined where none runs under this pid. */
export function markProcess(pid: number): ProcessMark | undefined {
  const startedAt = isAlive(pid) ? startOf(pid) : undefined;
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether exactly this process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.startedAt === mark.startedAt;
}

/** The command line of a process, its arguments joined by blanks; empty where it cannot be read. */
export function commandLine(pid: number): string {
  try {
    if (!existsSync('/proc/self/cmdline')) return ps('command=', pid);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** What a file says of a process; undefined where it is absent or says something else. */
export function readMark(file: string): ProcessMark | undefined {
  try {
    const mark: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof mark !== 'object' || mark === null || !('pid' in mark) || !('startedAt' in mark)) return undefined;
    const { pid, startedAt } = mark;
    const valid = typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof startedAt === 'string';
    return valid ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string | undefined {
  try {
    if (!existsSync('/proc/self/stat')) return ps('lstart=', pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold blanks and parentheses itself; see proc_pid_stat(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; in a container without an init it stays listed for ever.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    // Field 22 counts from the boot, so that after another boot the same number may come again.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function ps(column: string, pid: number): string {
  return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
