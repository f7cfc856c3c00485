import { Random } from '../../../../seed/synthetic/random';
import { TieBook } from '../../../../seed/synthetic/tie-book';
import { TieType } from '../../../../src/model/tie-type';

test('a tie is written once for its type and ends, and never from a node to itself', () => {
  const book = new TieBook(new Random(7));
  expect(book.add(TieType.FUNDS, 'a', 'b', {})).toBe(true);
  expect(book.add(TieType.FUNDS, 'a', 'b', { since: '2019' })).toBe(false);
  expect(book.add(TieType.FUNDS, 'b', 'a', {})).toBe(true);
  expect(book.add(TieType.STEERS, 'a', 'b', {})).toBe(true);
  expect(book.add(TieType.STEERS, 'a', 'a', {})).toBe(false);
  expect(book.ties.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
    'a FUNDS b',
    'b FUNDS a',
    'a STEERS b',
  ]);
});
