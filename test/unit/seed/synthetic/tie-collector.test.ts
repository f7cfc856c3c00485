import { Random } from '../../../../src/seed/synthetic/random';
import { TieCollector } from '../../../../src/seed/synthetic/tie-collector';
import { TieType } from '../../../../src/store/model/tie-type';

test('a tie is collected once for its type and ends, and never from a node to itself', () => {
  const tieCollector = new TieCollector(new Random(7));
  expect(tieCollector.add(TieType.FUNDS, 'a', 'b', {})).toBe(true);
  expect(tieCollector.add(TieType.FUNDS, 'a', 'b', { since: '2019' })).toBe(false);
  expect(tieCollector.add(TieType.FUNDS, 'b', 'a', {})).toBe(true);
  expect(tieCollector.add(TieType.STEERS, 'a', 'b', {})).toBe(true);
  expect(tieCollector.add(TieType.STEERS, 'a', 'a', {})).toBe(false);
  expect(tieCollector.ties.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
    'a FUNDS b',
    'b FUNDS a',
    'a STEERS b',
  ]);
});
