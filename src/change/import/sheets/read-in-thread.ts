import { join } from 'node:path';
import pLimit from 'p-limit';
import { UnavailableError } from '../../../errors';
import { message } from '../../../language/message';
import { startWorker } from '../../../store/loading/threads';
import type { KnownRecords, SheetsReading, SheetsRequest } from './read-sheets';
import type { ThreadData } from './reading-thread';

/** The heap in MB, enough for the largest accepted workbook, unpacked. */
const MAX_HEAP_MB = 1_024;
/** The maximum of reading threads, which share memory and processors with other requests. */
const MAX_THREADS = 2;
const threads = pLimit(MAX_THREADS);

export interface ThreadOptions {
  /** The deadline for reading, in epoch milliseconds. */
  deadline: number;
  /** The signal that is aborted when the client disconnects. */
  signal: AbortSignal;
}

/**
 * Reads sheets like readSheets, in a thread of its own, which keeps this one free: a large sheet
 * takes seconds. Waits while two others are being read. Throws UnavailableError where the deadline
 * passes, the memory does not suffice, or the client disconnects.
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

/** Reads in a thread that ends before this returns, so that another can begin. */
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

/** Rejects with the reason of a signal once it is aborted. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
