import { layoutTable } from '../../../../src/web/partnership/table-layout';

const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

test('places half of the chairs above and half below the table, each row from left to right', () => {
  const { chairs, top } = layoutTable(TEN, (chair) => [chair]);
  const above = chairs.filter(({ y }) => y < top.y);
  const below = chairs.filter(({ y }) => y > top.y + top.height);
  expect(above.map(({ chair }) => chair)).toEqual(TEN.slice(0, 5));
  expect(below.map(({ chair }) => chair)).toEqual(TEN.slice(5));
  for (const row of [above, below]) expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).sort((a, b) => a - b));
});

test('keeps all text within the picture and off the table', () => {
  const { chairs, top, height } = layoutTable(TEN, (chair) => [chair, 'one', 'two', 'three', 'and 4 more']);
  const lines = chairs.flatMap((chair) => chair.lines);
  expect(Math.min(...lines.map(({ y }) => y))).toBeGreaterThan(10);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(height);
  expect(lines.filter(({ y }) => y > top.y && y < top.y + top.height)).toEqual([]);
});

test('is as high as its longest lists need', () => {
  const low = layoutTable(TEN, (chair) => [chair]);
  const high = layoutTable(TEN, (chair) => (chair === 'a' ? [chair, 'one', 'two'] : [chair]));
  expect(high.height).toBeGreaterThan(low.height);
});
