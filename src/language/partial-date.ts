/** A calendar date of known precision: "2019", "2019-05" or "2019-05-20". */
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that the calendar has (so 2023-02-29 is not one). */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (year === '0000') return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** The first day that the date covers, as YYYY-MM-DD: what a `since` means. */
export function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day that the date covers, as YYYY-MM-DD: what an `until` or an evidence's `asOf` means. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day ? date : `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

function daysInMonth(year: number, month: number): number {
  const days = new Date(0);
  days.setUTCFullYear(year, month, 0);
  return days.getUTCDate();
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a YYYY-MM-DD day; negative before it. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day + 'T00:00:00Z') / DAY_MS);
}

/** The YYYY-MM-DD day of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day before a YYYY-MM-DD day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day + 'T00:00:00Z') - DAY_MS).toISOString().slice(0, 10);
}
