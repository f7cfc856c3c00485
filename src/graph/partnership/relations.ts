import { type Relation, relationOf } from '../node/node-lists';
import { ACTION } from '../../kinds/initiatives';
import { ActionRole } from '../../store/model/enums';
import { OBJECTIVE_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import { ALLIANCE_TYPES, SEAT_TYPES } from './seat';

/** The types of ties by which an actor or an initiative works for an instrument. */
export const INSTRUMENT_TYPES = [
  TieType.SUPPORTS,
  TieType.TARGETS,
  TieType.ISSUED,
  TieType.ADMINISTERS,
  TieType.REFERS_TO,
  TieType.INFORMS,
  TieType.ENDORSES,
] as const;

const { leads, partners, targets, objectives, countries, manifestations } = ACTION.links;

/** The objectives of an initiative, and the instruments for which it works: @instrument-types. */
export const OBJECTIVES_OF: Relation = {
  ...relationOf(objectives),
  types: [...objectives.types, ...INSTRUMENT_TYPES],
  nodeTypes: OBJECTIVE_TYPES,
};
export const COUNTRIES_OF = relationOf(countries);
export const MANIFESTATIONS_OF = relationOf(manifestations);

/** The partnerships in which an actor has a seat. */
export const SEATED_IN: Relation = {
  types: SEAT_TYPES,
  direction: 'OUT',
  nodeTypes: ['Partnership'],
  tableTypes: ALLIANCE_TYPES,
};

const PARTS = [...CONDUCTING_TYPES, TieType.INFORMS, 'PART_OF'];

/** The actions that are part of a partnership or campaign, or tied to it. */
export const ACTIONS_OF: Relation = {
  types: PARTS,
  direction: 'IN',
  nodeTypes: ['AdvocacyAction'],
  includeEnded: true,
};

/** The actions that a coalition partnership leads or takes part in, or that are tied to it. */
export const ACTIONS_OF_ALLIANCE: Relation = { ...ACTIONS_OF, direction: 'BOTH' };

/** The current and former partnerships that are part of a campaign, or tied to it. */
export const PARTNERSHIPS_OF: Relation = {
  types: PARTS,
  direction: 'BOTH',
  nodeTypes: ['Partnership'],
  includeEnded: true,
};

/** The actors that have or had a role in an action. */
export const ACTORS_IN: Record<ActionRole, Relation> = {
  [ActionRole.LEAD]: relationOf(leads),
  [ActionRole.PARTNER]: relationOf(partners),
  [ActionRole.TARGET]: relationOf(targets),
};

/** Returns the relation to actions in which an actor has or had this role, or any role. */
export function actionsBy(role?: ActionRole | null): Relation {
  const roles = role ? [ACTORS_IN[role]] : Object.values(ACTORS_IN);
  const types = roles.flatMap((relation) => relation.types);
  return { types, direction: 'BOTH', nodeTypes: ['AdvocacyAction'], includeEnded: true };
}
