import { LEADING } from '../../action/roles';
import { ACTOR_TYPES } from '../../node/require';
import { PartnershipRole, seatTypes } from '../../partnership/seat';
import { CONDUCTING_TYPES, TieType } from '../../model/tie-type';
import type { SeatKind } from './seats';

export const OBJECTIVES: SeatKind = { types: [TieType.PURSUES], outward: true, ends: ['Objective'] };
export const COUNTRIES: SeatKind = { types: [TieType.COVERS], outward: true, ends: ['Country'] };

const seat = (types: readonly TieType[], first: TieType): SeatKind => ({
  types: [first, ...types.filter((type) => type !== first)],
  outward: false,
  ends: ACTOR_TYPES,
});

/** The seats of a partnership. A seat that is recorded with a word of its own, such as steering, keeps it. */
export const SEATS: Record<PartnershipRole, SeatKind> = {
  [PartnershipRole.CONVENER]: seat(seatTypes(PartnershipRole.CONVENER), TieType.CONVENES),
  [PartnershipRole.MEMBER]: seat(seatTypes(PartnershipRole.MEMBER), TieType.PARTICIPATES_IN),
  [PartnershipRole.FUNDER]: seat([], TieType.FUNDS),
  [PartnershipRole.SECRETARIAT]: seat([], TieType.SECRETARIAT_OF),
  [PartnershipRole.OBSERVER]: seat([], TieType.OBSERVER_OF),
};

/** What actors are to an action. */
export const LEADS = seat(LEADING, TieType.LEADS);
export const PARTNERS = seat(
  CONDUCTING_TYPES.filter((type) => !LEADING.includes(type)),
  TieType.PARTICIPATES_IN,
);
export const TARGETS: SeatKind = { types: [TieType.TARGETS], outward: true, ends: ACTOR_TYPES };
