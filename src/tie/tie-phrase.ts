import type { Language } from '../language/language';
import { phraseIn, type Phrases, phrasesOfType } from '../model/tie-phrases';
import type { TieRecord } from './tie-decoder';

/** The phrases of the tie's own verb if it has one, else those of its type. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return phrasesOfType(tie.type);
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/** A tie in words, from its `from` end: "is a member of ECPAT International". */
export function tiePhrase(tie: Pick<TieRecord, 'type' | 'phrases'>, other: string, language: Language): string {
  return phraseIn(phrasesOf(tie), language).replace('{}', () => other);
}
