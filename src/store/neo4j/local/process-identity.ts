import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Identifies one process: the operating system reuses a pid, but not together with the same start time. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in a form that differs by operating system; only compared. */
  startedAt: string;
}

/** Milliseconds that a process has to end after SIGTERM. */
const GRACE_MS = 20_000;

/** The identity of a running process; undefined where no process has this pid. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startedAt = isAlive(pid) ? startTime(pid) : undefined;
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** Reads an identity from a JSON file; undefined where the file is absent or not valid. */
export function readProcessIdentity(file: string): ProcessIdentity | undefined {
  try {
    const identity: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof identity !== 'object' || identity === null) return undefined;
    if (!('pid' in identity) || !('startedAt' in identity)) return undefined;
    const { pid, startedAt } = identity;
    const valid = typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof startedAt === 'string';
    return valid ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

/** Sends SIGTERM to exactly this process, and SIGKILL if it still runs after 20 seconds. */
export async function endProcess(identity: ProcessIdentity, graceMs = GRACE_MS): Promise<void> {
  send(identity, 'SIGTERM');
  if (await endsWithin(identity, graceMs)) return;
  send(identity, 'SIGKILL');
  await endsWithin(identity, 5000);
}

/** Whether the process ends within this time. */
export async function endsWithin(identity: ProcessIdentity, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (isRunning(identity)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** The command line of a process, its arguments joined by spaces; empty where it cannot be read. */
export function commandLine(pid: number): string {
  try {
    if (!existsSync('/proc/self/cmdline')) return ps('command=', pid);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isRunning(identity)) process.kill(identity.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
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

function startTime(pid: number): string | undefined {
  try {
    if (!existsSync('/proc/self/stat')) return ps('lstart=', pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself contain spaces and parentheses; see proc_pid_stat(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; in a container without an init process it is listed forever.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    // Field 22 counts clock ticks since boot, so the same number can recur after a reboot.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function ps(column: string, pid: number): string {
  return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
