import {
  formatConfirmed,
  formatDate,
  formatDateWithPreposition,
  formatSince,
} from '../../../src/language/partial-date';

describe('a partial date in words', () => {
  it.each([
    ['2021', '2021', '2021', 'in 2021', 'en 2021', '2021'],
    ['2021-05', 'May 2021', 'mai 2021', 'in May 2021', 'en mai 2021', 'mai 2021'],
    ['2021-05-20', '20 May 2021', '20 mai 2021', 'on 20 May 2021', 'le 20 mai 2021', 'le 20 mai 2021'],
    ['2021-05-01', '1 May 2021', '1er mai 2021', 'on 1 May 2021', 'le 1er mai 2021', 'le 1er mai 2021'],
  ])('%s', (date, en, fr, whenEn, whenFr, sinceFr) => {
    expect(formatDate(date, 'EN')).toBe(en);
    expect(formatDate(date, 'FR')).toBe(fr);
    expect(formatDateWithPreposition(date, 'EN')).toBe(whenEn);
    expect(formatDateWithPreposition(date, 'FR')).toBe(whenFr);
    expect(formatSince(date, 'EN')).toBe(en);
    expect(formatConfirmed(date, 'EN')).toBe(en);
    expect(formatConfirmed(date, 'FR')).toBe(whenFr);
    expect(formatSince(date, 'FR')).toBe(sinceFr);
  });
});
