import { closedLoop } from '../../bench/compare/load/closed-loop';
import { openLoop } from '../../bench/compare/load/open-loop';

const LONG = 60_000;

/** The bodies, one after the other, then none. */
function oneByOne(count: number): () => string | null {
  let turn = 0;
  return () => (turn < count ? String(turn++) : null);
}

test('the closed loop has so many in flight, no more, and asks everything once', async () => {
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

test('the open loop asks on while nothing has been answered', async () => {
  const waiting: (() => void)[] = [];
  const ask = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 5) for (const answer of waiting) answer();
    });
  const latencies = await openLoop(ask, oneByOne(9), { perSecond: 1_000, forMs: 5 });
  expect(latencies).toHaveLength(5);
  // The first waited for the last to be asked.
  expect(latencies[0]).toBeGreaterThan(latencies[4]!);
});

test('an answer that fails ends the measurement', async () => {
  const fails = () => Promise.reject(new Error('no'));
  await expect(closedLoop(fails, oneByOne(3), { concurrency: 2, forMs: LONG })).rejects.toThrow('no');
  await expect(openLoop(fails, oneByOne(3), { perSecond: 1_000, forMs: 3 })).rejects.toThrow('no');
});

test('a pool that is used up is a mistake that says so, not a measurement of nothing', async () => {
  const ask = () => Promise.resolve();
  await expect(closedLoop(ask, oneByOne(0), { concurrency: 2, forMs: LONG })).rejects.toThrow(
    'No variable set is left',
  );
  await expect(openLoop(ask, oneByOne(0), { perSecond: 1_000, forMs: 3 })).rejects.toThrow('No variable set is left');
});
