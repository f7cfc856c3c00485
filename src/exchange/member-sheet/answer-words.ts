import { TieType } from '../../store/model/tie-type';
import { headerWords } from '../mapping/headers';

export const ANSWERS = ['true', 'ended', 'never', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Words of members' answers, in English, French and Spanish, folded. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  true: 'yes|y|true|still true|x|oui|o|vrai|toujours vrai|si|verdadero',
  ended: 'ended|over|no longer|not any more|termine|fini|plus maintenant|terminado',
  never: 'never|never true|not true|false|wrong|jamais|jamais vrai|faux|nunca|falso',
  unknown: 'do not know|don t know|unknown|ne sais pas|je ne sais pas|inconnu|no se|desconocido',
};

export const LINKS = ['member', 'partner', 'agreement', 'funds', 'fundedBy'] as const;
export type Link = (typeof LINKS)[number];
export const LINK_WORDS: Readonly<Record<Link, string>> = {
  member: 'member|we are a member|membre|nous sommes membre|miembro',
  partner: 'partner|partners|partenaire|partenaires|socio|aliado',
  agreement: 'agreement|memorandum|mou|accord|convention|protocole|acuerdo|convenio',
  funds: 'funds|we fund|finance|nous financons|financia',
  fundedBy: 'funded by|financed by|finance par|financee par|financiado por',
};
export const TYPES: Readonly<Record<Link, TieType>> = {
  member: TieType.MEMBER_OF,
  partner: TieType.PARTNER_OF,
  agreement: TieType.MEMORANDUM_WITH,
  funds: TieType.FUNDS,
  fundedBy: TieType.FUNDS,
};

/** The answer that a member's word means. */
export function wordFor<T extends string>(words: Readonly<Record<T, string>>, cell: string): T | undefined {
  const cellWords = headerWords(cell);
  return (Object.keys(words) as T[]).find((key) => words[key].split('|').includes(cellWords));
}

export function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return values.some((candidate) => candidate === value);
}
