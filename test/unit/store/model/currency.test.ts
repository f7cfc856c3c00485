import { Language } from '../../../../src/language/language';
import { currencyName, isCurrency, MAX_AMOUNT, moneyProblem } from '../../../../src/store/model/currency';

test.each(['EUR', 'USD', 'KES', 'DEM', 'FRF', 'CSK', 'YUM', 'ZWN', 'XDR', 'VED'])('%s is a currency', (code) => {
  expect(isCurrency(code)).toBe(true);
});

test.each(['', 'eur', 'EURO', 'AAA', 'BTC', 'XXX', 'XTS', 'US$'])('%p is none', (code) => {
  expect(isCurrency(code)).toBe(false);
});

test('a currency has a name in both languages', () => {
  expect(currencyName('CHF', Language.EN)).toBe('Swiss Franc');
  expect(currencyName('CHF', Language.FR)).toBe('franc suisse');
});

test.each([
  [100, 'EUR', undefined],
  [MAX_AMOUNT, 'DEM', undefined],
  [undefined, null, undefined],
  [100, undefined, { field: 'currency', what: 'missing' }],
  [null, 'EUR', { field: 'amount', what: 'missing' }],
  [0, 'EUR', { field: 'amount', what: 'range' }],
  [-5, 'EUR', { field: 'amount', what: 'range' }],
  [NaN, 'EUR', { field: 'amount', what: 'range' }],
  [2 * MAX_AMOUNT, 'EUR', { field: 'amount', what: 'range' }],
  [100, 'EURO', { field: 'currency', what: 'unknown' }],
])('of %p %p the problem is %p', (amount, currency, problem) => {
  expect(moneyProblem(amount, currency)).toEqual(problem);
});
