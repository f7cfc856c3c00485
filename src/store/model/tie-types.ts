import { ACTOR_TYPES as ACTORS, INITIATIVE_TYPES as INITIATIVES, type NodeType } from './node-type';
import { TieType } from './tie-type';
import { Visibility } from './visibility';

/** How strongly influence travels along a tie, each way: 0 to 1; 0 where it does not travel that way. */
export interface TieStrengths {
  /** From `from` to `to`. */
  along: number;
  /** From `to` to `from`. */
  against: number;
}

/** A tie may go from any of `from` to any of `to`. */
export interface TieEnds {
  from: readonly NodeType[];
  to: readonly NodeType[];
}

/** How a tie is said, `{}` being the other end: from its `from` end ("is a member of {}"), and from its `to` end. */
type BothWays = readonly [forward: string, back: string];

export interface TieTypeRule extends TieStrengths {
  /** The description of the enum value in the GraphQL schema. */
  description: string;
  /** The larger of the two strengths: that of a tie whose own record gives none. */
  strength: number;
  /** Whether influence travels along it at least one way. Membership lists and documents introduce nobody to anybody. */
  conducts: boolean;
  /** Whether it conducts no more once it is neither confirmed nor renewed for five years, unless it has an end. */
  lapses?: true;
  /** Whether it is something that happened: `since` is its date. */
  isEvent?: true;
  /** What a tie of this type says beside that it exists. Between the same ends one state follows the other. */
  state?: 'stance' | 'ask' | 'answer';
  /** Whether it says something of two records and nothing of the world. No reader sees such a tie, only the change that made it. */
  ofRecords?: true;
  /** Who may see a tie of this type that does not say so itself; everybody if absent. */
  visibility?: Visibility;
  /** The node types that it may join: those of any one of these. */
  ends: readonly TieEnds[];
  en: BothWays;
  fr: BothWays;
}

const influence = (along: number, against: number) => ({
  along,
  against,
  strength: Math.max(along, against),
  conducts: along > 0 || against > 0,
});
const NO_INFLUENCE = influence(0, 0);

/** Actors that others can belong to, advise or run: all but companies. */
const BODIES = ['Member', 'RegionalBody', 'Partner'] as const;
const FRAMEWORK = [
  ...(['StrategicDirection', 'Objective', 'InfluenceStrategy', 'Enabler'] as const),
  ...(['Indicator', 'FrameworkElement', 'CodeCriterion'] as const),
];

