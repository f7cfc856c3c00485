import { firstDay } from './partial-date';
import { dateFormat } from './intl-formats';
import type { LanguageCode } from './language';
import { message } from './message';

/** A partial date in words: "2021", "May 2021", "20 May 2021"; "2021", "mai 2021", "20 mai 2021", "1er mai 2021". */
export function formatDate(date: string, language: LanguageCode): string {
  const month = dateFormat(language, date.length > 4 ? 'month' : 'year').format(new Date(firstDay(date)));
  return isDay(date) ? message(language, 'date.day', { day: Number(date.slice(8)), month }) : month;
}

/** With the preposition that a sentence needs before it: "in May 2021", "on 20 May 2021"; "en mai 2021", "le 20 mai 2021". */
export function formatDateWithPreposition(date: string, language: LanguageCode): string {
  return message(language, 'date.when', sentenceValues(date, language));
}

/** As it follows "last confirmed": "2004", "20 May 2004"; "en 2004", "le 20 mai 2004". */
export function formatConfirmed(date: string, language: LanguageCode): string {
  return message(language, 'date.confirmed', sentenceValues(date, language));
}

/** As it follows "since": "2004", "20 May 2004"; "2004", "le 20 mai 2004". */
export function formatSince(date: string, language: LanguageCode): string {
  return message(language, 'date.since', sentenceValues(date, language));
}

/** As it follows "until": "2004", "20 May 2004"; "en 2004", "au 20 mai 2004". */
export function formatUntil(date: string, language: LanguageCode): string {
  return message(language, 'date.until', sentenceValues(date, language));
}

function sentenceValues(date: string, language: LanguageCode) {
  return { precision: isDay(date) ? 'day' : 'month', date: formatDate(date, language) };
}

/** Whether the date names a day, not only a month or a year. */
function isDay(date: string): boolean {
  return date.length > 7;
}
