import { type ServerProcess, Supervisor } from '../../../../../src/store/neo4j/local/server-process';

/** A server process that ends when the test says so. */
function fakeServer(): ServerProcess & { end: (reason: string) => void } {
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  return { ended, reason: () => undefined, stop: jest.fn(() => Promise.resolve(end('stopped'))), end };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function supervise(
  restart: () => Promise<unknown>,
  needsRestart = () => Promise.resolve<string | undefined>(undefined),
) {
  const first = fakeServer();
  const restarted: ReturnType<typeof fakeServer>[] = [];
  const startedAt: number[] = [];
  const begun = Date.now();
  const onGiveUp = jest.fn();
  const supervisor = new Supervisor(first, {
    restart: async (onStarted) => {
      startedAt.push(Date.now() - begun);
      await restart();
      restarted.push(fakeServer());
      onStarted(restarted.at(-1)!);
    },
    needsRestart,
    print: () => undefined,
    onGiveUp,
  });
  return { first, restarted, startedAt, onGiveUp, supervisor };
}

test('a server that ends is started again after pauses that grow, and given up after the fifth failure', async () => {
  const { first, startedAt, onGiveUp } = supervise(() => Promise.reject(new Error('no Java')));
  first.end('killed');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(startedAt).toEqual([500, 1_500, 3_500, 7_500, 15_500]);
  expect(onGiveUp.mock.calls).toEqual([['no Java']]);
});

test('one that ends soon after each start is given up too', async () => {
  const { first, restarted, startedAt, onGiveUp } = supervise(() => Promise.resolve());
  first.end('killed');
  for (let second = 0; second < 60; second++) {
    await jest.advanceTimersByTimeAsync(1_000);
    restarted.at(-1)?.end(`killed ${String(restarted.length)}`);
  }
  expect(startedAt).toHaveLength(5);
  expect(onGiveUp.mock.calls).toEqual([['killed 5']]);
});

test('one that ran for a minute is started again after a short pause', async () => {
  const { first, restarted, onGiveUp } = supervise(() => Promise.resolve());
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
  const { first, restarted } = supervise(
    () => Promise.resolve((failure = undefined)),
    () => Promise.resolve(failure),
  );
  await jest.advanceTimersByTimeAsync(10_000);
  expect(first.stop).not.toHaveBeenCalled();
  failure = 'the disk was full';
  await jest.advanceTimersByTimeAsync(10_000);
  expect(first.stop).toHaveBeenCalledTimes(1);
  expect(restarted).toHaveLength(1);
});

test('after a stop nothing is started any more, and a server that is being started is ended', async () => {
  let finish: () => void = () => undefined;
  const { first, restarted, supervisor } = supervise(() => new Promise<void>((resolve) => (finish = resolve)));
  first.end('killed');
  await jest.advanceTimersByTimeAsync(600);
  await supervisor.stop();
  finish();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(restarted).toHaveLength(1);
  expect(restarted[0]!.stop).toHaveBeenCalledTimes(1);
});
