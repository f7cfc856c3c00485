import Negotiator from 'negotiator';
import type { IncomingHttpHeaders } from 'node:http';

export enum Language {
  EN = 'EN',
  FR = 'FR',
}

/** A language as the enumeration's member or as its name. */
export type LanguageCode = Language | `${Language}`;

/** The BCP 47 tag by which dates, lists and plurals are formatted. */
export const LOCALES: Record<Language, string> = { EN: 'en-GB', FR: 'fr-FR' };

/** The language that the Accept-Language header asks for: French where it ranks above English, else English. */
export function requestLanguage(headers: IncomingHttpHeaders): Language {
  return new Negotiator({ headers }).language(['en', 'fr']) === 'fr' ? Language.FR : Language.EN;
}
