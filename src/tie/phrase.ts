import type { Language } from '../language/language';
import { type Phrases, phrasesOfType } from '../model/tie-phrases';
import type { TieRecord } from './tie.store';

/** The phrases of the tie's own verb, or else those of its type. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return phrasesOfType(tie.type);
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/** A tie in words, from its `from` end: "is a member of ECPAT International". */
export function tiePhrase(tie: Pick<TieRecord, 'type' | 'phrases'>, other: string, language: Language): string {
  const { en, fr } = phrasesOf(tie);
  return (language === 'FR' ? fr : en).replace('{}', () => other);
}
