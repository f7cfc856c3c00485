import 'reflect-metadata';
import { checkedCount, encodeCursor, MAX_PAGE_SIZE, pageRequest, readAhead } from '../../../../src/store/paging/page';

test.each([
  [1, 25],
  [25, 25],
  [26, MAX_PAGE_SIZE],
  [100, MAX_PAGE_SIZE],
])('a page of %i reads ahead %i items', (first, items) => {
  expect(readAhead(first)).toBe(items);
});

test.each([0, -1, 101, NaN])('a count of %d is rejected', (count) => {
  expect(() => checkedCount(count, 'first')).toThrow(`first must be 1 to 100; it is ${String(count)}.`);
});

test('a count is returned if it is in the range', () => {
  expect([1, 100].map((count) => checkedCount(count, 'first'))).toEqual([1, 100]);
  expect(checkedCount(1_000, 'first', 1_000)).toBe(1_000);
});

test('a page request starts at the first item, or after the position of its cursor', () => {
  expect(pageRequest('actors', { first: 20 })).toEqual({ list: 'actors', first: 20, after: null });
  const after = encodeCursor('actors', ['keel']);
  expect(pageRequest('actors', { first: 1, after })).toEqual({ list: 'actors', first: 1, after: ['keel'] });
});
