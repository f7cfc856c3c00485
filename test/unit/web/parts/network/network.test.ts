import { networkOf } from '../../../../../src/web/parts/network/network';

const node = (id: string) => ({ __typename: 'Objective' as const, id, name: id });
const tie = (from: string, to: string) => ({ id: `${from}-${to}`, from: { id: from }, to: { id: to } });
const network = (ids: string, ...ties: string[]) =>
  networkOf({
    truncated: false,
    nodes: [...ids].map(node),
    ties: ties.map(([from = '', to = '']) => tie(from, to)),
  });

test('each node knows how many steps it is away, and all who are one step nearer', () => {
  const { placed } = network('ABCD', 'AB', 'CA', 'BD', 'DC');
  expect(placed.map(({ hops, by }) => [hops, by])).toEqual([
    [0, []],
    [1, [0]],
    [1, [0]],
    [2, [1, 2]],
  ]);
});

test('several ties between two nodes are one link, and each counts', () => {
  const { links, ties, placed } = network('AB', 'AB', 'BA');
  expect([links, ties, placed.map(({ degree }) => degree)]).toEqual([[[0, 1]], 2, [2, 2]]);
});

test('a tie with an end that is not shown is no link', () => {
  expect(network('AB', 'AB', 'BX').links).toEqual([[0, 1]]);
});
