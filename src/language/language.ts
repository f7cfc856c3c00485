import Negotiator from 'negotiator';
import type { IncomingHttpHeaders } from 'node:http';

export enum Language {
  EN = 'EN',
  FR = 'FR',
}

/** A language, as the enumeration's member or as its name. */
export type LanguageCode = Language | `${Language}`;

export { LOCALES } from './locales';

/** Returns French where Accept-Language ranks it above English, else English. */
export function requestLanguage(headers: IncomingHttpHeaders): Language {
  return new Negotiator({ headers }).language(['en', 'fr']) === 'fr' ? Language.FR : Language.EN;
}
