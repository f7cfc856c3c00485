import { type BilingualText, bilingual } from '../../language/message';
import { isPartialDate } from '../../language/is-partial-date';

/** The order of day and month in a sheet. */
export type DateOrder = 'day-first' | 'month-first';

/** A partial date, or a noun phrase of the expected content; `isUnclear` if it is ambiguous. */
export type DateReading = { date: string } | { expected: BilingualText; isUnclear?: boolean };

/** A year that a spreadsheet or pandas mistook for a number. */
export const YEAR_AS_NUMBER = /^(\d{4})[.,]0+$/;
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?$/;
/** A day from 1927 to 2118 in a spreadsheet: the number of days since 30 December 1899. */
const SERIAL = /^[1-7]\d{4}$/;
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/**
 * Reads the partial date of a cell: 2019-05-20, 2019.0, 20/05/2019, 20.05.2019, 5/20/2019, 05/2019.
 * Rejects a date with two readings unless `order` decides (with dots the day is first), and the
 * serial number of a day in a cell without a date format.
 */
export function readDate(cell: string, order?: DateOrder): DateReading {
  const text = cell.trim().replace(MIDNIGHT, '');
  if (isPartialDate(text)) return { date: text };
  const [, year] = YEAR_AS_NUMBER.exec(text) ?? [];
  if (year) return dated(year);
  const [, onlyMonth, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (onlyMonth && itsYear) return dated(itsYear, onlyMonth);
  const [, first, , second, third] = YEAR_FIRST.exec(text) ?? [];
  if (first && second && third) return dated(first, second, third);
  const [, a, separator, b, last] = YEAR_LAST.exec(text) ?? [];
  if (a && b && last) return yearLast([a, b], last, separator === '.' ? 'day-first' : order);
  if (SERIAL.test(text)) return storedDay(Number(text));
  return { expected: bilingual('import.date') };
}

function storedDay(serial: number): DateReading {
  const date = new Date(DAY_0 + serial * DAY_MS).toISOString().slice(0, 10);
  return { expected: bilingual('import.date.number', { date }), isUnclear: true };
}

function yearLast([a, b]: [string, string], year: string, order: DateOrder | undefined): DateReading {
  const [dayFirst, monthFirst] = [dated(year, b, a), dated(year, a, b)];
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  if (!('date' in dayFirst)) return monthFirst;
  if (!('date' in monthFirst) || dayFirst.date === monthFirst.date) return dayFirst;
  const expected = bilingual('import.date.order', { dayFirst: dayFirst.date, monthFirst: monthFirst.date });
  return { expected, isUnclear: true };
}

function dated(year: string, ...monthAndDay: readonly string[]): DateReading {
  const date = [year, ...monthAndDay.map((part) => part.padStart(2, '0'))].join('-');
  return isPartialDate(date) ? { date } : { expected: bilingual('import.date') };
}
