import { ACTOR_TYPES, INITIATIVE_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import type { Relation } from '../node/node-lists';

/** What an opportunity is related to stays so after it is over, and is so before it begins. */
const ALWAYS = { includeEnded: true, includeUpcoming: true };

/** The body that holds an opportunity. */
export const BODY_OF: Relation = {
  types: [TieType.ORGANISED_BY],
  direction: 'OUT',
  nodeTypes: ACTOR_TYPES,
  ...ALWAYS,
};

/** The partnership, action or campaign that an opportunity is, or is an occasion of. */
export const INITIATIVE_OF: Relation = {
  types: [TieType.OCCASION_OF],
  direction: 'OUT',
  nodeTypes: INITIATIVE_TYPES,
  ...ALWAYS,
};

/** The opportunities that an initiative is, or that are occasions of it. */
export const OCCASIONS_OF: Relation = {
  types: [TieType.OCCASION_OF],
  direction: 'IN',
  nodeTypes: ['Opportunity'],
  ...ALWAYS,
};

/** The actions that were made for an opportunity. */
export const ACTIONS_FOR: Relation = {
  types: [TieType.MADE_FOR],
  direction: 'IN',
  nodeTypes: ['AdvocacyAction'],
  ...ALWAYS,
};

/** The opportunity for which an action was made. */
export const OPPORTUNITY_OF: Relation = {
  types: [TieType.MADE_FOR],
  direction: 'OUT',
  nodeTypes: ['Opportunity'],
  ...ALWAYS,
};
