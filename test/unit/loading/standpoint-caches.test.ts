import { frozenSize } from '../../../src/loading/read-cache';
import { StandpointCaches } from '../../../src/loading/standpoint-caches';

const at = (known: string, clearance = 0, valid = '2026-01-01') => ({ valid, known, clearance });
const [MORNING, NOON] = ['2026-01-01T08:00:00.000Z', '2026-01-01T12:00:00.000Z'];

test('at one revision all who ask for now stand where the first of them stood', () => {
  const views = new StandpointCaches(1_000_000);
  const first = views.at('r1', at(MORNING), true);
  first.kept.set('reader', 'key', 'value');
  const later = views.at('r1', at(NOON), true);
  expect(later).toBe(first);
  expect(later.standpoint.known).toBe(MORNING);
});

test.each([
  ['an instant that was asked for', at(MORNING), false],
  ['another instant that was asked for', at(NOON), false],
  ['another clearance', at(MORNING, 1), true],
  ['another day', at(MORNING, 0, '2025-12-31'), true],
])('%s is a place of its own', (_name, standpoint, now) => {
  const views = new StandpointCaches(1_000_000);
  views.at('r1', at(MORNING), true).kept.set('reader', 'key', 'value');
  expect(views.at('r1', standpoint, now).kept.get('reader', 'key')).toBeUndefined();
});

test('another revision has nothing of the one before, also where it comes back', () => {
  const views = new StandpointCaches(1_000_000);
  views.at('r1', at(MORNING), true).kept.set('reader', 'key', 'value');
  expect(views.at('r2', at(NOON), true).kept.get('reader', 'key')).toBeUndefined();
  expect(views.at('r2', at(NOON), true).standpoint.known).toBe(NOON);
  expect(views.at('r1', at(NOON), true).kept.get('reader', 'key')).toBeUndefined();
});

test('what was used longest ago goes first when there is too much, and what is too much by itself goes too', () => {
  const text = 'x'.repeat(1_000);
  const views = new StandpointCaches(2_500);
  const place = (clearance: number) => views.at('r', at(MORNING, clearance), true).kept;
  const kept = (clearance: number) => place(clearance).get('reader', 'key') !== undefined;
  place(0).set('reader', 'key', text);
  place(1).set('reader', 'key', text);
  expect([kept(0), kept(1)]).toEqual([true, true]);
  place(0);
  place(2).set('reader', 'key', text);
  expect([kept(0), kept(2), kept(1)]).toEqual([true, true, false]);
  const held = place(2);
  held.set('reader', 'large', 'y'.repeat(10_000));
  expect([kept(0), kept(1), kept(2)]).toEqual([false, false, false]);
  // A request that still reads from there goes on, and is counted no more.
  held.set('reader', 'other', 'y'.repeat(10_000));
  place(0).set('reader', 'key', text);
  expect(kept(0)).toBe(true);
});

test('what is kept cannot be changed by who takes it', () => {
  const views = new StandpointCaches(1_000_000);
  const row = { names: ['a'], inner: { deep: [{ value: 1 }] } };
  views.at('r', at(MORNING), true).kept.set('reader', 'key', [row]);
  expect(() => row.names.push('b')).toThrow(TypeError);
  expect(() => (row.inner.deep[0]!.value = 2)).toThrow(TypeError);
});

test('a size grows with all that a value holds', () => {
  expect(frozenSize({ a: 'x'.repeat(100), b: [null, 1, true] })).toBeGreaterThan(200);
  expect(frozenSize('x'.repeat(100))).toBeLessThan(frozenSize(['x'.repeat(100)]));
});
