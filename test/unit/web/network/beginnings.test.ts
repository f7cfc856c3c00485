import { beginningsOf } from '../../../../src/web/network/panels/beginnings';
import { withPart } from '../../../../src/web/network/known-graph';
import { FIRST_YEAR } from '../../../../src/web/parts/years';
import { drawn, SMALL, tie } from './small-network';

test('links are counted by the year of their beginning; one that no source dates is in no year', () => {
  const dated = [
    tie('a', 'b', { since: '1991' }),
    tie('b', 'c', { since: '1991-05' }),
    tie('a', 'd', { since: '1985' }),
  ];
  const known = withPart(SMALL, { nodes: [], ties: dated, around: [] });
  const { years, before, unknown } = beginningsOf(drawn({ nodes: ['a', 'b', 'c', 'd'] }, known), FIRST_YEAR + 2);
  expect(years).toEqual([0, 2, 0]);
  expect({ before, unknown }).toEqual({ before: 1, unknown: 1 });
});
