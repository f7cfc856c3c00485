import { formatWords } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';

/** The label of a node in Neo4j, which is also its GraphQL type. */
export type NodeType =
  | 'Member'
  | 'Company'
  | 'RegionalBody'
  | 'Partner'
  | 'Country'
  | 'Region'
  | 'Partnership'
  | 'AdvocacyAction'
  | 'Campaign'
  | 'Opportunity'
  | 'Commitment'
  | 'FollowUp'
  | 'EngagementStatus'
  | 'RosterStatement'
  | 'Meeting'
  | 'Picture'
  | 'StrategicDirection'
  | 'Objective'
  | 'InfluenceStrategy'
  | 'Enabler'
  | 'Indicator'
  | 'FrameworkElement'
  | 'CodeCriterion'
  | 'Instrument'
  | 'Manifestation';

/** The types of organisations and public offices. */
export const ACTOR_TYPES = ['Member', 'Company', 'RegionalBody', 'Partner'] as const satisfies NodeType[];

/** The types of initiatives, in which actors have seats. */
export const INITIATIVE_TYPES = ['Partnership', 'AdvocacyAction', 'Campaign'] as const satisfies NodeType[];

/** The types whose nodes have a visibility. */
export const VISIBILITY_TYPES = [
  'AdvocacyAction',
  'Opportunity',
  'Commitment',
  'FollowUp',
  'EngagementStatus',
  'RosterStatement',
  'Meeting',
  'Picture',
] as const satisfies NodeType[];

/** The types of nodes that a filter by objectives accepts. */
export const OBJECTIVE_TYPES = ['Objective', 'Instrument'] as const satisfies NodeType[];

/** The types of nodes at which a commitment is made. */
export const OCCASION_TYPES = ['Opportunity', ...INITIATIVE_TYPES] as const satisfies NodeType[];

/** The types of nodes that a meeting may be about. */
export const MEETING_SUBJECT_TYPES = [
  'Objective',
  ...INITIATIVE_TYPES,
  'Opportunity',
  'Commitment',
  'Instrument',
  'Indicator',
  'Manifestation',
] as const satisfies NodeType[];

export function isActorType(type: string): boolean {
  return (ACTOR_TYPES as readonly string[]).includes(type);
}

export function isInitiativeType(type: NodeType): boolean {
  return (INITIATIVE_TYPES as readonly NodeType[]).includes(type);
}

/** Formats "one node of these types"; all types of actor are "an organisation or a country". */
export function typesInWords(types: readonly NodeType[], language: Language): string {
  const anyActor = ACTOR_TYPES.every((actor) => types.includes(actor));
  const namedTypes = anyActor ? types.filter((type) => !isActorType(type)) : types;
  const words = namedTypes.map((type) => message(language, `nodeType.${type}`));
  return formatWords(anyActor ? [message(language, 'nodeType.anyActor'), ...words] : words, language, 'disjunction');
}
