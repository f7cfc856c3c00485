import fc from 'fast-check';
import { escapeFormula, splitNames, unescapeFormula } from '../../../../src/import-export/rows/cell-text';

const formulaLike = fc.tuple(fc.stringMatching(/^['=+\-@\t\r]{0,3}$/), fc.string()).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), formulaLike);

test('unescaping an escaped cell gives back the text exactly', () => {
  fc.assert(fc.property(anyText, (cell) => unescapeFormula(escapeFormula(cell)) === cell));
});

test('an escaped cell never starts like a formula', () => {
  fc.assert(fc.property(anyText, (cell) => !/^[=+\-@\t\r]/.test(escapeFormula(cell))));
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
