import { ChangeWatcher } from '../../../../src/store/neo4j/change-watcher';

/** Creates a change feed whose head the test moves, and counts how often it was polled. */
function feed() {
  const state = { at: '1', polls: 0, fails: false };
  const watcher = new ChangeWatcher(() => {
    state.polls += 1;
    const head = { revision: state.at, at: state.at, importing: null, sequence: Number(state.at) };
    return state.fails ? Promise.reject(new Error('unreachable')) : Promise.resolve(head);
  });
  return { state, watcher };
}
const never = new AbortController().signal;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a waiter is woken by a change that another reader notices first', async () => {
  const { state, watcher } = feed();
  await watcher.now();
  const waiting = watcher.after('1', never, null);
  state.at = '2';
  await watcher.now();
  await waiting;
  expect([watcher.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test('all waiters share one poll, and polling ends when they have left', async () => {
  const { state, watcher } = feed();
  await watcher.now();
  const leaving = new AbortController();
  const all = Array.from({ length: 50 }, () => watcher.after('1', leaving.signal, null));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(state.polls).toBe(1 + 5);
  leaving.abort();
  await Promise.all(all);
  expect([watcher.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test('an unreachable graph is polled again', async () => {
  const { state, watcher } = feed();
  await watcher.now();
  const waiting = watcher.after('1', never, null);
  state.fails = true;
  await jest.advanceTimersByTimeAsync(1_000);
  Object.assign(state, { fails: false, at: '2' });
  await jest.advanceTimersByTimeAsync(400);
  await waiting;
});

test('a waiter with a time limit is woken when it is reached', async () => {
  const { watcher } = feed();
  await watcher.now();
  const waiting = watcher.after('1', never, Date.now() + 1_000);
  await jest.advanceTimersByTimeAsync(1_300);
  await waiting;
  expect(jest.getTimerCount()).toBe(0);
});