/** All that is known of each tie type, the strongest types first. How to add one: src/graph/tie/README.md. */
export const TIE_TYPES: Record<TieType, TieTypeRule> = {
  ORGAN_OF: {
    description: 'An organ or specialised body of a larger organisation.',
    ...influence(0.9, 0.9),
    ends: [{ from: ['RegionalBody', 'Partner'], to: BODIES }],
    en: ['is an organ of {}', 'has {} as an organ'],
    fr: ['est un organe de {}', 'a {} pour organe'],
  },
  SECRETARIAT_OF: {
    description: 'Hosts or runs the secretariat.',
    ...influence(0.9, 0.9),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
    en: ['runs the secretariat of {}', 'has its secretariat at {}'],
    fr: ['assure le secrétariat de {}', 'a son secrétariat chez {}'],
  },
  CONVENES: {
    description: 'Convenes or hosts a partnership, an action or a campaign.',
    ...influence(0.9, 0.9),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
    en: ['convenes {}', 'is convened by {}'],
    fr: ['réunit {}', 'se réunit à l’initiative de {}'],
  },
  LEADS: {
    description: 'Leads or coordinates it.',
    ...influence(0.9, 0.9),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
    en: ['leads {}', 'is led by {}'],
    fr: ['dirige {}', 'a {} à sa tête'],
  },
  SUBSIDIARY_OF: {
    description: 'A subsidiary of a parent organisation.',
    ...influence(0.5, 0.9),
    ends: [{ from: ['Member', 'Company', 'Partner'], to: ['Company', 'Partner'] }],
    en: ['is a subsidiary of {}', 'is the parent of {}'],
    fr: ['est une filiale de {}', 'est la maison mère de {}'],
  },
  LOCAL_CODE_REPRESENTATIVE_OF: {
    description: 'Represents The Code in its country.',
    ...influence(0.8, 0.8),
    ends: [{ from: ['Member', 'Partner'], to: ['Partner'] }],
    en: ['is the local representative of {}', 'has {} as a local representative'],
    fr: ['est le représentant local de {}', 'a {} pour représentant local'],
  },
  MEMORANDUM_WITH: {
    description: 'Has a signed memorandum of understanding with it.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: ACTORS }],
    en: ['has a memorandum with {}', 'has a memorandum with {}'],
    fr: ['a un protocole d’accord avec {}', 'a un protocole d’accord avec {}'],
  },
  CONTACT_OF: {
    description: 'An ongoing working contact between two organisations.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: ACTORS }],
    en: ['is in working contact with {}', 'is in working contact with {}'],
    fr: ['est en contact régulier avec {}', 'est en contact régulier avec {}'],
  },
  PARTICIPATES_IN: {
    description: 'Holds a seat in a partnership, an action or a campaign.',
    ...influence(0.8, 0.8),
    ends: [{ from: ACTORS, to: INITIATIVES }],
    en: ['takes part in {}', 'has {} as a participant'],
    fr: ['participe à {}', 'compte {} parmi ses participants'],
  },
  STEERS: {
    description: 'Sits on its steering group or chooses it.',
    ...influence(0.8, 0.5),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
    en: ['steers {}', 'is steered by {}'],
    fr: ['pilote {}', 'a {} dans son pilotage'],
  },
  FUNDS: {
    description: 'Gives it money.',
    ...influence(0.8, 0.4),
    lapses: true,
    // Documents are funded too: studies, guidelines.
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['funds {}', 'is funded by {}'],
    fr: ['finance {}', 'reçoit des fonds de {}'],
  },
  PARTNER_OF: {
    description: 'Works with it as a partner.',
    ...influence(0.7, 0.7),
    ends: [{ from: ACTORS, to: ACTORS }],
    en: ['is a partner of {}', 'is a partner of {}'],
    fr: ['est partenaire de {}', 'est partenaire de {}'],
  },
  MEMBER_OF: {
    description: 'Is a member of a network, coalition or group.',
    ...influence(0.7, 0.7),
    // Some sources call those who sit in a partnership its members.
    ends: [{ from: ACTORS, to: [...BODIES, 'Partnership'] }],
    en: ['is a member of {}', 'has {} as a member'],
    fr: ['est membre de {}', 'compte {} parmi ses membres'],
  },
  REGIONAL_ADVOCACY_WITH: {
    description: 'Does advocacy with a regional or treaty body.',
    ...influence(0.6, 0.3),
    ends: [{ from: ['Member', 'Partner'], to: ['RegionalBody', 'Partner'] }],
    en: ['does regional advocacy with {}', 'is a regional advocacy partner of {}'],
    fr: ['mène un plaidoyer régional auprès de {}', 'est partenaire de {} pour le plaidoyer régional'],
  },
  SIGNED_CODE: {
    description: 'A company or an industry association that signed The Code, or was listed as a signatory.',
    ...influence(0, 0.6),
    isEvent: true,
    // Associations of an industry sign too.
    ends: [{ from: ['Company', 'Partner'], to: ['Partner'] }],
    en: ['signed {}', 'has {} as a signatory'],
    fr: ['a signé {}', 'compte {} parmi ses signataires'],
  },
  SUPPLIER_OF: {
    description: 'Supplies it.',
    ...influence(0.3, 0.5),
    ends: [{ from: ['Company'], to: ACTORS }],
    en: ['is a supplier of {}', 'has {} as a supplier'],
    fr: ['est fournisseur de {}', 'a {} pour fournisseur'],
  },
  SUPPORTS: {
    description: 'Supports it; no seat or funding is known. An award or an endorsement is no support.',
    ...influence(0.4, 0.2),
    ends: [
      { from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] },
      { from: INITIATIVES, to: INITIATIVES },
    ],
    en: ['supports {}', 'is supported by {}'],
    fr: ['soutient {}', 'a le soutien de {}'],
  },
  OBSERVER_OF: {
    description: 'Sits in it as an observer.',
    ...influence(0.3, 0),
    ends: [{ from: ACTORS, to: [...BODIES, ...INITIATIVES] }],
    en: ['is an observer at {}', 'has {} as an observer'],
    fr: ['a un siège d’observateur à {}', 'compte {} parmi ses observateurs'],
  },
  TARGETS: {
    description: 'An action, campaign or document aims at it.',
    ...NO_INFLUENCE,
    state: 'ask',
    ends: [
      { from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, 'Country', 'Instrument'] },
      { from: ACTORS, to: ['Instrument'] },
    ],
    en: ['targets {}', 'is a target of {}'],
    fr: ['vise {}', 'est une cible de {}'],
  },
  MEMBER_STATE_OF: {
    description: 'A country that belongs to a regional body.',
    ...NO_INFLUENCE,
    ends: [{ from: ['Country'], to: ['RegionalBody', 'Partner'] }],
    en: ['is a member state of {}', 'has {} as a member state'],
    fr: ['est un État membre de {}', 'compte {} parmi ses États membres'],
  },
  PARTY_TO: {
    description: 'A country bound by a treaty.',
    ...NO_INFLUENCE,
    ends: [{ from: ['Country'], to: ['Instrument'] }],
    en: ['is party to {}', 'has {} as a party'],
    fr: ['est partie à {}', 'compte {} parmi ses parties'],
  },
  SIGNATORY_TO: {
    description: 'A country that signed a treaty; no source says that it ratified it.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['Country'], to: ['Instrument'] }],
    en: ['signed {}, no ratification seen', 'was signed by {}, no ratification seen'],
    fr: ['a signé {}, sans ratification connue', 'porte la signature de {}, sans ratification connue'],
  },
  ATTENDED: {
    description: 'A country or organisation that was at an event or a meeting; attendance is not membership.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['Country', ...ACTORS], to: [...ACTORS, ...INITIATIVES] }],
    en: ['attended {}', 'was attended by {}'],
    fr: ['a assisté à {}', 'a eu {} dans l’assistance'],
  },
  COVERS: {
    description: 'A programme, network or index that works in, reports on or lists a country.',
    ...NO_INFLUENCE,
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Opportunity', 'Instrument'], to: ['Country'] }],
    en: ['covers {}', 'is covered by {}'],
    fr: ['couvre {}', 'entre dans le champ de {}'],
  },
  PLANNED: {
    description: 'Announced or expected; no source says that it happened.',
    ...NO_INFLUENCE,
    // The ends of COVERS, of ATTENDED and of a seat: what such a tie was planned to become.
    ends: [
      { from: INITIATIVES, to: ['Country'] },
      { from: ['Country'], to: ['RegionalBody', 'Partner'] },
      { from: ACTORS, to: INITIATIVES },
    ],
    en: ['was expected in {}', 'was expected to have {}'],
    fr: ['devait rejoindre {}', 'devait accueillir {}'],
  },
  ISSUED: {
    description: 'Wrote, adopted or approved a document.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: [...ACTORS, ...INITIATIVES], to: ['Instrument'] }],
    en: ['issued {}', 'was issued by {}'],
    fr: ['a publié {}', 'a {} pour auteur'],
  },
  ADMINISTERS: {
    description: 'Keeps, operates, oversees or implements an instrument, or coordinates a region of the network.',
    ...NO_INFLUENCE,
    ends: [
      { from: [...ACTORS, 'Instrument'], to: ['Instrument'] },
      { from: ACTORS, to: ['Region'] },
    ],
    en: ['administers {}', 'is administered by {}'],
    fr: ['administre {}', 'a {} pour administrateur'],
  },
  CITES: {
    description: 'Cites it.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: [...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['cites {}', 'is cited by {}'],
    fr: ['cite {}', 'figure parmi les citations de {}'],
  },
  REFERS_TO: {
    description: 'Names or builds on it.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: [...FRAMEWORK, ...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['refers to {}', 'is referred to by {}'],
    fr: ['se réfère à {}', 'figure parmi les références de {}'],
  },
  SUCCEEDS: {
    description: 'Took its place.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [
      { from: ACTORS, to: ACTORS },
      { from: INITIATIVES, to: INITIATIVES },
      { from: ['Instrument'], to: ['Instrument'] },
    ],
    en: ['succeeds {}', 'was succeeded by {}'],
    fr: ['succède à {}', 'a {} pour successeur'],
  },
  INFORMS: {
    description: 'Fed into it.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Instrument'], to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['contributed to {}', 'drew on {}'],
    fr: ['a contribué à {}', 's’appuie sur {}'],
  },
  ABOUT: {
    description: 'Is about a form of exploitation.',
    ...NO_INFLUENCE,
    ends: [{ from: [...INITIATIVES, 'Instrument'], to: ['Manifestation'] }],
    en: ['is about {}', 'is the subject of {}'],
    fr: ['porte sur {}', 'est le sujet de {}'],
  },
  PURSUES: {
    description: 'Works for an objective, or is about it.',
    ...NO_INFLUENCE,
    ends: [{ from: [...ACTORS, ...INITIATIVES, 'Opportunity', 'Commitment'], to: ['Objective'] }],
    en: ['pursues {}', 'is pursued by {}'],
    fr: ['poursuit {}', 'est un objectif de {}'],
  },
  ASSESSED_ON: {
    description: 'A country with a published assessment on an indicator; the verb is the result.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [
      { from: ['Country'], to: ['Indicator'] },
      { from: ['Company'], to: ['CodeCriterion'] },
    ],
    en: ['was assessed on {}', 'was assessed for {}'],
    fr: ['a une évaluation sur {}', 'a servi à évaluer {}'],
  },
  HONOURS: {
    description: 'Gave it an award or an honour.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['honoured {}', 'was honoured by {}'],
    fr: ['a distingué {}', 'a reçu une distinction de {}'],
  },
  ENDORSES: {
    description: 'Endorsed it in words.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ACTORS, to: [...ACTORS, ...INITIATIVES, 'Instrument'] }],
    en: ['endorsed {}', 'was endorsed by {}'],
    fr: ['a apporté sa caution à {}', 'a reçu la caution de {}'],
  },
  INVITED_TO: {
    description: 'Was invited to a partnership, an action or a campaign; the answer says what came of it.',
    ...NO_INFLUENCE,
    state: 'answer',
    isEvent: true,
    ends: [{ from: ACTORS, to: INITIATIVES }],
    en: ['was invited to {}', 'invited {}'],
    fr: ['a reçu une invitation à {}', 'a invité {}'],
  },
  POSITION_ON: {
    description:
      'Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds.',
    ...NO_INFLUENCE,
    state: 'stance',
    visibility: Visibility.NETWORK,
    ends: [{ from: ACTORS, to: ['Objective', 'Campaign', 'Instrument'] }],
    en: ['has a position on {}', 'is a subject on which {} has a position'],
    fr: ['a une position sur {}', 'fait l’objet d’une position de {}'],
  },
  PRIORITISES: {
    description: 'A country whose members or authorities chose to work on it first.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['Country'], to: ['Objective', 'Indicator'] }],
    en: ['chose {} as a priority', 'is a priority of {}'],
    fr: ['a fait de {} une priorité', 'est une priorité de {}'],
  },
  PROMISED: {
    description: 'Made a commitment.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ACTORS, to: ['Commitment'] }],
    en: ['promised: {}', 'was promised by {}'],
    fr: ['a pris l’engagement : {}', 'est un engagement de {}'],
  },
  MADE_AT: {
    description: 'A commitment that was made at an event or in an initiative.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['Commitment'], to: ['Opportunity', ...INITIATIVES] }],
    en: ['was made at {}', 'is where this was promised: {}'],
    fr: ['a été pris lors de {}', 'a donné lieu à l’engagement : {}'],
  },
  ORGANISED_BY: {
    description: 'A review, a summit or a law in the making, and the body that holds it.',
    ...NO_INFLUENCE,
    ends: [{ from: ['Opportunity'], to: ACTORS }],
    en: ['is held by {}', 'holds {}'],
    fr: ['a lieu devant {}', 'tient {}'],
  },
  MADE_FOR: {
    description: 'An action that was made for a review, a summit or a consultation.',
    ...NO_INFLUENCE,
    isEvent: true,
    ends: [{ from: ['AdvocacyAction'], to: ['Opportunity'] }],
    en: ['was made for {}', 'has {} as a contribution'],
    fr: ['a été préparé pour {}', 'a {} pour contribution'],
  },
  OCCASION_OF: {
    description: 'An event that is an initiative of the graph, or is an occasion of one.',
    ...NO_INFLUENCE,
    ends: [{ from: ['Opportunity'], to: INITIATIVES }],
    en: ['is an occasion of {}', 'has {} as an occasion'],
    fr: ['est une occasion de {}', 'a {} pour occasion'],
  },
  NOT_THE_SAME_AS: {
    description:
      'Two records that are not of one and the same organisation: see keepActorsApart. It says nothing of the organisations: no list, count or path has it.',
    ...NO_INFLUENCE,
    ofRecords: true,
    ends: [{ from: ACTORS, to: ACTORS }],
    en: ['is not the same as {}', 'is not the same as {}'],
    fr: ['ne se confond pas avec {}', 'ne se confond pas avec {}'],
  },
};

/** Who may see a tie: whom it says, else whom its type does. */
export function visibilityOfTie({ type, visibility }: { type: TieType; visibility?: Visibility | null }): Visibility {
  return visibility ?? TIE_TYPES[type].visibility ?? Visibility.PUBLIC;
}

/** The types along which influence travels. Between an actor and a partnership, action or campaign, such a tie is a seat. */
export const CONDUCTING_TYPES = Object.values(TieType).filter((type) => TIE_TYPES[type].conducts);

/**
 * The strengths of a tie of this type. A strength recorded on the tie replaces the larger of the type's two, and the other
 * keeps its ratio to it.
 */
export function strengthsOf(type: TieType, recorded?: number | null): TieStrengths {
  const { along, against, strength } = TIE_TYPES[type];
  if (recorded === null || recorded === undefined || strength === 0) return { along, against };
  return { along: recorded * (along / strength), against: recorded * (against / strength) };
}
