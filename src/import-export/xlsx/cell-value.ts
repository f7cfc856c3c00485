import type { DatePrecision } from './date-formats';

/** A cell as text, or what cannot be taken from it. */
export type CellValue = string | { value: string; expected: string };

const DAY_MS = 86_400_000;
/** Day 0 of each of the two calendars that workbooks count in; the first holds from 1 March 1900 on. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const LENGTHS: Record<DatePrecision, number> = { year: 4, month: 7, day: 10, time: 10 };

/** A number as a person reads it there: a date where the cell's format shows one, else with a decimal point. */
export function numberText(raw: string, date: DatePrecision | undefined, from1904: boolean): CellValue {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return { value: raw, expected: 'a number' };
  return date === undefined ? String(number) : dateText(number, date, from1904);
}

function dateText(serial: number, precision: DatePrecision, from1904: boolean): CellValue {
  const instant = new Date((from1904 ? EPOCHS[1904] : EPOCHS[1900]) + Math.round(serial * DAY_MS));
  if (serial < (from1904 ? 0 : 61) || Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999) {
    return { value: String(serial), expected: 'a date from 1 March 1900 on; write an earlier one as text' };
  }
  return isoText(instant.toISOString(), precision);
}

/** A date that the file holds as ISO 8601. */
export function isoText(iso: string, precision: DatePrecision = 'day'): CellValue {
  const hasTime = /T(?!00:00(:00(\.0+)?)?(Z|$))/.test(iso);
  if (hasTime) return { value: iso, expected: 'a date without a time of day' };
  return iso.slice(0, LENGTHS[precision]);
}
