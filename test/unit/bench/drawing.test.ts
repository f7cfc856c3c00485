import { scattered } from '../../bench/compare/draw';
import { MODES } from '../../bench/compare/mode';
import { combinations, range } from '../../bench/compare/pool';
import { daysBack } from '../../bench/compare/questions/days-back';

const drawn = (mode: string, size: number, times: number) => {
  const next = MODES.find(({ name }) => name === mode)!.draw(size);
  return Array.from({ length: times }, next);
};

test.each([1, 2, 12, 97, 1_000])('the numbers below %i come once each, and then again', (size) => {
  const number = scattered(size);
  const turns = range(0, size - 1).map(number);
  expect([...turns].sort((a, b) => a - b)).toEqual(range(0, size - 1));
  expect(number(size)).toBe(turns[0]);
});

test('the mode "warm, distinct" uses each variable set once and then ends', () => {
  const numbers = drawn('warm, distinct', 50, 51);
  expect(new Set(numbers.slice(0, 50)).size).toBe(50);
  expect(numbers[50]).toBeNull();
});

test.each(['warm, repeated', 'mixed'])('the mode "%s" repeats eight variable sets', (mode) => {
  const numbers = drawn(mode, 50, 80);
  expect(new Set(numbers).size).toBe(8);
  expect(numbers.slice(8, 16)).toEqual(numbers.slice(0, 8));
});

test.each(['cold', 'cold, written past the API'])(
  'the mode "%s" repeats all variable sets, since the revision has changed',
  (mode) => {
    expect(drawn(mode, 5, 12)).not.toContain(null);
  },
);

test('each combination occurs once', () => {
  const { size, at } = combinations(['a', 'b', 'c'], [1, 2]);
  expect(size).toBe(6);
  expect(range(0, 5).map((index) => at(index).join(''))).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
});

test('an empty list of values is an error', () => {
  expect(() => combinations(['a'], [])).toThrow('is empty');
});

test('days are counted back across months', () => {
  expect(daysBack('2024-03-01', 3)).toEqual(['2024-03-01', '2024-02-29', '2024-02-28']);
});
