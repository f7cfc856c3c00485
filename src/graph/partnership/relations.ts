import type { Relation } from '../node/node-lists';
import { TieType } from '../../store/model/tie-type';
import { CONDUCTING_TYPES } from '../../store/model/tie-types';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { ActionRole } from '../../store/model/enums';
import { ALLIANCE_TYPES, SEAT_TYPES } from './seat';

/** The objectives that a partnership or an action pursues or pursued. */
export const OBJECTIVES_OF: Relation = {
  types: [TieType.PURSUES],
  direction: 'OUT',
  nodeTypes: ['Objective'],
  includeEnded: true,
};

/** The countries that a partnership or an action covers or covered. */
export const COUNTRIES_OF: Relation = {
  types: [TieType.COVERS],
  direction: 'OUT',
  nodeTypes: ['Country'],
  includeEnded: true,
};

/** The forms of exploitation that a partnership, an action or a campaign is or was about. */
export const MANIFESTATIONS_OF: Relation = {
  types: [TieType.ABOUT],
  direction: 'OUT',
  nodeTypes: ['Manifestation'],
  includeEnded: true,
};

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

/** The actions that an alliance shown as a partnership leads or takes part in, or that are tied to it. */
export const ACTIONS_OF_ALLIANCE: Relation = { ...ACTIONS_OF, direction: 'BOTH' };

/** The partnerships that are or were part of a campaign, or tied to it. */
export const PARTNERSHIPS_OF: Relation = {
  types: PARTS,
  direction: 'BOTH',
  nodeTypes: ['Partnership'],
  includeEnded: true,
};

export const LEADING: readonly TieType[] = [TieType.LEADS, TieType.CONVENES, TieType.SECRETARIAT_OF];

const TYPES: Record<ActionRole, readonly TieType[]> = {
  [ActionRole.LEAD]: LEADING,
  [ActionRole.PARTNER]: CONDUCTING_TYPES.filter((type) => !LEADING.includes(type)),
  [ActionRole.TARGET]: [TieType.TARGETS],
};

const ALL = Object.values(TYPES).flat();

/** The actors that have or had this role in an action. */
export function actorsOf(role: ActionRole): Relation {
  return { types: TYPES[role], direction: 'BOTH', nodeTypes: ACTOR_TYPES, includeEnded: true };
}

/** The actions in which an actor has or had this role, or any role. */
export function actionsBy(role?: ActionRole | null): Relation {
  return { types: role ? TYPES[role] : ALL, direction: 'BOTH', nodeTypes: ['AdvocacyAction'], includeEnded: true };
}
