import { Language, type LanguageCode } from '../../language/language';
import { bilingual, type BilingualText, message } from '../../language/message';
import { TIE_PHRASES, type TypePhrases } from '../../language/tie-phrases';
import { type NodeType, typesInWords } from './node-type';
import type { TieType } from './tie-type';
import { TIE_TYPES, type TieEnds } from './tie-types';

/**
 * Returns why a tie of this type cannot join these two nodes: "SIGNED_CODE joins a company to a
 * partner organisation, not a country to a company."; undefined where it can.
 */
export function tieEndsProblem(type: TieType, from: NodeType, to: NodeType): BilingualText | undefined {
  if (TIE_TYPES[type].ends.some((ends) => ends.from.includes(from) && ends.to.includes(to))) return undefined;
  return bilingual('tie.ends.problem', (language) => ({
    type,
    allowed: TIE_TYPES[type].ends.map((ends) => pairInWords(ends, language)).join(message(language, 'tie.ends.or')),
    actual: pairInWords({ from: [from], to: [to] }, language),
  }));
}

function pairInWords({ from, to }: TieEnds, language: Language): string {
  return message(language, 'tie.ends.pair', { from: typesInWords(from, language), to: typesInWords(to, language) });
}

/** The phrases of a tie: "is a member of {}" from `from`, "has {} as a member" from `to`. */
export interface Phrases {
  en: string;
  enBack: string;
  fr: string;
  frBack: string;
}

const OF_TYPE: Record<TieType, TypePhrases> = TIE_PHRASES;

/** Returns the phrases of ties without a verb of their own, by `fromType` and `ended`. */
export function phrasesOfType(type: TieType, fromType?: string, ended = false): Phrases {
  const ofType = OF_TYPE[type];
  const { en, fr } = (ended ? ofType.ended : undefined) ?? ofType.of?.[fromType ?? ''] ?? ofType;
  return { en: en[0], enBack: en[1], fr: fr[0], frBack: fr[1] };
}

/** Returns the phrase without the other end: "is a member of", "has … as a member". */
export function bareOf(phrase: string): string {
  return phrase.replace(/ ?\{\}$/, '').replace('{}', '…');
}

/** Returns the phrase in a language, with `{}` for the other end; with `back` from the `to` end. */
export function phraseIn(phrases: Phrases, language: LanguageCode, back = false): string {
  if (language === Language.FR) return back ? phrases.frBack : phrases.fr;
  return back ? phrases.enBack : phrases.en;
}
