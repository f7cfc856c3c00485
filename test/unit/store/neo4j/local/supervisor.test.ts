import type { ServerProcess } from '../../../../../src/store/neo4j/local/server-process';
import { supervise } from '../../../../../src/store/neo4j/local/supervisor';

/** A server process that ends when the test requests it. */
function fakeServer(): ServerProcess & { end: (reason: string) => void } {
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  return { ended, reason: () => undefined, stop: jest.fn(() => Promise.resolve(end('stopped'))), end };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function superviseFake({
  isDamaged = false,
  databaseFailure = () => Promise.resolve<string | undefined>(undefined),
} = {}) {
  const first = fakeServer();
  const restarted: ReturnType<typeof fakeServer>[] = [];
  const startedAt: number[] = [];
  const begun = Date.now();
  const onGiveUp = jest.fn();
  const stop = supervise(first, {
    start: () => {
      startedAt.push(Date.now() - begun);
      const server = fakeServer();
      restarted.push(server);
      if (isDamaged) server.end('no Java');
      return server;
    },
    databaseFailure,
    print: () => undefined,
    onGiveUp,
  });
  return { first, restarted, startedAt, onGiveUp, stop };
}

test('a server that ends is started again after growing pauses, and abandoned after the fifth failure', async () => {
  const { first, startedAt, onGiveUp } = superviseFake({ isDamaged: true });
  first.end('killed');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(startedAt).toEqual([500, 1_500, 3_500, 7_500, 15_500]);
  expect(onGiveUp.mock.calls).toEqual([['no Java']]);
});

test('one that ends soon after each start is abandoned too', async () => {
  const { first, restarted, startedAt, onGiveUp } = superviseFake();
  first.end('killed');
  for (let second = 0; second < 60; second++) {
    await jest.advanceTimersByTimeAsync(1_000);
    restarted.at(-1)?.end(`killed ${String(restarted.length)}`);
  }
  expect(startedAt).toHaveLength(5);
  expect(onGiveUp.mock.calls).toEqual([['killed 5']]);
});

test('one that ran for a minute is started again after a short pause', async () => {
  const { first, restarted, onGiveUp } = superviseFake();
  first.end('killed');
  for (let time = 1; time <= 10; time++) {
    await jest.advanceTimersByTimeAsync(62_000);
    expect(restarted).toHaveLength(time);
    restarted.at(-1)!.end('killed again');
  }
  expect(onGiveUp).not.toHaveBeenCalled();
});

test('one whose database needs a restart is stopped and started again', async () => {
  let failure: string | undefined;
  const { first, restarted } = superviseFake({ databaseFailure: () => Promise.resolve(failure) });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(first.stop).not.toHaveBeenCalled();
  failure = 'the disk was full';
  await jest.advanceTimersByTimeAsync(3_000);
  failure = undefined;
  await jest.advanceTimersByTimeAsync(7_000);
  expect(first.stop).toHaveBeenCalledTimes(1);
  expect(restarted).toHaveLength(1);
});

test.each([
  ['while it runs', 0],
  ['in a pause', 100],
  ['once it was started again', 600],
])('after a stop %s nothing runs or is started any more', async (_, afterMs) => {
  const { first, restarted, stop } = superviseFake();
  if (afterMs > 0) first.end('killed');
  await jest.advanceTimersByTimeAsync(afterMs);
  const last = restarted.at(-1) ?? first;
  const started = restarted.length;
  await stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(last.stop).toHaveBeenCalled();
  expect(restarted).toHaveLength(started);
});
