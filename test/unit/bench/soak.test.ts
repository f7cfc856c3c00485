import { compareEvents, compareWrites } from '../../bench/soak/checks';
import { FaultClock } from '../../bench/soak/fault-clock';
import { Figures } from '../../bench/soak/figures';

const ACKNOWLEDGED = [
  { change: 'C1', tie: 'T1' },
  { change: 'C2', tie: 'T2' },
];

test.each([
  ['all is recorded', ['C1', 'C2'], ['T1', 'T2'], { lost: 0, recordedTwice: 0 }],
  ['a change is missing', ['C1'], ['T1', 'T2'], { lost: 1, recordedTwice: 0 }],
  ['a tie is missing', ['C1', 'C2'], ['T2'], { lost: 1, recordedTwice: 0 }],
  ['a change was not acknowledged', ['C1', 'C1b', 'C2'], ['T1', 'T2'], { lost: 0, recordedTwice: 1 }],
])('writes where %s', (_case, changes, ties, expected) => {
  expect(compareWrites(ACKNOWLEDGED, { changes, ties: new Set(ties) })).toEqual(expected);
});

test.each([
  ['arrives once', ['C1', 'C2'], { missing: 0, repeated: 0, outOfOrder: 0 }],
  ['is missing', ['C2'], { missing: 1, repeated: 0, outOfOrder: 0 }],
  ['arrives twice', ['C1', 'C1', 'C2'], { missing: 0, repeated: 1, outOfOrder: 0 }],
  ['arrives too late', ['C2', 'C1'], { missing: 0, repeated: 0, outOfOrder: 1 }],
])('events of which one %s', (_case, received, expected) => {
  expect(compareEvents(received, ['C1', 'C2'])).toEqual(expected);
});

test('requests are counted apart that were made during a fault or within the three seconds after it', () => {
  const clock = new FaultClock();
  const end = clock.begin(() => 1_000);
  expect([clock.overlaps(0, 999), clock.overlaps(0, 1_000), clock.overlaps(9_000, 9_001)]).toEqual([false, true, true]);
  end();
  const figures = new Figures(clock);
  figures.add({ who: 'reader', from: 0, to: 100, outcome: 'ok' });
  figures.add({ who: 'reader', from: 500, to: 1_500, outcome: 'UNAVAILABLE' });
  figures.add({ who: 'reader', from: 500, to: 2_500, outcome: 'ok' });
  expect(figures.count('UNAVAILABLE')).toBe(1);
  expect(figures.table().split('\n').slice(2)).toEqual([
    '| reader | without | 1 | 100 ms / 100 ms | none |',
    '| reader | during faults | 2 | 2.0 s / 2.0 s | UNAVAILABLE 1 |',
  ]);
});
