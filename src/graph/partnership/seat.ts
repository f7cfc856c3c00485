import type { StakeholderGroup } from '../../store/model/actor-kind';
import { Extent } from '../../store/model/roster';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import type { Parameters } from '../../store/neo4j/parameters';

/** The role of an actor in a partnership. */
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

/** Returns the role that a tie of this type gives. */
export function roleOf(type: TieType): PartnershipRole {
  return ROLES[type] ?? PartnershipRole.MEMBER;
}

/** Returns the types of tie of participants of an initiative, in this role or any. */
export function participantTypes(role?: PartnershipRole | null): TieType[] {
  return role ? CONDUCTING_TYPES.filter((type) => roleOf(type) === role) : CONDUCTING_TYPES;
}

/** The types of tie that give a seat; funders and observers are participants without a seat. */
export const SEAT_TYPES: readonly TieType[] = CONDUCTING_TYPES.filter(
  (type) => ![PartnershipRole.FUNDER, PartnershipRole.OBSERVER].includes(roleOf(type)),
);

/** The types of tie that give a seat in an alliance: see node/read-standpoint-spans. */
export const ALLIANCE_SEAT_TYPES: readonly TieType[] = [
  TieType.MEMBER_OF,
  TieType.STEERS,
  TieType.LEADS,
  TieType.CONVENES,
  TieType.SECRETARIAT_OF,
  TieType.PARTICIPATES_IN,
];

/** The types of tie that make an actor a participant in a coalition partnership. */
export const ALLIANCE_TYPES: readonly TieType[] = [...ALLIANCE_SEAT_TYPES, TieType.OBSERVER_OF, TieType.FUNDS];

/** All seats, as the parameters of a statement. */
export const ALL_SEATS: Parameters = { seatTypes: SEAT_TYPES, allianceTypes: ALLIANCE_TYPES };

/** Returns the participants of a list as one shared object, so that its digest is computed once. */
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

/** The known state of the seats of a stakeholder group in a partnership. */
export enum SeatState {
  SEATED = 'SEATED',
  EMPTY = 'EMPTY',
  NOT_ON_RECORD = 'NOT_ON_RECORD',
  UNKNOWN = 'UNKNOWN',
}

export interface SeatFacts {
  /** The groups with a seated actor. */
  seated: readonly StakeholderGroup[];
  /** The groups that take part by a source that names no actor. */
  notNamed: readonly StakeholderGroup[];
  /** The extent of the roster that decides the seats. */
  extent: Extent;
}

/** Returns the first matching state; only a complete roster makes a seat without an actor empty. */
export function seatState(group: StakeholderGroup, { seated, notNamed, extent }: SeatFacts): SeatState {
  if (seated.includes(group)) return SeatState.SEATED;
  if (notNamed.includes(group)) return SeatState.UNKNOWN;
  return extent === Extent.COMPLETE ? SeatState.EMPTY : SeatState.NOT_ON_RECORD;
}
