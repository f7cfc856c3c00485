import type { Language } from '../language/language';
import { type BilingualText, bilingual, message } from '../language/message';
import { ACTOR_TYPES as ACTORS, INITIATIVE_TYPES as INITIATIVES, type NodeType, typesInWords } from './node-type';
import type { TieType } from './tie-type';

/** A tie may go from any of `from` to any of `to`. */
export interface TieEnds {
  from: readonly NodeType[];
  to: readonly NodeType[];
}

/** Actors that others can belong to, advise or run: all but companies. */
const BODIES = ['Member', 'RegionalBody', 'Partner'] as const;
const FRAMEWORK = [
  ...(['StrategicDirection', 'Objective', 'InfluenceStrategy', 'Enabler'] as const),
  ...(['Indicator', 'FrameworkElement', 'CodeCriterion'] as const),
];

/** The node types that each tie type may join. A type with several rows allows the ends of any one of them. */
export const TIE_ENDS: Record<TieType, readonly TieEnds[]> = {
  ORGAN_OF: [{ from: ['RegionalBody', 'Partner'], to: BODIES }],
  SECRETARIAT_OF: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  SUBSIDIARY_OF: [{ from: ['Member', 'Company', 'Partner'], to: ['Company', 'Partner'] }],
  LOCAL_CODE_REPRESENTATIVE_OF: [{ from: ['Member', 'Partner'], to: ['Partner'] }],
  CONVENES: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  LEADS: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  MEMORANDUM_WITH: [{ from: ACTORS, to: ACTORS }],
  STEERS: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  CONTACT_OF: [{ from: ACTORS, to: ACTORS }],
  PARTNER_OF: [{ from: ACTORS, to: ACTORS }],
  // Some sources call those who sit in a partnership its members.
  MEMBER_OF: [{ from: ACTORS, to: [...BODIES, 'Partnership'] }],
  // Documents are funded too: studies, guidelines.
  FUNDS: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  SIGNED_CODE: [{ from: ['Company'], to: ['Partner'] }],
  REGIONAL_ADVOCACY_WITH: [{ from: ['Member', 'Partner'], to: ['RegionalBody'] }],
  PARTICIPATES_IN: [{ from: ACTORS, to: INITIATIVES }],
  SUPPORTS: [
    { from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] },
    { from: INITIATIVES, to: INITIATIVES },
  ],
  SUPPLIER_OF: [{ from: ['Company'], to: ACTORS }],
  OBSERVER_OF: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  TARGETS: [
    { from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, 'Country', 'Instrument'] },
    { from: ACTORS, to: ['Instrument'] },
  ],
  MEMBER_STATE_OF: [{ from: ['Country'], to: ['RegionalBody', 'Partner'] }],
  PARTY_TO: [{ from: ['Country'], to: ['Instrument'] }],
  SIGNATORY_TO: [{ from: ['Country'], to: ['Instrument'] }],
  ATTENDED: [{ from: ['Country', ...ACTORS], to: [...BODIES, 'Partnership'] }],
  COVERS: [{ from: [...ACTORS, ...INITIATIVES, 'Instrument'], to: ['Country'] }],
  // The ends of COVERS, of ATTENDED and of a seat: what such a tie was planned to become.
  PLANNED: [
    { from: INITIATIVES, to: ['Country'] },
    { from: ['Country'], to: ['RegionalBody', 'Partner'] },
    { from: ACTORS, to: INITIATIVES },
  ],
  ISSUED: [{ from: [...ACTORS, ...INITIATIVES], to: ['Instrument'] }],
  ADMINISTERS: [{ from: ACTORS, to: ['Instrument'] }],
  CITES: [{ from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  REFERS_TO: [{ from: [...FRAMEWORK, ...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  SUCCEEDS: [
    { from: ACTORS, to: ACTORS },
    { from: INITIATIVES, to: INITIATIVES },
    { from: ['Instrument'], to: ['Instrument'] },
  ],
  INFORMS: [{ from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  ABOUT: [{ from: [...INITIATIVES, 'Instrument'], to: ['Manifestation'] }],
  PURSUES: [{ from: INITIATIVES, to: ['Objective'] }],
  ASSESSED_ON: [
    { from: ['Country'], to: ['Indicator'] },
    { from: ['Company'], to: ['CodeCriterion'] },
  ],
  HONOURS: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  ENDORSES: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  INVITED_TO: [{ from: ACTORS, to: INITIATIVES }],
  POSITION_ON: [{ from: ACTORS, to: ['Objective', 'Campaign', 'Instrument'] }],
  PRIORITISES: [{ from: ['Country'], to: ['Objective', 'Indicator'] }],
};

/**
 * Why a tie of this type cannot join these two nodes, or undefined where it can: "SIGNED_CODE joins a company to a
 * partner organisation, not a country to a company."
 */
export function tieEndsProblem(type: TieType, from: NodeType, to: NodeType): BilingualText | undefined {
  if (TIE_ENDS[type].some((ends) => ends.from.includes(from) && ends.to.includes(to))) return undefined;
  return bilingual('tie.ends.problem', (language) => ({
    type,
    allowed: TIE_ENDS[type].map((ends) => pairInWords(ends, language)).join(message(language, 'tie.ends.or')),
    actual: pairInWords({ from: [from], to: [to] }, language),
  }));
}

function pairInWords({ from, to }: TieEnds, language: Language): string {
  return message(language, 'tie.ends.pair', { from: typesInWords(from, language), to: typesInWords(to, language) });
}
