import { message } from '../language/message';
import { Language } from '../language/language';
import type { TieType } from './tie-type';

/** A tie in words, with `{}` in place of the other end's name: "is a member of {}" from `from`, "has {} as a member" from `to`. */
export interface Phrases {
  en: string;
  enBack: string;
  fr: string;
  frBack: string;
}

const cache = new Map<TieType, Phrases>();

/** The phrases of a tie type, for ties without a verb of their own. */
export function phrasesOfType(type: TieType): Phrases {
  let phrases = cache.get(type);
  if (!phrases) {
    const other = '{}';
    phrases = {
      en: message(Language.EN, `tie.${type}`, { other }),
      enBack: message(Language.EN, `tie.${type}.back`, { other }),
      fr: message(Language.FR, `tie.${type}`, { other }),
      frBack: message(Language.FR, `tie.${type}.back`, { other }),
    };
    cache.set(type, phrases);
  }
  return phrases;
}
