import fc from 'fast-check';
import { expectedRanking } from '../../study/measure';
import { propertyRuns } from '../../support/property-runs';

/** Returns all orders of a list. */
function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((item, index) =>
    ordersOf([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('is the mean over all orders in which no lower score comes before a higher one', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), (score, negatives) => {
      const all = [{ score, isPositive: true }, ...negatives.map((other) => ({ score: other, isPositive: false }))];
      const orders = ordersOf(all).filter((order) =>
        order.every((entry, index) => index === 0 || entry.score <= order[index - 1]!.score),
      );
      const ranks = orders.map((order) => order.findIndex(({ isPositive }) => isPositive) + 1);
      const [, reciprocalRank, area] = expectedRanking(score, negatives);
      expect(reciprocalRank).toBeCloseTo(mean(ranks.map((rank) => 1 / rank)), 12);
      expect(area).toBeCloseTo(mean(ranks.map((rank) => (all.length - rank) / negatives.length)), 12);
    }),
    { numRuns: propertyRuns(200) },
  );
});

it.each([
  ['first of all', 2, 0, 1],
  ['twentieth', 20, 19, 1],
  ['twenty-first', 20, 20, 0],
])('recall at 20 of the %s', (_, all, better, recall) => {
  const negatives = Array.from({ length: all }, (__, index) => (index < better ? 2 : 0));
  expect(expectedRanking(1, negatives)[0]).toBe(recall);
});

it('shares the places of equal scores', () => {
  expect(expectedRanking(0, new Array<number>(39).fill(0))[0]).toBeCloseTo(0.5, 12);
  expect(expectedRanking(0, new Array<number>(39).fill(1e-13))[0]).toBeCloseTo(0.5, 12);
});
