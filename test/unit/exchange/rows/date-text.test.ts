import fc from 'fast-check';
import { type DateOrder, readDate } from '../../../../src/exchange/rows/date-text';
import { bilingual } from '../../../../src/language/message';
import { isPartialDate } from '../../../../src/language/is-partial-date';

test.each([
  ['2019', '2019'],
  [' 2019-05-20 ', '2019-05-20'],
  ['2021.0', '2021'],
  ['2021,00', '2021'],
  ['31/12/2021', '2021-12-31'],
  ['12/31/2021', '2021-12-31'],
  ['31.12.2021', '2021-12-31'],
  ['3.4.2021', '2021-04-03'],
  ['04/04/2021', '2021-04-04'],
  ['31-12-2021', '2021-12-31'],
  ['2021/12/31', '2021-12-31'],
  ['2021. 12. 31.'.replaceAll(' ', ''), '2021-12-31'],
  ['12/2021', '2021-12'],
  ['2021-12-31 00:00:00', '2021-12-31'],
  ['2021-12-31T00:00:00.000Z', '2021-12-31'],
  ['31/12/2021 0:00', '2021-12-31'],
])('%j is %s', (cell, date) => {
  expect(readDate(cell)).toEqual({ date });
});

test.each(['03/04/2021', '3-4-2021'])('%j may be either of two days', (cell) => {
  expect(readDate(cell)).toMatchObject({
    expected: { en: expect.stringMatching(/^2021-04-03 or 2021-03-04: /) as unknown },
  });
  expect(readDate(cell, 'day-first')).toEqual({ date: '2021-04-03' });
  expect(readDate(cell, 'month-first')).toEqual({ date: '2021-03-04' });
});

test.each(['31/02/2021', '31/12/21', '2021.5', '2021-12-31 14:00', '31/12.2021', 'spring', '13/13/2021', '0/2021'])(
  '%j is no date',
  (cell) => expect(readDate(cell)).toEqual({ expected: bilingual('import.date') }),
);

test('the number by which a spreadsheet stores a day is refused with that day', () => {
  expect(readDate('43831')).toEqual({
    expected: {
      en: expect.stringContaining('a spreadsheet stores 2020-01-01: format the cell as a date') as unknown,
      fr: expect.stringContaining('un tableur enregistre 2020-01-01') as unknown,
    },
    isUnclear: true,
  });
});

test('with the order of its day and month given, every day is read as it was written', () => {
  const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  const order = fc.constantFrom<DateOrder>('day-first', 'month-first');
  fc.assert(
    fc.property(day, order, fc.constantFrom('/', '-'), fc.boolean(), (instant, dateOrder, separator, isPadded) => {
      const date = instant.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = date.split('-');
      const parts = dateOrder === 'day-first' ? [dayOfMonth, month] : [month, dayOfMonth];
      const written = isPadded ? parts : parts.map((part) => String(Number(part)));
      expect(readDate([...written, year].join(separator), dateOrder)).toEqual({ date });
      const unsaid = readDate([...written, year].join(separator));
      expect('date' in unsaid ? unsaid.date : unsaid.expected.en).toContain(date);
    }),
  );
});

test('any text is a date of the calendar, or is refused', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d./ -]{0,12}$/), (cell) => {
      const reading = readDate(cell);
      if ('date' in reading) expect(isPartialDate(reading.date)).toBe(true);
    }),
  );
});
