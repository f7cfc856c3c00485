import { listParts, rowAt } from '../../../../src/web/network/panels/list-rows';
import { drawn } from './small-network';

const drawing = drawn({ nodes: ['a', 'b', 'c', 'd'] });
const parts = listParts(drawing);
const walk = (from: string | null, ...keys: string[]) =>
  keys.reduce<string | null>((at, key) => rowAt(drawing, parts, at, `Arrow${key}`), from);

test('each name has its lines, the strongest first, and each line stands once', () => {
  expect(parts.map(({ name, lines }) => [name.id, lines.map(({ id }) => id)])).toEqual([
    ['a', ['ab', 'ad', 'ac']],
    ['b', ['bc']],
    ['c', []],
    ['d', []],
  ]);
});

test('down and up go from row to row, and stop at the ends', () => {
  expect(walk(null, 'Down')).toBe('a');
  expect(walk('a', 'Down', 'Down', 'Down', 'Down')).toBe('b');
  expect(walk('a', 'Up')).toBe('a');
  expect(walk('c', 'Down', 'Down', 'Down')).toBe('d');
});

test('right and left go along the lines of a name', () => {
  expect(walk('a', 'Right')).toBe('ab');
  expect(walk('a', 'Right', 'Right')).toBe('b');
  expect(walk('ab', 'Left')).toBe('a');
  expect(walk('a', 'Left')).toBe('ac');
  // A line listed under an earlier name also belongs to this name.
  expect(walk('d', 'Right')).toBe('ad');
});
