import { ChangeWatcher } from '../../../src/neo4j/change-watcher';

/** A feed at an instant that the test moves, and how often it was looked at. */
function feed() {
  const state = { at: '1', looks: 0, fails: false };
  const watch = new ChangeWatcher(() => {
    state.looks += 1;
    return state.fails ? Promise.reject(new Error('away')) : Promise.resolve({ at: state.at, importing: null });
  });
  return { state, watch };
}
const never = new AbortController().signal;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('who waits is woken by a change that another finds first', async () => {
  const { state, watch } = feed();
  await watch.now();
  const waiting = watch.after('1', never, null);
  state.at = '2';
  await watch.now();
  await waiting;
  expect([watch.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test('all who wait cost one look at a time, and none once they have left', async () => {
  const { state, watch } = feed();
  await watch.now();
  const leaving = new AbortController();
  const all = Array.from({ length: 50 }, () => watch.after('1', leaving.signal, null));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(state.looks).toBe(1 + 5);
  leaving.abort();
  await Promise.all(all);
  expect([watch.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test('a graph that is away is looked at again', async () => {
  const { state, watch } = feed();
  await watch.now();
  const waiting = watch.after('1', never, null);
  state.fails = true;
  await jest.advanceTimersByTimeAsync(1_000);
  Object.assign(state, { fails: false, at: '2' });
  await jest.advanceTimersByTimeAsync(400);
  await waiting;
});

test('who waits until an instant waits no longer', async () => {
  const { watch } = feed();
  await watch.now();
  const waiting = watch.after('1', never, Date.now() + 1_000);
  await jest.advanceTimersByTimeAsync(1_300);
  await waiting;
  expect(jest.getTimerCount()).toBe(0);
});
