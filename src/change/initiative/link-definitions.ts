import { LEADING } from '../../graph/partnership/relations';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../../store/model/node-type';
import { participantTypes, PartnershipRole } from '../../graph/partnership/seat';

/** A kind of tie that an initiative or an opportunity has with others: a role in it, an objective, a country, a body. */
export interface LinkDefinition {
  /** The tie types of this kind; a new tie gets the first. */
  types: readonly TieType[];
  /** Whether such ties start at the initiative. */
  outward: boolean;
  /** The node types at the other end. */
  ends: readonly string[];
}

export const OBJECTIVES: LinkDefinition = { types: [TieType.PURSUES], outward: true, ends: ['Objective'] };
export const COUNTRIES: LinkDefinition = { types: [TieType.COVERS], outward: true, ends: ['Country'] };
export const MANIFESTATIONS: LinkDefinition = { types: [TieType.ABOUT], outward: true, ends: ['Manifestation'] };

/** The opportunity for which an action is made. */
export const OPPORTUNITY: LinkDefinition = { types: [TieType.MADE_FOR], outward: true, ends: ['Opportunity'] };
/** The body that holds an opportunity, and the initiative that it is an occasion of. */
export const BODY: LinkDefinition = { types: [TieType.ORGANISED_BY], outward: true, ends: ACTOR_TYPES };
export const OCCASION: LinkDefinition = { types: [TieType.OCCASION_OF], outward: true, ends: INITIATIVE_TYPES };

/** Ties of other types of the same role, such as STEERS, keep their type. */
const seatKind = (types: readonly TieType[], first: TieType): LinkDefinition => ({
  types: [first, ...types.filter((type) => type !== first)],
  outward: false,
  ends: ACTOR_TYPES,
});

/** The seats of a partnership or a campaign. */
export const PARTNERSHIP_SEATS: Record<PartnershipRole, LinkDefinition> = {
  [PartnershipRole.CONVENER]: seatKind(participantTypes(PartnershipRole.CONVENER), TieType.CONVENES),
  [PartnershipRole.MEMBER]: seatKind(participantTypes(PartnershipRole.MEMBER), TieType.PARTICIPATES_IN),
  [PartnershipRole.FUNDER]: seatKind([], TieType.FUNDS),
  [PartnershipRole.SECRETARIAT]: seatKind([], TieType.SECRETARIAT_OF),
  [PartnershipRole.OBSERVER]: seatKind([], TieType.OBSERVER_OF),
};

/** The roles of actors in an action. */
export const LEADS = seatKind(LEADING, TieType.LEADS);
export const PARTNERS = seatKind(
  CONDUCTING_TYPES.filter((type) => !LEADING.includes(type)),
  TieType.PARTICIPATES_IN,
);
export const TARGETS: LinkDefinition = { types: [TieType.TARGETS], outward: true, ends: ACTOR_TYPES };
