import { join } from 'node:path';
import { UnavailableError } from '../../../errors';
import { message } from '../../../language/message';
import { startWorker } from '../../../store/loading/start-worker';
import type { KnownRecords, SheetsReading, SheetsRequest } from './read-sheets';
import type { ThreadData } from './reading-thread';

/** Enough for the largest workbook that is read, unpacked. */
const MAX_HEAP_MB = 1_024;

export interface ThreadOptions {
  /** Epoch milliseconds until which sheets are read. */
  deadline: number;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

/**
 * As readSheets, in a thread of its own, which keeps this one free: a large sheet takes seconds. Throws UnavailableError where the
 * deadline passes, the memory does not suffice, or the client leaves.
 */
export function readInThread(
  request: SheetsRequest,
  known: KnownRecords,
  { deadline, signal }: ThreadOptions,
): Promise<SheetsReading> {
  const left = () => new UnavailableError('The client has left.');
  if (signal.aborted) return Promise.reject(left());
  const worker = startWorker(join(__dirname, 'reading-thread.ts'), {
    workerData: { request, known } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const tooMuch = () => new UnavailableError(message(request.language, 'import.tooMuch'), 'DEADLINE_EXCEEDED');
  let timer: NodeJS.Timeout;
  let leave: () => void;
  return new Promise<SheetsReading>((resolve, reject) => {
    timer = setTimeout(() => reject(tooMuch()), Math.max(0, deadline - Date.now()));
    leave = () => reject(left());
    signal.addEventListener('abort', leave, { once: true });
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    );
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    void worker.terminate();
  });
}
