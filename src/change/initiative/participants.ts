import { participantTypes, PartnershipRole } from '../../graph/partnership/seat';
import { many, type RecordLink } from '../../kinds/record';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import type { LinkedNode } from '../transaction/current';
import type { ParticipantInput } from './initiative-input.type';
import type { Seat } from './save-seats';

/** Returns the seats of a role; ties of other types with it, such as STEERS, keep their type. */
const seatsOfRole = (first: TieType, types: readonly TieType[] = []): RecordLink =>
  many(ACTOR_TYPES, { in: [first, ...types.filter((type) => type !== first)] });

/** The seats of a partnership or a campaign. */
export const PARTNERSHIP_SEATS: Record<PartnershipRole, RecordLink> = {
  [PartnershipRole.CONVENER]: seatsOfRole(TieType.CONVENES, participantTypes(PartnershipRole.CONVENER)),
  [PartnershipRole.MEMBER]: seatsOfRole(TieType.PARTICIPATES_IN, participantTypes(PartnershipRole.MEMBER)),
  [PartnershipRole.FUNDER]: seatsOfRole(TieType.FUNDS),
  [PartnershipRole.SECRETARIAT]: seatsOfRole(TieType.SECRETARIAT_OF),
  [PartnershipRole.OBSERVER]: seatsOfRole(TieType.OBSERVER_OF),
};

/** Returns the seats of the participants in an input, with their paths. */
export function seatsOfParticipants(participants: readonly ParticipantInput[]): (LinkedNode & Seat)[] {
  return participants.map(({ actor, role, since, until }, index) => ({
    link: PARTNERSHIP_SEATS[role],
    id: actor,
    since,
    until,
    path: ['input', 'participants', String(index), 'actor'],
    types: ACTOR_TYPES,
  }));
}
