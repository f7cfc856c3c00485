import { quote, quoteAll } from '../../../src/language/text';

test.each([
  ['', ''],
  ['a'.repeat(100), 'a'.repeat(100)],
  ['a'.repeat(101), `${'a'.repeat(100)}…`],
  ['🐚'.repeat(100), '🐚'.repeat(100)],
  ['🐚'.repeat(101), `${'🐚'.repeat(100)}…`],
  [`${'a'.repeat(99)}🐚b`, `${'a'.repeat(99)}🐚…`],
])('%.8s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('a list of ids is as short as one of them', () => {
  expect(quoteAll(['ABO', 'BLM'])).toBe('ABO, BLM');
  expect(quoteAll(Array.from({ length: 5_000 }, () => 'ABO'))).toHaveLength(101);
});
