import { join } from 'node:path';
import pLimit from 'p-limit';
import { UnavailableError } from '../../../errors';
import { message } from '../../../language/message';
import { startWorker } from '../../../store/loading/threads';
import type { KnownRecords, SheetsReading, SheetsRequest } from './read-sheets';
import type { ThreadData } from './reading-thread';

/** Enough for the largest workbook that is read, unpacked. */
const MAX_HEAP_MB = 1_024;
/** Threads that read at a time, so that they share the memory and the processors with whoever asks meanwhile. */
const MAX_THREADS = 2;
const threads = pLimit(MAX_THREADS);

export interface ThreadOptions {
  /** Epoch milliseconds until which sheets are read. */
  deadline: number;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

/**
 * As readSheets, in a thread of its own, which keeps this one free: a large sheet takes seconds. Where two are read already, it
 * waits for one of them. Throws UnavailableError where the deadline passes, the memory does not suffice, or the client leaves.
 */
export async function readInThread(
  request: SheetsRequest,
  known: KnownRecords,
  { deadline, signal }: ThreadOptions,
): Promise<SheetsReading> {
  const ended = new AbortController();
  const tooMuch = () => new UnavailableError(message(request.language, 'import.tooMuch'), 'DEADLINE_EXCEEDED');
  const leave = () => ended.abort(new UnavailableError('The client has left.'));
  const timer = setTimeout(() => ended.abort(tooMuch()), Math.max(0, deadline - Date.now()));
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    return await Promise.race([threads(() => read({ request, known }, ended.signal, tooMuch)), endOf(ended.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/** Reads in a thread, which has ended when this has: another begins then. */
async function read(data: ThreadData, ended: AbortSignal, tooMuch: () => Error): Promise<SheetsReading> {
  ended.throwIfAborted();
  const worker = startWorker(join(__dirname, 'reading-thread.ts'), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const done = new Promise<SheetsReading>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    );
  });
  try {
    return await Promise.race([done, endOf(ended)]);
  } finally {
    await worker.terminate();
  }
}

/** Rejects with the reason of a signal, once that is aborted. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
