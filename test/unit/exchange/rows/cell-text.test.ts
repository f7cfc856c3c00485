import fc from 'fast-check';
import { splitNames } from '../../../../src/exchange/rows/cell-text';
import { escapeFormula, unescapeFormula } from '../../../../src/language/formula';

const formulaLike = fc.tuple(fc.stringMatching(/^['=+\-@\t\r]{0,3}$/), fc.string()).map((parts) => parts.join(''));
const separated = fc
  .array(fc.constantFrom(...'=+-@＝＋－＠;\t\r\n\'" \u00a0\0\u200fa1'), { maxLength: 12 })
  .map((characters) => characters.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), formulaLike, separated);

test('unescaping an escaped cell gives back the text exactly', () => {
  fc.assert(fc.property(anyText, (cell) => unescapeFormula(escapeFormula(cell)) === cell));
});

test('an escaped cell never starts like a formula', () => {
  fc.assert(fc.property(anyText, (cell) => !/^[=+\-@\t\r]/.test(escapeFormula(cell))));
});

test('no part of an escaped cell between separators starts like a formula', () => {
  const startsFormula = (part: string) => /^[\s"\0\u200f]*[=+\-@＝＋－＠]/u.test(part);
  fc.assert(
    fc.property(
      anyText,
      (cell) =>
        !escapeFormula(cell)
          .split(/[;\t\r\n]/)
          .some(startsFormula),
    ),
  );
});

test('a cell of which only the beginning was escaped is read as it was, except for escapes within it', () => {
  const escapeStart = (cell: string) => cell.replace(/^(?=[=+\-@\t\r'])/, "'");
  const holdsEscape = (cell: string) => /[;\t\r\n]'/.test(cell);
  fc.assert(fc.property(anyText, (cell) => holdsEscape(cell) || unescapeFormula(escapeStart(cell)) === cell));
});

test.each([
  ['=SUM(1)', "'=SUM(1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@A1', "'@A1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ["'t Huis", "''t Huis"],
  ['A=1', 'A=1'],
  ['Semi;=2+2;t', "Semi;'=2+2;t"],
  ['a; "=2+2"', 'a;\' "=2+2"'],
  ['a\n-1\r\n@A1\t+1', "a\n'-1\r\n'@A1\t'+1"],
  ["a;''=1", "a;'''=1"],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ['a;b; c\r\n\r\nd', 'a;b; c\r\n\r\nd'],
  ["a;'t Huis", "a;'t Huis"],
  ['', ''],
])('%j is escaped as %j', (cell, written) => {
  expect(escapeFormula(cell)).toBe(written);
});

test('an apostrophe that is no escape stays', () => {
  expect(unescapeFormula("'t Huis")).toBe("'t Huis");
});

test('names are split at semicolons and trimmed', () => {
  expect(splitNames(' ECPAT ;  End Child Prostitution;; ')).toEqual(['ECPAT', 'End Child Prostitution']);
});
