import { ratioOf } from '../../bench/compare/ratio';
import { sameWithin } from '../../bench/compare/same-within';
import { milliseconds } from '../../bench/milliseconds';
import { quantile } from '../../bench/quantile';

describe('quantile', () => {
  test('is the value of the nearest rank, in any order of the values', () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.2, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 1, 3, 5, 5]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });
});

describe('ratioOf', () => {
  test('is computed for each round, so that a round that was slow for both counts equally', () => {
    expect(ratioOf([20, 2, 90], [10, 1, 30])).toEqual({ median: 2, min: 2, max: 3 });
  });
});

describe('sameWithin', () => {
  const answer = { score: 0.1 + 0.2, shared: [{ id: 'A' }, { id: null }] };

  test('accepts the rounding differences of sums, and no larger ones', () => {
    expect(sameWithin(answer, { shared: [{ id: 'A' }, { id: null }], score: 0.3 }, 1e-9)).toBe(true);
    expect(sameWithin(answer, { ...answer, score: 0.3000001 }, 1e-9)).toBe(false);
  });

  test.each([
    ['another order', { ...answer, shared: [...answer.shared].reverse() }],
    ['one item less', { ...answer, shared: answer.shared.slice(1) }],
    ['one key less', { score: answer.score }],
    ['one key more', { ...answer, name: 'a' }],
    ['null for a value', { ...answer, score: null }],
    ['an object for a list', { ...answer, shared: { ...answer.shared } }],
    ['text for a number', { ...answer, score: '0.3' }],
  ])('sees %s', (_, other) => {
    expect(sameWithin(answer, other, 1e-9)).toBe(false);
    expect(sameWithin(other, answer, 1e-9)).toBe(false);
  });
});

test('durations are formatted with two significant digits or in whole milliseconds', () => {
  expect([0.25, 9.94, 42.4, 1_250].map(milliseconds)).toEqual(['0.3 ms', '9.9 ms', '42 ms', '1.3 s']);
});
