import { weakestPoint } from '../../../../src/influence/paths/explain-path';

test.each([
  ['a tie', [0.5, 0.4, 0.9], [1, 0.7], { hop: 1, isHub: false }],
  ['a hub', [0.5, 0.6, 0.9], [1, 0.4375], { hop: 1, isHub: true }],
  ['a tie before the node that it leads to', [0.9, 0.9], [0.9], { hop: 0, isHub: false }],
  ['a hub before the tie that leaves it', [0.9, 0.5], [0.5], { hop: 0, isHub: true }],
  ['the first of equal ties', [0.5, 0.5], [1], { hop: 0, isHub: false }],
  ['the only tie', [0.8], [], { hop: 0, isHub: false }],
])('the weakest point is %s', (_, weights, factors, expected) => {
  expect(weakestPoint({ weights, factors })).toEqual(expected);
});
