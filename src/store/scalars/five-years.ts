import { lastDay } from '../../language/partial-date';

const YEARS = 5;

/** The fifth anniversary of a YYYY-MM-DD day; of a 29 February the last day of that month. */
export function fiveYearsAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + YEARS).padStart(4, '0');
  const anniversary = year + day.slice(4);
  return day.endsWith('-02-29') ? lastDay(year + '-02') : anniversary;
}

/** The earliest YYYY-MM-DD day whose fifth anniversary is not before this day: what is of that day or later is recent. */
export function fiveYearsBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - YEARS).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-03-01` : year + day.slice(4);
}
