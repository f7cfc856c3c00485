import fc from 'fast-check';
import { escapeFormula, restore } from '../../../../src/import-export/rows/escape-formula';

const startingOddly = fc.tuple(fc.stringMatching(/^['=+\-@\t\r]{0,3}$/), fc.string()).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), startingOddly);

test('a neutralised cell is restored exactly, whatever it holds', () => {
  fc.assert(fc.property(anyText, (cell) => restore(escapeFormula(cell)) === cell));
});

test('a neutralised cell never starts as a formula does', () => {
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
])('%j is written as %j', (cell, written) => {
  expect(escapeFormula(cell)).toBe(written);
});

test('an apostrophe that a person wrote stays', () => {
  expect(restore("'t Huis")).toBe("'t Huis");
});
