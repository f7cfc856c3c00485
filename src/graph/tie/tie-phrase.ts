import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { bareOf, phraseIn, type Phrases, phrasesOfType } from '../../store/model/tie-phrases';
import type { TieRecord } from './tie-decoder';

type Worded = Pick<TieRecord, 'type' | 'phrases' | 'stance' | 'stage' | 'answer'>;

/** The phrases of the tie's own verb if it has one, else those of its type. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return phrasesOfType(tie.type);
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/**
 * A tie in words, from its `from` end: "is a member of ECPAT International". Its stance, its stage or its answer is said where it has
 * one: "opposes Better laws".
 */
export function tiePhrase(tie: Worded, other: string, language: Language): string {
  const { stance, stage, answer } = tie;
  if (stance) return message(language, 'tie.stance', { stance, other });
  if (stage) return message(language, 'tie.stage', { stage, other });
  if (answer) return message(language, 'tie.answer', { answer, other });
  return phraseIn(phrasesOf(tie), language).replace('{}', () => other);
}

/** A tie in words without the names of its ends: from its `from` end, or, where `back` is set, from its `to` end. */
export function barePhrase(tie: Worded, language: Language, back: boolean): string {
  return bareOf(back ? phraseIn(phrasesOf(tie), language, back) : tiePhrase(tie, '{}', language));
}
