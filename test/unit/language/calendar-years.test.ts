import fc from 'fast-check';
import { dayText, yearsAfter, yearsBefore } from '../../../src/language/partial-date';

describe('calendar years', () => {
  it.each([
    ['2019-05-31', 5, '2024-05-31'],
    ['2019-05-31', 10, '2029-05-31'],
    ['2020-02-29', 5, '2025-02-28'],
    ['2020-02-29', 10, '2030-02-28'],
    ['2020-02-29', 1, '2021-02-28'],
    ['0996-01-01', 5, '1001-01-01'],
  ])('after %s %i are over on %s', (day, years, anniversary) => expect(yearsAfter(day, years)).toBe(anniversary));

  it.each([
    ['2024-05-31', 5, '2019-05-31'],
    ['2024-05-31', 10, '2014-05-31'],
    ['2024-02-29', 5, '2019-03-01'],
    ['2024-02-29', 10, '2014-03-01'],
    ['2025-02-28', 5, '2020-02-28'],
  ])('before %s, %i of them, is %s', (day, years, earliest) => expect(yearsBefore(day, years)).toBe(earliest));

  it('agree in both directions', () => {
    const number = fc.constantFrom(5, 10);
    const day = fc.integer({ min: -100_000, max: 100_000 }).map(dayText);
    fc.assert(
      fc.property(day, day, number, (one, other, years) => {
        expect(yearsAfter(one, years) >= other).toBe(one >= yearsBefore(other, years));
      }),
    );
    const start = fc.integer({ min: -20_000, max: 20_000 });
    const beside = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(start, beside, number, (begin, days, years) => {
        const [one, other] = [dayText(begin), dayText(begin + Math.round(years * 365.25) + days)];
        expect(yearsAfter(one, years) >= other).toBe(one >= yearsBefore(other, years));
      }),
    );
  });
});
