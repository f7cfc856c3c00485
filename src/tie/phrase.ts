import { Language } from '../language/language';
import type { TieRecord } from './tie.store';
import { TIE_TYPES, type Phrases } from '../model/tie-type';

/** How a tie is said: its own verb's phrases, else its type's. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return TIE_TYPES[tie.type].phrases;
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/** A tie said forwards in a language: "is a member of ECPAT International". */
export function tiePhrase(tie: Pick<TieRecord, 'type' | 'phrases'>, other: string, language: Language): string {
  const { en, fr } = phrasesOf(tie);
  return (language === Language.FR ? fr : en).replace('{}', () => other);
}
