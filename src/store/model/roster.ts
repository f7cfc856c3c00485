import { ACTOR_TYPES, INITIATIVE_TYPES, type NodeType } from './node-type';

/** The kinds of rosters, by their entries. */
export enum RosterKind {
  MEMBERS = 'MEMBERS',
  PARTICIPANTS = 'PARTICIPANTS',
  SIGNATORIES = 'SIGNATORIES',
  PARTIES = 'PARTIES',
  PARTNERS = 'PARTNERS',
  FUNDERS = 'FUNDERS',
  SESSIONS = 'SESSIONS',
  COUNTRIES = 'COUNTRIES',
  COMMITMENTS = 'COMMITMENTS',
  STEERING = 'STEERING',
}

/** The share of a roster that is on record. */
export enum Extent {
  COMPLETE = 'COMPLETE',
  PARTIAL = 'PARTIAL',
  UNKNOWN = 'UNKNOWN',
}

const OF_INITIATIVE: readonly RosterKind[] = [
  RosterKind.MEMBERS,
  RosterKind.PARTICIPANTS,
  RosterKind.PARTNERS,
  RosterKind.FUNDERS,
  RosterKind.SIGNATORIES,
  RosterKind.COUNTRIES,
  RosterKind.COMMITMENTS,
  RosterKind.STEERING,
];

/** The types of nodes that have rosters. */
export const ROSTER_TYPES = [
  ...ACTOR_TYPES,
  ...INITIATIVE_TYPES,
  'Opportunity',
  'Instrument',
] as const satisfies NodeType[];

type RosterType = (typeof ROSTER_TYPES)[number];

const LISTS: Readonly<Record<RosterType, readonly RosterKind[]>> = {
  Member: [...OF_INITIATIVE, RosterKind.SESSIONS],
  Company: [...OF_INITIATIVE, RosterKind.SESSIONS],
  RegionalBody: [...OF_INITIATIVE, RosterKind.SESSIONS],
  Partner: [...OF_INITIATIVE, RosterKind.SESSIONS],
  Partnership: OF_INITIATIVE,
  AdvocacyAction: OF_INITIATIVE,
  Campaign: OF_INITIATIVE,
  Opportunity: [RosterKind.SIGNATORIES, RosterKind.COMMITMENTS, RosterKind.STEERING],
  Instrument: [
    RosterKind.PARTIES,
    RosterKind.SIGNATORIES,
    RosterKind.PARTICIPANTS,
    RosterKind.COUNTRIES,
    RosterKind.STEERING,
  ],
};

/** Returns the rosters of a type of node, in the order of the enumeration. */
export function rostersOfType(type: string): RosterKind[] {
  const lists = (LISTS as Readonly<Record<string, readonly RosterKind[]>>)[type] ?? [];
  return Object.values(RosterKind).filter((kind) => lists.includes(kind));
}
