import type { Language } from './language';
import { firstDay } from '../scalars/partial-date';

export type Said = Language | `${Language}`;

const LOCALE: Record<`${Language}`, string> = { EN: 'en-GB', FR: 'fr-FR' };

/** A partial date in words: "2021", "May 2021", "20 May 2021"; "2021", "mai 2021", "20 mai 2021", "1er mai 2021". */
export function saidDate(date: string, lang: Said): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) parts.month = 'long';
  if (date.length > 7) parts.day = 'numeric';
  const words = new Intl.DateTimeFormat(LOCALE[lang], parts).format(new Date(firstDay(date)));
  return lang === 'FR' ? words.replace(/^1 /, '1er ') : words;
}

/** With the preposition that a sentence needs before it: "in May 2021", "on 20 May 2021"; "en mai 2021", "le 20 mai 2021". */
export function saidWhen(date: string, lang: Said): string {
  const isDay = date.length > 7;
  const before = lang === 'FR' ? (isDay ? 'le' : 'en') : isDay ? 'on' : 'in';
  return `${before} ${saidDate(date, lang)}`;
}

/** After "since": "2004", "20 May 2004"; "2004", "le 20 mai 2004". */
export function saidSince(date: string, lang: Said): string {
  return lang === 'FR' && date.length > 7 ? `le ${saidDate(date, lang)}` : saidDate(date, lang);
}
