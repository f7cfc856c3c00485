import fc from 'fast-check';
import { completeAddress, isWellFormed, textProblem } from '../../../../src/store/model/text-check';

const codeOf = (text: string, maxLength = 100) => textProblem(text, maxLength)?.code;

test.each([
  ['a'.repeat(101), 'TOO_LONG'],
  ['😀'.repeat(101), 'TOO_LONG'],
  ['a\u0000b', 'BAD_TEXT'],
  ['a\u001bb', 'BAD_TEXT'],
  ['a\u0085b', 'BAD_TEXT'],
  ['a\ud800', 'BAD_TEXT'],
  ['\udc00b', 'BAD_TEXT'],
  ['\udc00\ud800', 'BAD_TEXT'],
  ['a\ufffe', 'BAD_TEXT'],
  ['Write to jane@example.org', 'PERSONAL_DATA'],
  ['+66 2 215 3388', 'PERSONAL_DATA'],
])('%j is rejected: %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each(['a'.repeat(100), '😀'.repeat(100), 'two\r\nlines\tand a tab', 'مرحبا \u200fبك', '👩‍👩‍👧', "=SUM(1) ' OR 1=1"])(
  '%j is accepted',
  (text) => {
    expect(codeOf(text)).toBeUndefined();
  },
);

test.each([
  ['example.org', 'https://example.org'],
  ['www.example.org/about?x=1', 'https://www.example.org/about?x=1'],
  ['Élan.example.org:8080', 'https://Élan.example.org:8080'],
  ...['https://example.org', 'ftp://example.org', 'harbour', '1.5', 'jane@example.org', 'javascript:alert(1)', ''].map(
    (text) => [text, text],
  ),
])('the address %j is completed as %j', (text, address) => {
  expect(completeAddress(text)).toBe(address);
});

test('a problem names the expected form, in both languages', () => {
  expect(textProblem('+66 2 215 3388', 100)).toEqual({
    code: 'PERSONAL_DATA',
    en: 'text without a phone number: the graph holds organisations and public offices, never a person’s data',
    fr: 'un texte sans numéro de téléphone : le graphe contient des organisations et des fonctions publiques, jamais les données d’une personne',
  });
  expect(textProblem('a'.repeat(10_001), 10_000)).toMatchObject({ en: 'text of at most 10,000 characters' });
});

test('a well-formed text survives encoding as UTF-8', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !isWellFormed(text) || Buffer.from(text).toString('utf8') === text,
    ),
  );
});
