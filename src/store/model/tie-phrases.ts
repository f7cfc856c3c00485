import { Language, type LanguageCode } from '../../language/language';
import type { TieType } from './tie-type';
import { TIE_TYPES } from './tie-types';

/** A tie in words, with `{}` in place of the other end's name: "is a member of {}" from `from`, "has {} as a member" from `to`. */
export interface Phrases {
  en: string;
  enBack: string;
  fr: string;
  frBack: string;
}

/** The phrases of a tie type, for ties without a verb of their own. */
export function phrasesOfType(type: TieType): Phrases {
  const [en, enBack] = TIE_TYPES[type].en;
  const [fr, frBack] = TIE_TYPES[type].fr;
  return { en, enBack, fr, frBack };
}

/** The phrase without the other end: "is a member of", "has … as a member". */
export function bareOf(phrase: string): string {
  return phrase.replace(/ ?\{\}$/, '').replace('{}', '…');
}

/** The phrase in a language, still with `{}` in place of the other end's name; `back` reads it from the `to` end. */
export function phraseIn(phrases: Phrases, language: LanguageCode, back = false): string {
  if (language === Language.FR) return back ? phrases.frBack : phrases.fr;
  return back ? phrases.enBack : phrases.en;
}
