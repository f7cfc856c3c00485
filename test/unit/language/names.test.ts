import { formatAnyOf, formatFirstNames, formatName, formatNames } from '../../../src/language/names';

test('a name is itself in English, and stands between guillemets in French', () => {
  expect([formatName('Oak Radio', 'EN'), formatName('Oak Radio', 'FR')]).toEqual(['Oak Radio', '« Oak Radio »']);
});

test.each<[names: string[], english: string, french: string]>([
  [[], '', ''],
  [['A'], 'A', '« A »'],
  [['A', 'B'], 'A and B', '« A » et « B »'],
  [['A', 'B', 'C'], 'A, B and C', '« A », « B » et « C »'],
  [['A', 'B', 'C', 'D'], 'A, B, C and 1 more', '« A », « B », « C » et 1 autre'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more', '« A », « B », « C » et 2 autres'],
])('%j', (names, english, french) => {
  expect([formatNames(names, 'EN'), formatNames(names, 'FR')]).toEqual([english, french]);
  const either = (text: string, and: string, or: string) => text.replace(` ${and} `, ` ${or} `);
  expect(formatAnyOf(names, 'EN')).toBe(either(english, 'and', 'or'));
  expect(formatAnyOf(names, 'FR')).toBe(either(french, 'et', 'ou'));
});

test('as many names are said as are asked for', () => {
  expect(formatNames(['A', 'B', 'C'], 'EN', 1)).toBe('A and 2 more');
  expect(formatNames(['A', 'B', 'C', 'D'], 'FR', Infinity)).toBe('« A », « B », « C » et « D »');
});

test('the first names read as all of them', () => {
  expect(formatFirstNames(['A', 'B', 'C'], 5, 'EN')).toBe(formatNames(['A', 'B', 'C', 'D', 'E'], 'EN'));
  expect(formatFirstNames(['A', 'B', 'C'], 4, 'FR')).toBe('« A », « B », « C » et 1 autre');
  expect(formatFirstNames(['A', 'B'], 2, 'EN')).toBe('A and B');
});
