import { parentPort, workerData } from 'node:worker_threads';
import { type KnownRecords, readSheets, type SheetsRequest } from './read-sheets';

/** The input of the thread. */
export interface ThreadData {
  request: SheetsRequest;
  known: KnownRecords;
}

const { request, known } = workerData as ThreadData;
// Structured cloning makes each buffer a Uint8Array.
const files = request.files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
parentPort?.postMessage(readSheets({ ...request, files }, known));
