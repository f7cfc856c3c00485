import { compareEvents, compareWrites } from '../../bench/soak/checks';

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
  expect(compareEvents([['C1', 'C2'], received], ['C1', 'C2'])).toEqual(expected);
});
