import { LOCALES, type LanguageCode } from './language';
import { firstDay } from '../scalars/partial-date';

/** A partial date in words: "2021", "May 2021", "20 May 2021"; "2021", "mai 2021", "20 mai 2021", "1er mai 2021". */
export function formatDate(date: string, lang: LanguageCode): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) parts.month = 'long';
  if (date.length > 7) parts.day = 'numeric';
  const words = new Intl.DateTimeFormat(LOCALES[lang], parts).format(new Date(firstDay(date)));
  return lang === 'FR' ? words.replace(/^1 /, '1er ') : words;
}

/** With the preposition that a sentence needs before it: "in May 2021", "on 20 May 2021"; "en mai 2021", "le 20 mai 2021". */
export function formatDateWithPreposition(date: string, lang: LanguageCode): string {
  const isDay = date.length > 7;
  const before = lang === 'FR' ? (isDay ? 'le' : 'en') : isDay ? 'on' : 'in';
  return `${before} ${formatDate(date, lang)}`;
}

/** After "since": "2004", "20 May 2004"; "2004", "le 20 mai 2004". */
export function formatSince(date: string, lang: LanguageCode): string {
  return lang === 'FR' && date.length > 7 ? `le ${formatDate(date, lang)}` : formatDate(date, lang);
}
