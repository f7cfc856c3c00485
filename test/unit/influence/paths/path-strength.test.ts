import { strengthOf, strengthOfPair, strengthRank } from '../../../../src/influence/paths/path-strength';

it.each([
  [1, 'STRONG'],
  [0.3, 'STRONG'],
  [0.2999, 'FAIR'],
  [0.1, 'FAIR'],
  [0.0999, 'WEAK'],
  [0.03, 'WEAK'],
  [0.0299, 'VERY_WEAK'],
])('a score of %f is %s', (score, strength) => {
  expect(strengthOf({ score, isConfirmed: true })).toBe(strength);
});

it.each([
  [1, 'FAIR'],
  [0.1, 'FAIR'],
  [0.0999, 'WEAK'],
  [0.0299, 'VERY_WEAK'],
])('a score of %f with an unconfirmed tie is %s', (score, strength) => {
  expect(strengthOf({ score, isConfirmed: false })).toBe(strength);
});

it.each([
  // The best path is worth more, but rests on an unconfirmed tie.
  [0.5, 0.3, 'STRONG', 4],
  [0.5, 0.29, 'FAIR', 3],
  [0.5, 0, 'FAIR', 3],
  [0.05, 0.05, 'WEAK', 2],
])('a pair of a best path of %f, and of %f by current ties alone, is %s', (best, confirmed, strength, rank) => {
  expect(strengthOfPair({ best, confirmed })).toBe(strength);
  expect(strengthRank({ best, confirmed })).toBe(rank);
});
