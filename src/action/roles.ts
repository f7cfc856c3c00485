import { ACTOR_TYPES } from '../node/require';
import type { Relation } from '../node/related';
import { CONDUCTING_TYPES, TieType } from '../model/tie-type';
import { ActionRole } from '../model/action-kind';

export const LEADING: readonly TieType[] = [TieType.LEADS, TieType.CONVENES, TieType.SECRETARIAT_OF];

const TYPES: Record<ActionRole, readonly TieType[]> = {
  [ActionRole.LEAD]: LEADING,
  [ActionRole.PARTNER]: CONDUCTING_TYPES.filter((type) => !LEADING.includes(type)),
  [ActionRole.TARGET]: [TieType.TARGETS],
};

const ALL = Object.values(TYPES).flat();

/** The actors that have this role in an action. Who did something stays its doer after the end. */
export function actorsOf(role: ActionRole): Relation {
  return { types: TYPES[role], direction: 'BOTH', nodeTypes: ACTOR_TYPES, includeEnded: true };
}

/** The actions in which an actor has this role, or any. */
export function actionsBy(role?: ActionRole | null): Relation {
  return { types: role ? TYPES[role] : ALL, direction: 'BOTH', nodeTypes: ['AdvocacyAction'], includeEnded: true };
}
