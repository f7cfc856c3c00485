import { datePrecision, numberText } from '../../../../src/exchange/xlsx/cell-value';
import { bilingual } from '../../../../src/language/message';

test.each([
  ['General', undefined],
  ['0.00', undefined],
  ['[Red]0', undefined],
  ['"days" 0', undefined],
  ['yyyy-mm-dd', 'day'],
  ['[$-40C]d mmmm yyyy', 'day'],
  ['mmm-yy', 'month'],
  ['yyyy', 'year'],
  ['[h]:mm', 'time'],
])('the format %s shows %s', (code, precision) => {
  expect(datePrecision(code)).toBe(precision);
});

test.each([
  ['2019', undefined, false, '2019'],
  ['43605', 'day', false, '2019-05-20'],
  ['42143', 'day', true, '2019-05-20'],
  ['43586', 'month', false, '2019-05'],
  ['0.30000000000000004', undefined, false, '0.30000000000000004'],
] as const)('the number %s as %s is %s', (raw, precision, from1904, text) => {
  expect(numberText(raw, precision, from1904)).toBe(text);
});

test('a date before 1 March 1900, which spreadsheets count wrongly, is rejected', () => {
  expect(numberText('60', 'day', false)).toEqual({ value: '60', expected: bilingual('import.date.from1900') });
});
