import fc from 'fast-check';
import { dayText, fiveYearsAfter, fiveYearsBefore } from '../../../../src/language/partial-date';

describe('five calendar years', () => {
  it.each([
    ['2019-05-31', '2024-05-31'],
    ['2020-02-29', '2025-02-28'],
    ['0996-01-01', '1001-01-01'],
  ])('after %s are over on %s', (day, anniversary) => expect(fiveYearsAfter(day)).toBe(anniversary));

  it.each([
    ['2024-05-31', '2019-05-31'],
    ['2024-02-29', '2019-03-01'],
    ['2025-02-28', '2020-02-28'],
  ])('before %s began on %s', (day, earliest) => expect(fiveYearsBefore(day)).toBe(earliest));

  it('agree in both directions', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 }).map(dayText);
    fc.assert(fc.property(day, day, (one, other) => fiveYearsAfter(one) >= other === one >= fiveYearsBefore(other)));
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1820, max: 1832 }), (start, length) => {
        const [one, other] = [dayText(start), dayText(start + length)];
        expect(fiveYearsAfter(one) >= other).toBe(one >= fiveYearsBefore(other));
      }),
    );
  });
});
