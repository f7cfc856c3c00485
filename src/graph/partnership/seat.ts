import type { StakeholderGroup } from '../../store/model/actor-kind';
import { Extent } from '../../store/model/roster';
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

/** The types of tie that make an actor a participant of an initiative, in this role or any. */
export function participantTypes(role?: PartnershipRole | null): TieType[] {
  return role ? CONDUCTING_TYPES.filter((type) => roleOf(type) === role) : CONDUCTING_TYPES;
}

/** The types of tie that give a seat in an initiative: who only pays or watches is a participant and sits at no table. */
export const SEAT_TYPES: readonly TieType[] = CONDUCTING_TYPES.filter(
  (type) => ![PartnershipRole.FUNDER, PartnershipRole.OBSERVER].includes(roleOf(type)),
);

/** The types of tie towards an alliance that are a seat in it: see the statement node/read-standpoint-spans. */
export const ALLIANCE_SEAT_TYPES: readonly TieType[] = [
  TieType.MEMBER_OF,
  TieType.STEERS,
  TieType.LEADS,
  TieType.CONVENES,
  TieType.SECRETARIAT_OF,
  TieType.PARTICIPATES_IN,
];

/** The types of tie towards an alliance shown as a partnership that make an actor a participant in it. */
export const ALLIANCE_TYPES: readonly TieType[] = [...ALLIANCE_SEAT_TYPES, TieType.OBSERVER_OF, TieType.FUNDS];

/** All seats, as the parameters of a statement. */
export const ALL_SEATS: Parameters = { seatTypes: SEAT_TYPES, allianceTypes: ALLIANCE_TYPES };

/** The participants in a role, or all, as the parameters of a list: always the same object, so that its digest is computed once. */
export function participantsIn(role: PartnershipRole | null | undefined, includeEnded: boolean): Parameters {
  const name = `${role ?? ''} ${includeEnded}`;
  let participants = PARTICIPANTS.get(name);
  if (!participants) {
    participants = { participantTypes: participantTypes(role), allianceTypes: ALLIANCE_TYPES, includeEnded };
    PARTICIPANTS.set(name, participants);
  }
  return participants;
}

const PARTICIPANTS = new Map<string, Parameters>();

/** What is known of the seats of a stakeholder group at a table. */
export enum SeatState {
  SEATED = 'SEATED',
  EMPTY = 'EMPTY',
  NOT_ON_RECORD = 'NOT_ON_RECORD',
  UNKNOWN = 'UNKNOWN',
}

export interface SeatFacts {
  /** The groups of which somebody is seated. */
  seated: readonly StakeholderGroup[];
  /** The groups of which a source says that they take part, without naming anybody. */
  notNamed: readonly StakeholderGroup[];
  /** How much of the list that the seats follow is on record. */
  extent: Extent;
}

/** The state of a group's seats, the first that fits. Only where the list is complete is a seat without anybody empty. */
export function seatState(group: StakeholderGroup, { seated, notNamed, extent }: SeatFacts): SeatState {
  if (seated.includes(group)) return SeatState.SEATED;
  if (notNamed.includes(group)) return SeatState.UNKNOWN;
  return extent === Extent.COMPLETE ? SeatState.EMPTY : SeatState.NOT_ON_RECORD;
}
