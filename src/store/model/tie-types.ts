import { ACTOR_TYPES as ACTORS, INITIATIVE_TYPES as INITIATIVES, type NodeType } from './node-type';
import { TieType } from './tie-type';
import { Visibility } from './visibility';

/** The strength of influence along a tie in each direction: 0 to 1; 0 for none. */
export interface TieStrengths {
  /** From `from` to `to`. */
  along: number;
  /** From `to` to `from`. */
  against: number;
}

/** Node types that a tie may join: any of `from` to any of `to`. */
export interface TieEnds {
  from: readonly NodeType[];
  to: readonly NodeType[];
}

export interface TieTypeRule extends TieStrengths {
  /** The description of the enum value in the GraphQL schema. */
  description: string;
  /** The larger of the two strengths, which is the default for a tie without its own. */
  strength: number;
  /** True where influence travels along it either way; lists and documents introduce nobody. */
  conducts: boolean;
  /** The rule of ageing, if not the usual one: see graph/tie/confirmation.ts. */
  ageing?: 'MEMBERSHIP' | 'STANDING_FACT' | 'LISTED_FACT' | 'RECORDED_DAY' | 'MONEY';
  /** True where it is an event: `since` is its date. */
  isEvent?: true;
  /** The kind of state of such a tie; between the same ends, one state follows the other. */
  state?: 'stance' | 'ask' | 'answer';
  /** True for a tie about records, not the world; viewers see only the change that recorded it. */
  ofRecords?: true;
  /** The default visibility of a tie of this type; PUBLIC if absent. */
  visibility?: Visibility;
  /** The pairs of node types that it may join. */
  ends: readonly TieEnds[];
}

const influence = (along: number, against: number) => ({
  along,
  against,
  strength: Math.max(along, against),
  conducts: along > 0 || against > 0,
});
const NO_INFLUENCE = influence(0, 0);

/** Actors that may have members, advisers or a secretariat: all except companies. */
const BODIES = ['Member', 'RegionalBody', 'Partner'] as const;
/** The types of nodes of the framework and of The Code: their names are titles or mottoes. */
export const FRAMEWORK_TYPES = [
  'StrategicDirection',
  'Objective',
  'InfluenceStrategy',
  'Enabler',
  'Indicator',
  'FrameworkElement',
  'CodeCriterion',
] as const;

