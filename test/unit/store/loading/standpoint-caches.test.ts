import { frozenSize, StandpointCaches } from '../../../../src/store/loading/standpoint-caches';

const at = (known: string, clearance = 0, valid = '2026-01-01') => ({ valid, known, clearance });
const [MORNING, NOON] = ['2026-01-01T08:00:00.000Z', '2026-01-01T12:00:00.000Z'];

test('requests for now at one revision share the standpoint of the first of them', () => {
  const caches = new StandpointCaches(1_000_000);
  const first = caches.at('r1', at(MORNING), true);
  first.cache.set('owner', 'key', 'value');
  const later = caches.at('r1', at(NOON), true);
  expect(later).toBe(first);
  expect(later.standpoint.known).toBe(MORNING);
});

test.each([
  ['a requested instant', at(MORNING), false],
  ['another requested instant', at(NOON), false],
  ['another clearance', at(MORNING, 1), true],
  ['another day', at(MORNING, 0, '2025-12-31'), true],
])('%s has a cache of its own', (_name, standpoint, now) => {
  const caches = new StandpointCaches(1_000_000);
  caches.at('r1', at(MORNING), true).cache.set('owner', 'key', 'value');
  expect(caches.at('r1', standpoint, now).cache.get('owner', 'key')).toBeUndefined();
});

test('a new revision starts empty, even if it was current before', () => {
  const caches = new StandpointCaches(1_000_000);
  caches.at('r1', at(MORNING), true).cache.set('owner', 'key', 'value');
  expect(caches.at('r2', at(NOON), true).cache.get('owner', 'key')).toBeUndefined();
  expect(caches.at('r2', at(NOON), true).standpoint.known).toBe(NOON);
  expect(caches.at('r1', at(NOON), true).cache.get('owner', 'key')).toBeUndefined();
});

test('the least recently used cache is dropped first, and one that exceeds the limit alone is dropped too', () => {
  const text = 'x'.repeat(1_000);
  const caches = new StandpointCaches(2_500);
  const cacheAt = (clearance: number) => caches.at('r', at(MORNING, clearance), true).cache;
  const isCached = (clearance: number) => cacheAt(clearance).get('owner', 'key') !== undefined;
  cacheAt(0).set('owner', 'key', text);
  cacheAt(1).set('owner', 'key', text);
  expect([isCached(0), isCached(1)]).toEqual([true, true]);
  cacheAt(0);
  cacheAt(2).set('owner', 'key', text);
  expect([isCached(0), isCached(2), isCached(1)]).toEqual([true, true, false]);
  const dropped = cacheAt(2);
  dropped.set('owner', 'large', 'y'.repeat(10_000));
  expect([isCached(0), isCached(1), isCached(2)]).toEqual([false, false, false]);
  // A request may still use a dropped cache, which is not counted.
  dropped.set('owner', 'other', 'y'.repeat(10_000));
  cacheAt(0).set('owner', 'key', text);
  expect(isCached(0)).toBe(true);
});

test('cached values are frozen deeply', () => {
  const caches = new StandpointCaches(1_000_000);
  const row = { names: ['a'], inner: { deep: [{ value: 1 }] } };
  caches.at('r', at(MORNING), true).cache.set('owner', 'key', [row]);
  expect(() => row.names.push('b')).toThrow('not extensible');
  expect(() => (row.inner.deep[0]!.value = 2)).toThrow('read only');
});

test('the size of a value includes all that it contains', () => {
  expect(frozenSize({ a: 'x'.repeat(100), b: [null, 1, true] })).toBeGreaterThan(200);
  expect(frozenSize('x'.repeat(100))).toBeLessThan(frozenSize(['x'.repeat(100)]));
});
