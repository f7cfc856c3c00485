import type { Language } from '../../language/language';
import { type BilingualText, bilingual, message } from '../../language/message';
import { type NodeType, typesInWords } from './node-type';
import type { TieType } from './tie-type';
import { TIE_TYPES, type TieEnds } from './tie-types';

/**
 * Why a tie of this type cannot join these two nodes, or undefined where it can: "SIGNED_CODE joins a company to a
 * partner organisation, not a country to a company."
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
