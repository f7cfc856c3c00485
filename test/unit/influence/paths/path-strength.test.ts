import { strengthOf } from '../../../../src/influence/paths/path-strength';

it.each([
  [1, 'STRONG'],
  [0.3, 'STRONG'],
  [0.2999, 'FAIR'],
  [0.1, 'FAIR'],
  [0.0999, 'WEAK'],
  [0.03, 'WEAK'],
  [0.0299, 'VERY_WEAK'],
])('a score of %f is %s', (score, strength) => {
  expect(strengthOf(score)).toBe(strength);
});
