import { InflectedNames } from './agreement/agreeing';
import { dateFormat } from './intl-formats';
import { daysInMonth } from './is-partial-date';
import { Language, type LanguageCode } from './language';
import { message } from './message';

/** Returns the first day that the date covers, as YYYY-MM-DD: the meaning of a `since`. */
export function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** Returns the last day of a date, as YYYY-MM-DD: the meaning of `until` and evidence's `asOf`. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day ? date : `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

/** True where a partial date ends before another one begins. */
export function isBefore(date: string, laterDate: string): boolean {
  return lastDay(date) < firstDay(laterDate);
}

const DAY_MS = 86_400_000;

/** Returns the days from 1970-01-01 to a YYYY-MM-DD day; negative before it. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day + 'T00:00:00Z') / DAY_MS);
}

/** Returns the YYYY-MM-DD day of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the day before a YYYY-MM-DD day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day + 'T00:00:00Z') - DAY_MS).toISOString().slice(0, 10);
}

/** Formats a partial date: "2021", "May 2021", "20 May 2021"; "mai 2021", "1er mai 2021". */
export function formatDate(date: string, language: LanguageCode): string {
  const month = dateFormat(language, date.length > 4 ? 'month' : 'year').format(new Date(firstDay(date)));
  return isDay(date) ? message(language, 'date.day', { day: Number(date.slice(8)), month }) : month;
}

/** Formats with a preposition: "in May 2021", "on 20 May 2021"; "en mai 2021", "le 20 mai 2021". */
export function formatDateWithPreposition(date: string, language: LanguageCode): string {
  return message(language, 'date.when', sentenceValues(date, language));
}

/** Formats a date after "last confirmed": "2004", "20 May 2004"; "en 2004", "le 20 mai 2004". */
export function formatConfirmed(date: string, language: LanguageCode): string {
  return message(language, 'date.confirmed', sentenceValues(date, language));
}

/** Formats a date after "since": "2004", "20 May 2004"; "2004", "le 20 mai 2004". */
export function formatSince(date: string, language: LanguageCode): string {
  return message(language, 'date.since', sentenceValues(date, language));
}

/** Formats a date after "until": "2004", "20 May 2004"; "en 2004", "au 20 mai 2004". */
export function formatUntil(date: string, language: LanguageCode): string {
  return message(language, 'date.untilDate', sentenceValues(date, language));
}

/** Formats a date after "from" and "to": "20 May 2004"; "le 20 mai 2004", "du 20 mai 2004". */
export function dateInPeriod(date: string, language: LanguageCode): InflectedNames {
  return periodEnd(date, formatDate(date, language), language);
}

/** Formats a period: "from 6 to 8 June 2024"; "d’avril 2024 à mai 2025", "du 6 au 8 juin 2024". */
export function formatPeriod(since: string, until: string, language: LanguageCode): string {
  const isOneMonth = isDay(since) && isDay(until) && since.slice(0, 7) === until.slice(0, 7);
  const first = isOneMonth ? message(language, 'date.day', { day: Number(since.slice(8)), month: '' }).trim() : null;
  return message(language, 'date.period', {
    from: periodEnd(since, first ?? formatDate(since, language), language),
    to: dateInPeriod(until, language),
  });
}

function periodEnd(date: string, text: string, language: LanguageCode): InflectedNames {
  if (language === Language.EN) return new InflectedNames([{ plain: text }]);
  if (isDay(date)) return new InflectedNames([{ plain: `le ${text}`, de: `du ${text}`, à: `au ${text}` }]);
  return new InflectedNames([{ plain: text, ...(/^[ao]/.test(text) && { de: `d’${text}` }) }]);
}

function sentenceValues(date: string, language: LanguageCode) {
  return { precision: isDay(date) ? 'day' : 'month', date: formatDate(date, language) };
}

/** True where the date is a day, not only a month or a year. */
function isDay(date: string): boolean {
  return date.length > 7;
}

/** The years that the graph covers, as text, since a year has no thousands separator. */
export const PERIOD = { from: '1800', to: '2200' };

/** True where a partial date is from 1800 to 2200; any other date is a typing error. */
export function isInPeriod(date: string): boolean {
  const year = date.slice(0, 4);
  return year >= PERIOD.from && year <= PERIOD.to;
}

/** Returns a YYYY-MM-DD day some years later; for a 29 February, the last day of that month. */
export function yearsAfter(day: string, years: number): string {
  const year = yearsLater(day, years);
  return day.endsWith('-02-29') ? lastDay(year + '-02') : year + day.slice(4);
}

/**
 * Returns the earliest YYYY-MM-DD day whose anniversary after some years, five or ten, is not
 * before `day`: this day and later ones are recent.
 */
export function yearsBefore(day: string, years: number): string {
  const year = yearsLater(day, -years);
  return day.endsWith('-02-29') ? `${year}-03-01` : year + day.slice(4);
}

function yearsLater(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0');
}
