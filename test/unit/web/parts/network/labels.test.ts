import { placeLabels, shortName } from '../../../../../src/web/parts/network/labels';
import { networkOf } from '../../../../../src/web/parts/network/network';

const node = (id: string, name = id) => ({ __typename: 'Objective' as const, id, name });
const PLACES = [
  [100, 100],
  [110, 100],
  [300, 100],
] as const;
const network = networkOf({
  truncated: false,
  nodes: ['A', 'B', 'C'].map((id) => node(id)),
  ties: [{ id: 'T', from: { id: 'A' }, to: { id: 'C' } }],
});
const labels = (most: number, width = 60, radius = 5) =>
  placeLabels(network, {
    ...{ most, radius, keepsOffMarks: false },
    at: (index) => PLACES[index]!,
    widthOf: () => width,
  });

test('the node in the middle is named first, then those with the most ties', () => {
  expect(labels(2).map(({ name }) => name)).toEqual(['A', 'C']);
});

test('no name lies on another: it goes above or beside its mark instead', () => {
  const places = labels(3).map(({ name, y, anchor }) => [name, y, anchor]);
  expect(places).toEqual([
    ['A', 116, 'middle'],
    ['C', 116, 'middle'],
    ['B', 84, 'middle'],
  ]);
});

test('a name without room is left out', () => {
  expect(labels(3, 1_000, 2).map(({ name }) => name)).toEqual(['A', 'C']);
});

test('a long name is cut', () => {
  const short = shortName(node('X', 'a'.repeat(50)));
  expect(short).toHaveLength(36);
  expect(short).toMatch(/a…$/);
});
