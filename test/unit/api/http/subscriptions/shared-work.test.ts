import { SharedWork } from '../../../../../src/api/http/subscriptions/shared-work';
import { PacedQueue } from '../../../../../src/api/http/subscriptions/results';

const never = new AbortController().signal;

test('work runs once for all callers while it runs, and again later', async () => {
  const shared = new SharedWork();
  let runs = 0;
  const work = async () => {
    await Promise.resolve();
    return (runs += 1);
  };
  const ask = (key: string) => shared.run(key, work, never);
  expect(await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')])).toEqual([1, 1, 2, 1]);
  expect(await ask('a')).toBe(3);
});

test('a failure reaches all waiting callers, and is not cached', async () => {
  const shared = new SharedWork();
  const fail = () => Promise.reject(new Error('unreachable'));
  const both = await Promise.allSettled([shared.run('a', fail, never), shared.run('a', fail, never)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await shared.run('a', () => Promise.resolve('back'), never)).toBe('back');
});

test('a caller that leaves does not wait, and the others still get the result', async () => {
  const shared = new SharedWork();
  const leaving = new AbortController();
  let finish = (_: string): void => undefined;
  const work = () => new Promise<string>((resolve) => (finish = resolve));
  const [left, stayed] = [shared.run('a', work, leaving.signal), shared.run('a', work, never)];
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  finish('done');
  expect(await stayed).toBe('done');
});

test('callers continue in their order, a few in each turn', async () => {
  const turns = new PacedQueue(2);
  const order: (number | string)[] = [];
  const all = [1, 2, 3, 4, 5].map((caller) => turns.next().then(() => order.push(caller)));
  const between = (): void => {
    order.push('|');
    if (order.length < 8) setImmediate(between);
  };
  setImmediate(between);
  await Promise.all(all);
  expect(order.filter((item) => item !== '|')).toEqual([1, 2, 3, 4, 5]);
  expect(order.slice(0, 3)).toEqual([1, 2, '|']);
});
