import { StakeholderGroup } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import type { Parameters } from '../../store/neo4j/parameters';

/** What an actor does at a partnership’s table. */
export enum PartnershipRole {
  CONVENER = 'CONVENER',
  MEMBER = 'MEMBER',
  FUNDER = 'FUNDER',
  SECRETARIAT = 'SECRETARIAT',
  OBSERVER = 'OBSERVER',
}

const ROLES: Partial<Record<TieType, PartnershipRole>> = {
  [TieType.CONVENES]: PartnershipRole.CONVENER,
  [TieType.LEADS]: PartnershipRole.CONVENER,
  [TieType.FUNDS]: PartnershipRole.FUNDER,
  [TieType.SECRETARIAT_OF]: PartnershipRole.SECRETARIAT,
  [TieType.OBSERVER_OF]: PartnershipRole.OBSERVER,
};

/** The role that a seat of this type of tie gives. */
export function roleOf(type: TieType): PartnershipRole {
  return ROLES[type] ?? PartnershipRole.MEMBER;
}

/** The types of tie that give this role, or any seat. */
export function seatTypes(role?: PartnershipRole | null): TieType[] {
  return role ? CONDUCTING_TYPES.filter((type) => roleOf(type) === role) : CONDUCTING_TYPES;
}

/** The types of tie towards an alliance shown as a partnership that are a seat in it. */
export const ALLIANCE_TYPES: readonly TieType[] = [
  ...[TieType.MEMBER_OF, TieType.STEERS, TieType.OBSERVER_OF, TieType.FUNDS],
  ...[TieType.LEADS, TieType.CONVENES, TieType.SECRETARIAT_OF],
];

/** All seats, as the parameters of a statement. */
export const ALL_SEATS: Parameters = { seatTypes: CONDUCTING_TYPES, allianceTypes: ALLIANCE_TYPES };

/** The seats that make a partnership one of several stakeholders: all but those of funders and observers. */
export const TABLE_TYPES: readonly TieType[] = CONDUCTING_TYPES.filter(
  (type) => ![PartnershipRole.FUNDER, PartnershipRole.OBSERVER].includes(roleOf(type)),
);

/** The seats of a role, or all, as the parameters of a list: always the same object, so that its digest is computed once. */
export function seatsOf(role: PartnershipRole | null | undefined, includeEnded: boolean): Parameters {
  const name = `${role ?? ''} ${includeEnded}`;
  let seats = SEATS.get(name);
  if (!seats) SEATS.set(name, (seats = { seatTypes: seatTypes(role), allianceTypes: ALLIANCE_TYPES, includeEnded }));
  return seats;
}

const SEATS = new Map<string, Parameters>();

/** What is known of the seats of a stakeholder group, at one table or at all tables of a cell of the coverage. */
export enum SeatState {
  SEATED = 'SEATED',
  EMPTY = 'EMPTY',
  UNKNOWN = 'UNKNOWN',
}

export interface SeatFacts {
  /** The groups of which somebody is seated. */
  seated: readonly StakeholderGroup[];
  /** The groups of which a source says that they take part, without naming anybody. */
  notNamed: readonly StakeholderGroup[];
  /** The groups of which an actor is on record where the tables are. */
  present: readonly StakeholderGroup[];
}

/** The state of a group's seats. A group of which no actor is on record may well sit there: nobody could have been recorded. */
export function seatState(group: StakeholderGroup, { seated, notNamed, present }: SeatFacts): SeatState {
  if (seated.includes(group)) return SeatState.SEATED;
  return notNamed.includes(group) || !present.includes(group) ? SeatState.UNKNOWN : SeatState.EMPTY;
}

/** The groups in this state, in the order of the enumeration. */
export function groupsInState(state: SeatState, facts: SeatFacts): StakeholderGroup[] {
  return Object.values(StakeholderGroup).filter((group) => seatState(group, facts) === state);
}
