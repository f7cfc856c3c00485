import type { NodeType } from './rows';
import { Language } from '../language/language';
import type { TieType } from './tie-type';
import { typeWords } from './type-words';

/** What a tie may go from and to: any of the one with any of the other. */
export interface TieEnds {
  from: readonly NodeType[];
  to: readonly NodeType[];
}

/** Actors that others can belong to, advise or run: all but companies. */
const BODIES: readonly NodeType[] = ['Member', 'RegionalBody', 'Partner'];
const ACTORS: readonly NodeType[] = ['Member', 'Company', 'RegionalBody', 'Partner'];
const WORKS: readonly NodeType[] = ['Partnership', 'AdvocacyAction', 'Campaign'];
const FRAMEWORK: readonly NodeType[] = [
  ...(['StrategicDirection', 'Objective', 'InfluenceStrategy', 'Enabler'] as const),
  ...(['Indicator', 'FrameworkElement', 'CodeCriterion'] as const),
];

const ends = (from: readonly NodeType[], to: readonly NodeType[]): TieEnds => ({ from, to });

/** Which kinds of node each tie type may join: one entry for each group of ends that make sense together. */
export const TIE_ENDS: Record<TieType, readonly TieEnds[]> = {
  ORGAN_OF: [ends(['RegionalBody', 'Partner'], BODIES)],
  SECRETARIAT_OF: [ends(ACTORS, [...BODIES, ...WORKS])],
  SUBSIDIARY_OF: [ends(['Member', 'Company', 'Partner'], ['Company', 'Partner'])],
  LOCAL_CODE_REPRESENTATIVE_OF: [ends(['Member', 'Partner'], ['Partner'])],
  CONVENES: [ends(ACTORS, [...BODIES, ...WORKS])],
  LEADS: [ends(ACTORS, [...BODIES, ...WORKS])],
  MEMORANDUM_WITH: [ends(ACTORS, ACTORS)],
  STEERS: [ends(ACTORS, [...BODIES, ...WORKS])],
  CONTACT_OF: [ends(ACTORS, ACTORS)],
  PARTNER_OF: [ends(ACTORS, ACTORS)],
  // A partnership is a group too; who sits in it by name of member is still seated.
  MEMBER_OF: [ends(ACTORS, [...BODIES, 'Partnership'])],
  // What is paid for may be a document: a study, guidelines.
  FUNDS: [ends(ACTORS, [...ACTORS, ...WORKS, 'Instrument'])],
  SIGNED_CODE: [ends(['Company'], ['Partner'])],
  REGIONAL_ADVOCACY_WITH: [ends(['Member', 'Partner'], ['RegionalBody'])],
  PARTICIPATES_IN: [ends(ACTORS, WORKS)],
  SUPPORTS: [ends(ACTORS, [...ACTORS, ...WORKS, 'Instrument']), ends(WORKS, WORKS)],
  SUPPLIER_OF: [ends(['Company'], ACTORS)],
  OBSERVER_OF: [ends(ACTORS, [...BODIES, ...WORKS])],
  TARGETS: [ends([...WORKS, 'Instrument'], [...ACTORS, 'Country', 'Instrument']), ends(ACTORS, ['Instrument'])],
  MEMBER_STATE_OF: [ends(['Country'], ['RegionalBody', 'Partner'])],
  PARTY_TO: [ends(['Country'], ['Instrument'])],
  SIGNATORY_TO: [ends(['Country'], ['Instrument'])],
  ATTENDED: [ends(['Country', ...ACTORS], [...BODIES, 'Partnership'])],
  COVERS: [ends([...ACTORS, ...WORKS, 'Instrument'], ['Country'])],
  // What was to become a COVERS, an ATTENDED or a seat.
  PLANNED: [ends(WORKS, ['Country']), ends(['Country'], ['RegionalBody', 'Partner']), ends(ACTORS, WORKS)],
  ISSUED: [ends([...ACTORS, ...WORKS], ['Instrument'])],
  ADMINISTERS: [ends(ACTORS, ['Instrument'])],
  CITES: [ends([...WORKS, 'Instrument'], [...ACTORS, ...WORKS, 'Instrument'])],
  REFERS_TO: [ends([...FRAMEWORK, ...WORKS, 'Instrument'], [...ACTORS, ...WORKS, 'Instrument'])],
  SUCCEEDS: [ends(ACTORS, ACTORS), ends(WORKS, WORKS), ends(['Instrument'], ['Instrument'])],
  INFORMS: [ends([...WORKS, 'Instrument'], [...ACTORS, ...WORKS, 'Instrument'])],
  ABOUT: [ends([...WORKS, 'Instrument'], ['Manifestation'])],
  PURSUES: [ends(WORKS, ['Objective'])],
  ASSESSED_ON: [ends(['Country'], ['Indicator']), ends(['Company'], ['CodeCriterion'])],
};

/**
 * What is wrong with the ends of a tie, in both languages, or undefined where they make sense: "SIGNED_CODE joins a
 * company to a partner organisation, not a country to a company."
 */
export function tieEndsProblem(type: TieType, from: NodeType, to: NodeType): { en: string; fr: string } | undefined {
  if (TIE_ENDS[type].some((fit) => fit.from.includes(from) && fit.to.includes(to))) return undefined;
  const say = (joins: string, and: string, or: string, not: string, language: Language) => {
    const pair = (one: TieEnds) => `${typeWords(one.from, language)} ${and} ${typeWords(one.to, language)}`;
    return `${type} ${joins} ${TIE_ENDS[type].map(pair).join(or)}, ${not} ${pair(ends([from], [to]))}.`;
  };
  return {
    en: say('joins', 'to', ', or ', 'not', Language.EN),
    fr: say('relie', 'à', ', ou ', 'et non', Language.FR),
  };
}
