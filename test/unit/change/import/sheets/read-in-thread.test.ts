import { EventEmitter } from 'node:events';
import { readInThread } from '../../../../../src/change/import/sheets/read-in-thread';
import type { KnownRecords, SheetsReading, SheetsRequest } from '../../../../../src/change/import/sheets/read-sheets';
import { Language } from '../../../../../src/language/language';

/** The threads that were started, in order; each ends when the test requests it. */
const mockThreads: Thread[] = [];

class Thread extends EventEmitter {
  isRunning = true;

  terminate(): Promise<number> {
    this.isRunning = false;
    return Promise.resolve(0);
  }
}

jest.mock('../../../../../src/store/loading/threads', () => ({
  startWorker: () => {
    const thread = new Thread();
    mockThreads.push(thread);
    return thread;
  },
}));

const REQUEST = { language: Language.EN } as SheetsRequest;
const READING = { problemCount: 0 } as SheetsReading;
const LATER = 60_000;

const read = ({ within = LATER, signal = new AbortController().signal } = {}): Promise<SheetsReading> =>
  readInThread(REQUEST, {} as KnownRecords, { deadline: Date.now() + within, signal });
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => void mockThreads.splice(0));

test('two threads read at a time; another begins when one has ended', async () => {
  const readings = [read(), read(), read(), read()];
  await settled();
  expect(mockThreads).toHaveLength(2);
  mockThreads[1]!.emit('message', READING);
  expect(await readings[1]).toBe(READING);
  await settled();
  expect(mockThreads.map(({ isRunning }) => isRunning)).toEqual([true, false, true]);
  mockThreads[0]!.emit('error', new Error('It broke'));
  await expect(readings[0]).rejects.toThrow('It broke');
  await settled();
  expect(mockThreads.map(({ isRunning }) => isRunning)).toEqual([false, false, true, true]);
  for (const thread of mockThreads.slice(2)) thread.emit('message', READING);
  expect(await Promise.all(readings.slice(2))).toEqual([READING, READING]);
});

test('a waiting client is notified when the deadline passes or it leaves, and no thread is started for it', async () => {
  const readings = [read(), read()];
  const client = new AbortController();
  const late = read({ within: 1 });
  const gone = read({ signal: client.signal });
  await expect(late).rejects.toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } });
  client.abort();
  await expect(gone).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  for (const thread of mockThreads) thread.emit('message', READING);
  await Promise.all(readings);
  await settled();
  expect(mockThreads).toHaveLength(2);
});

test.each([
  ['the deadline passes', 1, () => undefined, 'DEADLINE_EXCEEDED'],
  ['the client leaves', LATER, (client: AbortController) => client.abort(), 'UNAVAILABLE'],
  ['the memory does not suffice', LATER, runOutOfMemory, 'DEADLINE_EXCEEDED'],
])('a thread is stopped where %s', async (_, within, end, code) => {
  const client = new AbortController();
  const reading = read({ within, signal: client.signal });
  const ended = expect(reading).rejects.toMatchObject({ extensions: { code } });
  await settled();
  end(client);
  await ended;
  await settled();
  expect(mockThreads.map(({ isRunning }) => isRunning)).toEqual([false]);
});

function runOutOfMemory(): void {
  mockThreads[0]!.emit('error', Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
}

test('nothing is read for a client that has left already', async () => {
  await expect(read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  await settled();
  expect(mockThreads).toEqual([]);
});
