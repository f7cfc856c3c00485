import { closedLoop } from '../../bench/compare/load/closed-loop';
import { openLoop } from '../../bench/compare/load/open-loop';
import { whileWriting, writerOf, writingOnceIn } from '../../bench/compare/load/writer';

const LONG = 60_000;

/** Returns the bodies in turn, then null. */
function oneByOne(count: number): () => string | null {
  let turn = 0;
  return () => (turn < count ? String(turn++) : null);
}

test('the closed loop has the given concurrency and sends each body once', async () => {
  const asked: string[] = [];
  let inFlight = 0;
  let most = 0;
  const ask = async (body: string) => {
    asked.push(body);
    most = Math.max(most, ++inFlight);
    await new Promise((resolve) => setImmediate(resolve));
    inFlight--;
  };
  const { perSecond } = await closedLoop(ask, oneByOne(20), { concurrency: 4, forMs: LONG });
  expect(asked.map(Number).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  expect(most).toBe(4);
  expect(perSecond).toBeGreaterThan(0);
});

test('the open loop does not wait for responses', async () => {
  const waiting: (() => void)[] = [];
  const ask = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 5) for (const answer of waiting) answer();
    });
  const latencies = await openLoop(ask, oneByOne(9), { perSecond: 1_000, forMs: 5 });
  expect(latencies).toHaveLength(5);
  // The first response waited for the last request.
  expect(latencies[0]).toBeGreaterThan(latencies[4]!);
});

test('a failed request ends the measurement', async () => {
  const fails = () => Promise.reject(new Error('no'));
  await expect(closedLoop(fails, oneByOne(3), { concurrency: 2, forMs: LONG })).rejects.toThrow('no');
  await expect(openLoop(fails, oneByOne(3), { perSecond: 1_000, forMs: 3 })).rejects.toThrow('no');
});

test('a used-up pool is an error', async () => {
  const ask = () => Promise.resolve();
  await expect(closedLoop(ask, oneByOne(0), { concurrency: 2, forMs: LONG })).rejects.toThrow(
    'No variable set is left',
  );
  await expect(openLoop(ask, oneByOne(0), { perSecond: 1_000, forMs: 3 })).rejects.toThrow('No variable set is left');
});

/** A writer of which `turns` are the changes. */
function memoryWriter() {
  const turns: number[] = [];
  const commit = (turn: number) => Promise.resolve(turns.push(turn));
  return { turns, writer: writerOf(commit, () => Promise.resolve()) };
}

test('one request in a hundred is sent after a write', async () => {
  const { turns, writer } = memoryWriter();
  const asked: string[] = [];
  const ask = writingOnceIn(100, writer, (body) => Promise.resolve(void asked.push(`${body} ${turns.length}`)));
  for (let request = 1; request <= 250; request++) await ask(String(request));
  expect([98, 99, 198, 199, 249].map((index) => asked[index])).toEqual(['99 0', '100 1', '199 1', '200 2', '250 2']);
});

test('changes are committed and counted while the work goes on', async () => {
  const { turns, writer } = memoryWriter();
  const result = await whileWriting(writer, async () => {
    while (turns.length < 3) await new Promise((resolve) => setImmediate(resolve));
    return 'done';
  });
  expect(result).toBe('done');
  expect(turns).toEqual([...turns.keys()]);
  expect(writer.written).toBe(turns.length);
});

test('a failed write fails the work', async () => {
  const writer = writerOf(
    () => Promise.reject(new Error('no')),
    () => Promise.resolve(),
  );
  await expect(whileWriting(writer, () => Promise.resolve())).rejects.toThrow('no');
});
