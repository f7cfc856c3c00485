import { bilingual } from '../../language/message';
import { ACTOR_TYPES, INITIATIVE_TYPES, type NodeType } from './node-type';
import type { NodeRow } from './rows';
import { type Visibility, visibilityProperties } from './visibility';

/** Of what a roster is the list. */
export enum RosterKind {
  MEMBERS = 'MEMBERS',
  PARTICIPANTS = 'PARTICIPANTS',
  SIGNATORIES = 'SIGNATORIES',
  PARTIES = 'PARTIES',
  PARTNERS = 'PARTNERS',
  FUNDERS = 'FUNDERS',
  SESSIONS = 'SESSIONS',
}

/** How much of a list is on record. */
export enum Extent {
  COMPLETE = 'COMPLETE',
  PARTIAL = 'PARTIAL',
  UNKNOWN = 'UNKNOWN',
}

/** What a source says of a list: UNKNOWN is the extent of lists of which none says anything. */
export type StatedExtent = Extent.COMPLETE | Extent.PARTIAL;

export const STATED_EXTENTS: readonly StatedExtent[] = [Extent.COMPLETE, Extent.PARTIAL];

const OF_INITIATIVE: readonly RosterKind[] = [
  RosterKind.MEMBERS,
  RosterKind.PARTICIPANTS,
  RosterKind.PARTNERS,
  RosterKind.FUNDERS,
  RosterKind.SIGNATORIES,
];

/** The types of nodes that have lists. */
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
  Opportunity: [RosterKind.SIGNATORIES],
  Instrument: [RosterKind.PARTIES, RosterKind.SIGNATORIES, RosterKind.PARTICIPANTS],
};

/** The lists that a node of this type has, in the order of the enumeration. */
export function rostersOfType(type: string): RosterKind[] {
  const lists = (LISTS as Readonly<Record<string, readonly RosterKind[]>>)[type] ?? [];
  return Object.values(RosterKind).filter((kind) => lists.includes(kind));
}

/** What a source says of how much of a list is on record, without its evidence. */
export interface RosterStatement {
  id: string;
  /** The id of the node whose list it is. */
  node: string;
  of: RosterKind;
  extent: StatedExtent;
  /** How many the list has, a whole number from 0. */
  reported?: number | null;
  /** Whether the source says that there are more than `reported`. */
  atLeast: boolean;
  /** The partial date for which the source says so; of SESSIONS until when they are on record. */
  asOf?: string | null;
  /** That of the node. */
  visibility: Visibility;
}

/** The row of a statement; its name is the word for the list. */
export function rosterRow({ id, node, visibility, ...said }: RosterStatement): NodeRow {
  const words = bilingual(`label.ROSTER.${said.of}`);
  const { of, extent, reported, atLeast, asOf } = said;
  return {
    id,
    type: 'RosterStatement',
    nameEn: words.en,
    nameFr: words.fr,
    parent: node,
    properties: {
      of,
      extent,
      atLeast,
      ...(typeof reported === 'number' && { reported }),
      ...(asOf && { asOf }),
      ...visibilityProperties(visibility),
    },
    evidence: [],
  };
}
