import { groupedDrawing } from '../../../../src/web/network/layout/grouping';
import { drawn } from './small-network';

/** Groups a and b in one mark, c and d in another. */
const groupingOf = ({ id }: { id: string }) =>
  id < 'c' ? { id: 'AB', name: 'A and B' } : { id: 'CD', name: 'C and D' };
const all = drawn({ nodes: ['a', 'b', 'c', 'd'] });

test('names of the same group are one mark, and all links between two marks one line', () => {
  const { nodes, lines, byId } = groupedDrawing(all, groupingOf, []);
  expect(nodes.map(({ id, members }) => [id, members?.length])).toEqual([
    ['AB', 2],
    ['CD', 2],
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ isJoined: true, arrow: undefined });
  expect(lines[0]!.ties.map(({ id }) => id).sort()).toEqual(['ac', 'ad', 'bc']);
  expect(byId.get('AB')!.lines).toEqual(lines);
});

test('the names of an open mark are drawn by themselves, with their own lines among each other', () => {
  const { nodes, lines } = groupedDrawing(all, groupingOf, ['AB']);
  expect(nodes.map(({ id, openMark }) => [id, openMark])).toEqual([
    ['CD', undefined],
    ['a', 'AB'],
    ['b', 'AB'],
  ]);
  expect(lines.map(({ id, isJoined }) => [id, isJoined ?? false]).sort()).toEqual([
    ['CD a', true],
    ['CD b', true],
    ['ab', false],
  ]);
});

test('a name that is the only one of its group is no mark', () => {
  const alone = groupedDrawing(drawn({ nodes: ['a', 'b', 'c'] }), groupingOf, []);
  expect(alone.nodes.map(({ id }) => id)).toEqual(['AB', 'c']);
});
