import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const children = new Set<ChildProcess>();
let watching = false;

/** Has a child process killed when this process exits, unless it has ended before. A last resort: stop it yourself. */
export function endWithThisProcess(child: ChildProcess): void {
  watchThisProcess();
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
}

function watchThisProcess(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A signal that nobody handles ends a process without its 'exit' event, and the children would stay.
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
