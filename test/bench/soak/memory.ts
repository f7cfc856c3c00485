import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from '../server-process';

const EVERY_MS = 1_000;

/** Resident memory of a process in MiB. */
export interface Memory {
  start: number;
  peak: number;
  end: number;
}

/** Measures the memory of a server every second until the signal. */
export async function watchMemory({ measure }: Pick<ServerProcess, 'measure'>, signal: AbortSignal): Promise<Memory> {
  const read = async (): Promise<number> => Math.round((await measure()).memory);
  const start = await read();
  let peak = start;
  while (!signal.aborted) {
    await sleep(EVERY_MS);
    peak = Math.max(peak, await read());
  }
  const end = await read();
  return { start, peak: Math.max(peak, end), end };
}
