import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessMark } from './process-mark';

const GRACE_MS = 20_000;

/** Ends exactly this process: asks it to, and kills it where it still runs after 20 seconds. */
export async function endProcess(mark: ProcessMark, graceMs = GRACE_MS): Promise<void> {
  send(mark, 'SIGTERM');
  if (await endsWithin(mark, graceMs)) return;
  send(mark, 'SIGKILL');
  await endsWithin(mark, 5000);
}

function send(mark: ProcessMark, signal: NodeJS.Signals): void {
  try {
    if (isRunning(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether the process ends within this time. */
export async function endsWithin(mark: ProcessMark, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (isRunning(mark)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
