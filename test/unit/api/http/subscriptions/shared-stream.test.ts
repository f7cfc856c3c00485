import { setImmediate as turn } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { SharedStream } from '../../../../../src/api/http/subscriptions/shared-stream';

/** The results of an operation that counts its requests, and ends when its signal is aborted. */
function counted(signal?: AbortSignal) {
  const state = { asked: 0, hasEnded: false };
  async function* results(): AsyncGenerator<ExecutionResult> {
    try {
      while (!signal?.aborted) {
        state.asked += 1;
        yield { data: { count: state.asked } };
      }
    } finally {
      state.hasEnded = true;
    }
  }
  return { state, results: results() };
}

async function* ending(): AsyncGenerator<ExecutionResult> {
  yield { data: { only: true } };
}

async function take(events: AsyncGenerator<string>, count: number): Promise<string[]> {
  const taken: string[] = [];
  while (taken.length < count) taken.push((await events.next()).value as string);
  return taken;
}

test('the next result of an operation is requested when the last one was taken', async () => {
  const stream = new SharedStream();
  const operations = [stream.open('1'), stream.open('2')] as const;
  const [one, other] = [counted(), counted()];
  stream.send(operations[0], one.results);
  stream.send(operations[1], other.results);
  for (let i = 0; i < 10; i += 1) await turn();
  expect([one.state.asked, other.state.asked]).toEqual([1, 1]);
  const events = stream.events();
  expect(await take(events, 5)).toEqual([
    ':\n\n',
    ...['1', '2'].map((id) => `event: next\ndata: {"id":"${id}","payload":{"data":{"count":1}}}\n\n`),
    ...['1', '2'].map((id) => `event: next\ndata: {"id":"${id}","payload":{"data":{"count":2}}}\n\n`),
  ]);
  for (let i = 0; i < 10; i += 1) await turn();
  expect(one.state.asked).toBeLessThan(4);
});

test('an operation that ends is complete and frees its id', async () => {
  const stream = new SharedStream();
  stream.send(stream.open('1'), ending());
  const events = stream.events();
  expect((await take(events, 3)).slice(1)).toEqual([
    'event: next\ndata: {"id":"1","payload":{"data":{"only":true}}}\n\n',
    'event: complete\ndata: {"id":"1"}\n\n',
  ]);
  expect([stream.has('1'), stream.size]).toEqual([false, 0]);
});

test('one that its client ended sends nothing more, also where its id is used again', async () => {
  const stream = new SharedStream();
  const operation = stream.open('1');
  const { signal } = operation.ending;
  const { results, state } = counted(signal);
  stream.send(operation, results);
  await turn();
  stream.end('1');
  await turn();
  expect([signal.aborted, state.hasEnded]).toEqual([true, true]);
  stream.send(stream.open('1'), ending());
  expect((await take(stream.events(), 2))[1]).toContain('"only":true');
});

test('a message for an operation that has ended does not affect another one', async () => {
  const stream = new SharedStream();
  const former = stream.open('1');
  stream.end('1');
  const operation = stream.open('1');
  const { results, state } = counted();
  stream.send(former, results);
  stream.endOperation(former);
  await turn();
  expect([operation.ending.signal.aborted, stream.has('1'), state.asked]).toEqual([false, true, 0]);
  stream.send(operation, ending());
  expect((await take(stream.events(), 2))[1]).toContain('"only":true');
});

test('a stream that is closed ends its operations, including later ones, and its events', async () => {
  const stream = new SharedStream();
  const { signal } = stream.open('1').ending;
  const events = stream.events();
  await take(events, 1);
  const last = events.next();
  stream.close();
  expect([signal.aborted, stream.open('2').ending.signal.aborted, (await last).done]).toEqual([true, true, true]);
});
