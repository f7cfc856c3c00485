import { differenceOf } from '../../../../src/web/network/difference';
import { type KnownGraph, withPart } from '../../../../src/web/network/known-graph';
import { drawn, SMALL, tie } from './small-network';

const all = { nodes: ['a', 'b', 'c', 'd'] };
const withTies = (known: KnownGraph, ...ties: ReturnType<typeof tie>[]) =>
  drawn(all, withPart(known, { nodes: [], ties, around: [] }));

test('between two days lines began, ended or stayed; of those that no source dates it is unknown', () => {
  const earlier = withTies(SMALL, tie('a', 'd', { status: 'UPCOMING' }), tie('b', 'c', { status: 'UPCOMING' }));
  const later = withTies(SMALL, tie('a', 'c', { status: 'ENDED' }), tie('b', 'c', { since: '2020' }));
  const { lines, byId } = differenceOf(earlier, later);
  expect(new Map(lines.map(({ id, change }) => [id, change]))).toEqual(
    new Map([
      ['ab', 'STAYED'],
      ['ac', 'ENDED'],
      ['ad', 'UNKNOWN'],
      ['bc', 'BEGAN'],
    ]),
  );
  expect(byId.get('a')!.lines).toHaveLength(3);
});

test('what holds on neither day is no line, and a name of the earlier day stays', () => {
  const before = drawn({ nodes: ['c', 'e'] });
  const { nodes, lines } = differenceOf(before, drawn({ nodes: ['c'] }));
  expect(nodes.map(({ id }) => id)).toEqual(['c', 'e']);
  expect(lines).toEqual([]);
});