/** The rules of each tie type, the strongest first. For a new type, see src/graph/tie/README.md. */
export const TIE_TYPES: Record<TieType, TieTypeRule> = {
  SECRETARIAT_OF: {
    description: 'Hosts or runs the secretariat.',
    ...influence(0.9, 0.9),
    ageing: 'MEMBERSHIP',
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  },
  CONVENES: {
    description: 'Convenes or hosts a partnership, an action or a campaign.',
    ...influence(0.9, 0.9),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  },
  LEADS: {
    description: 'Leads or coordinates it.',
    ...influence(0.9, 0.9),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  },
  SUBSIDIARY_OF: {
    description: 'A subsidiary of a parent organisation.',
    ...influence(0.5, 0.9),
    ageing: 'MEMBERSHIP',
    ends: [{ from: ['Member', 'Company', 'Partner'], to: ['Company', 'Partner'] }],
  },
  LOCAL_CODE_REPRESENTATIVE_OF: {
    description: 'Represents The Code in its country.',
    ...influence(0.8, 0.8),
    ageing: 'MEMBERSHIP',
    ends: [{ from: ['Member', 'Partner'], to: ['Partner'] }],
  },
  MEMORANDUM_WITH: {
    description: 'Has a signed memorandum of understanding with it.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: ACTORS }],
  },
  CONTACT_OF: {
    description: 'An ongoing working contact between two organisations.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: ACTORS }],
  },
  PARTICIPATES_IN: {
    description: 'Has a seat in a partnership, an action or a campaign.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: INITIATIVES }],
  },
  STEERS: {
    description: 'Sits on its steering group or chooses it.',
    ...influence(0.8, 0.5),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  },
  FUNDS: {
    description: 'Gives it money.',
    ...influence(0.8, 0.4),
    ageing: 'MONEY',
    // Documents are funded too: studies, guidelines.
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  PARTNER_OF: {
    description: 'Works with it as a partner.',
    ...influence(0.7, 0.7),
    ends: [{ from: ACTORS, to: ACTORS }],
  },
  MEMBER_OF: {
    description: 'Is a member of a network, coalition or group.',
    ...influence(0.7, 0.7),
    ageing: 'MEMBERSHIP',
    // Some sources call the participants of a partnership its members.
    ends: [{ from: ACTORS, to: [...BODIES, 'Partnership'] }],
  },
  REGIONAL_ADVOCACY_WITH: {
    description: 'Does advocacy with a regional or treaty body.',
    ...influence(0.6, 0.3),
    ends: [{ from: ['Member', 'Partner'], to: ['RegionalBody', 'Partner'] }],
  },
  SIGNED_CODE: {
    description: 'A company or an industry association that signed The Code, or was listed as a signatory.',
    ...influence(0, 0.6),
    isEvent: true,
    // Associations of an industry sign too.
    ends: [{ from: ['Company', 'Partner'], to: ['Partner'] }],
  },
  ORGAN_OF: {
    description: 'An organ or specialised body of a larger organisation.',
    ...influence(0.15, 0.5),
    ageing: 'STANDING_FACT',
    ends: [{ from: ['RegionalBody', 'Partner'], to: BODIES }],
  },
  SUPPLIER_OF: {
    description: 'Supplies it.',
    ...influence(0.3, 0.5),
    ends: [{ from: ['Company'], to: ACTORS }],
  },
  SUPPORTS: {
    description: 'Supports it; no seat or funding is known. An award or an endorsement is no support.',
    ...influence(0.4, 0.2),
    ends: [
      { from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] },
      { from: INITIATIVES, to: INITIATIVES },
    ],
  },
  OBSERVER_OF: {
    description: 'Sits in it as an observer.',
    ...influence(0.3, 0),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
  },
  TARGETS: {
    description: 'An action, campaign or document aims at it.',
    ...NO_INFLUENCE,
    state: 'ask',
    ends: [
      { from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, 'Country', 'Instrument'] },
      { from: ACTORS, to: ['Instrument'] },
    ],
  },
  MEMBER_STATE_OF: {
    description: 'A country that belongs to a regional body.',
    ...NO_INFLUENCE,
    ageing: 'LISTED_FACT',
    ends: [{ from: ['Country'], to: ['RegionalBody', 'Partner'] }],
  },
  PARTY_TO: {
    description: 'A country bound by a treaty.',
    ...NO_INFLUENCE,
    ageing: 'LISTED_FACT',
    ends: [{ from: ['Country'], to: ['Instrument'] }],
  },
  SIGNATORY_TO: {
    description: 'A country that signed a treaty; no source confirms that it ratified it.',
    ...NO_INFLUENCE,
    ageing: 'LISTED_FACT',
    isEvent: true,
    ends: [{ from: ['Country'], to: ['Instrument'] }],
  },
  ATTENDED: {
    description: 'A country or organisation that was at an event or a meeting; attendance is not membership.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ['Country', ...ACTORS], to: [...ACTORS, ...INITIATIVES] }],
  },
  COVERS: {
    description: 'A programme, network or index that works in, reports on or lists a country.',
    ...NO_INFLUENCE,
    ageing: 'LISTED_FACT',
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Opportunity', 'Instrument'], to: ['Country'] }],
  },
  PLANNED: {
    description: 'Announced or expected; no source confirms that it happened.',
    ...NO_INFLUENCE,
    // The ends of COVERS, of ATTENDED and of a seat: the tie that is planned.
    ends: [
      { from: INITIATIVES, to: ['Country'] },
      { from: ['Country'], to: ['RegionalBody', 'Partner'] },
      { from: ACTORS, to: INITIATIVES },
    ],
  },
  ISSUED: {
    description: 'Wrote, adopted or approved a document.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    isEvent: true,
    ends: [{ from: [...ACTORS, ...INITIATIVES], to: ['Instrument'] }],
  },
  ADMINISTERS: {
    description: 'Keeps, operates, oversees or implements an instrument, or coordinates a region of the network.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    ends: [
      { from: [...ACTORS, 'Instrument'], to: ['Instrument'] },
      { from: ACTORS, to: ['Region'] },
    ],
  },
  CITES: {
    description: 'Cites it.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    isEvent: true,
    ends: [{ from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  REFERS_TO: {
    description: 'Names or builds on it.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    isEvent: true,
    ends: [{ from: [...FRAMEWORK_TYPES, ...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  SUCCEEDS: {
    description: 'Replaced it.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    isEvent: true,
    ends: [
      { from: ACTORS, to: ACTORS },
      { from: INITIATIVES, to: INITIATIVES },
      { from: ['Instrument'], to: ['Instrument'] },
    ],
  },
  INFORMS: {
    description: 'Fed into it.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    isEvent: true,
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  ABOUT: {
    description: 'Is about a form of exploitation.',
    ...NO_INFLUENCE,
    ageing: 'STANDING_FACT',
    ends: [{ from: [...INITIATIVES, 'Instrument'], to: ['Manifestation'] }],
  },
  PURSUES: {
    description: 'Works for an objective, or is about it.',
    ...NO_INFLUENCE,
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Opportunity', 'Commitment'], to: ['Objective'] }],
  },
  ASSESSED_ON: {
    description: 'A country with a published assessment on an indicator; the verb is the result.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [
      { from: ['Country'], to: ['Indicator'] },
      { from: ['Company'], to: ['CodeCriterion'] },
    ],
  },
  HONOURS: {
    description: 'Gave it an award or an honour.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  ENDORSES: {
    description: 'Endorsed it in words.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
  },
  INVITED_TO: {
    description: 'Was invited to a partnership, an action or a campaign; its outcome is `answer`.',
    ...NO_INFLUENCE,
    state: 'answer',
    isEvent: true,
    ends: [{ from: ACTORS, to: INITIATIVES }],
  },
  POSITION_ON: {
    description:
      'Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds.',
    ...NO_INFLUENCE,
    state: 'stance',
    visibility: Visibility.NETWORK,
    ends: [{ from: ACTORS, to: ['Objective', 'Campaign', 'Instrument'] }],
  },
  PRIORITISES: {
    description: 'A country whose members or authorities chose to work on it first.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['Country'], to: ['Objective', 'Indicator'] }],
  },
  PROMISED: {
    description: 'Made a commitment.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ACTORS, to: ['Commitment'] }],
  },
  MADE_AT: {
    description: 'A commitment that was made at an event or in an initiative.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ['Commitment'], to: ['Opportunity', ...INITIATIVES] }],
  },
  ORGANISED_BY: {
    description: 'A review, a summit or a law in the making, and the body that organises it.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    ends: [{ from: ['Opportunity'], to: ACTORS }],
  },
  MADE_FOR: {
    description: 'An action that was made for a review, a summit or a consultation.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    isEvent: true,
    ends: [{ from: ['AdvocacyAction'], to: ['Opportunity'] }],
  },
  OCCASION_OF: {
    description: 'An event that is an initiative of the graph, or is an occasion of one.',
    ...NO_INFLUENCE,
    ageing: 'RECORDED_DAY',
    ends: [{ from: ['Opportunity'], to: INITIATIVES }],
  },
  NOT_THE_SAME_AS: {
    description:
      'Two records of different organisations: see keepActorsApart. It is about the records only: no list, count or path contains it.',
    ...NO_INFLUENCE,
    ofRecords: true,
    ends: [{ from: ACTORS, to: ACTORS }],
  },
};

/** Returns the visibility of a tie: its own, else that of its type. */
export function visibilityOfTie({ type, visibility }: { type: TieType; visibility?: Visibility | null }): Visibility {
  return visibility ?? TIE_TYPES[type].visibility ?? Visibility.PUBLIC;
}

/** The types that conduct influence; between an actor and an initiative, such a tie is a seat. */
export const CONDUCTING_TYPES = Object.values(TieType).filter((type) => TIE_TYPES[type].conducts);

/** Returns the strengths of a tie; a recorded one replaces the larger, and the ratio remains. */
export function strengthsOf(type: TieType, recorded?: number | null): TieStrengths {
  const { along, against, strength } = TIE_TYPES[type];
  if (recorded === null || recorded === undefined || strength === 0) return { along, against };
  return { along: recorded * (along / strength), against: recorded * (against / strength) };
}
