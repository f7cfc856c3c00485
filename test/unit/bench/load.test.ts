import { closedLoop } from '../../bench/compare/load/closed-loop';
import { openLoop } from '../../bench/compare/load/open-loop';

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
