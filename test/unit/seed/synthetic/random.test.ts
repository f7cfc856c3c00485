import { Random } from '../../../../src/seed/synthetic/random';

test('the same seed gives the same numbers, and another seed different ones', () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});

test('numbers are uniform from 0 to 1', () => {
  const random = new Random(7);
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) {
    const tenth = Math.floor(random.next() * 10);
    tenths[tenth] = (tenths[tenth] ?? NaN) + 1;
  }
  // 5 standard deviations of a binomial with n = 100,000 and p = 0.1 are 474.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(474);
});

test('weighted draws follow the weights', () => {
  const random = new Random(7);
  const items = [
    { value: 'often', weight: 9 },
    { value: 'seldom', weight: 1 },
    { value: 'never', weight: 0 },
  ];
  const drawn = Array.from({ length: 10_000 }, () => random.weighted(items));
  expect(drawn.filter((value) => value === 'often').length / 10_000).toBeCloseTo(0.9, 1);
  expect(drawn).not.toContain('never');
});

test('a sample has no item twice, and has all items where fewer exist', () => {
  const random = new Random(7);
  const items = Array.from({ length: 30 }, (_, index) => index);
  expect(new Set(random.sample(items, 12)).size).toBe(12);
  expect(random.sample(items, 99).sort((a, b) => a - b)).toEqual(items);
});

test('picking from an empty list throws', () => {
  expect(() => new Random(7).pick([])).toThrow(RangeError);
});
