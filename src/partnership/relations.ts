import type { Relation } from '../node/related';
import { CONDUCTING_TYPES, TieType } from '../model/tie-type';

/** The objectives that a partnership or an action pursues. What was done for an objective stays done for it. */
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

const PARTS = [...CONDUCTING_TYPES, TieType.INFORMS, 'PART_OF'];

/** The actions that are part of a partnership or campaign, or tied to it. */
export const ACTIONS_OF: Relation = {
  types: PARTS,
  direction: 'IN',
  nodeTypes: ['AdvocacyAction'],
  includeEnded: true,
};

/** The partnerships that are part of a campaign, or tied to it. */
export const PARTNERSHIPS_OF: Relation = { types: PARTS, direction: 'BOTH', nodeTypes: ['Partnership'] };
