import { FilterPart } from '../language/filter-part';
import { type NodeType, OBJECTIVE_TYPES } from '../store/model/node-type';
import type { Condition } from './kind';

type Options = Partial<Pick<Condition, 'part' | 'misfit' | 'countryMeansGovernment' | 'fragment'>>;

const day =
  (takes: 'from' | 'to') =>
  (doc: string, options?: Options): Condition => ({ takes, doc, ...options });

/** A condition that takes nodes of some types. */
export const ofNodes = (types: readonly NodeType[], doc: string, options?: Options): Condition => ({
  takes: 'nodes',
  types,
  doc,
  ...options,
});
export const ofChoices = (values: object, doc: string, options?: Options): Condition => ({
  takes: 'choices',
  values,
  doc,
  ...options,
});
export const ofNumber = (doc: string, options?: Options): Condition => ({ takes: 'number', doc, ...options });
export const ofFlag = (doc: string, options?: Options): Condition => ({ takes: 'flag', doc, ...options });
export const ofText = (doc: string): Condition => ({ takes: 'text', doc });
export const fromDay = day('from');
export const toDay = day('to');

/** A condition on the objectives of a record, of which an instrument may be one. */
export const ofObjectives = (doc: string): Condition =>
  ofNodes(OBJECTIVE_TYPES, `${doc} An instrument may be one of them.`, {
    part: FilterPart.OBJECTIVE,
    misfit: 'input.notAnObjective',
  });

/** A condition that the version of a record is tied in this role to any of some nodes. */
export const linkedToAny = (link: string, doc: string): Condition => ({
  takes: 'nodes',
  link,
  fragment: 'linked-to-any',
  doc,
});
/** A condition that a record is tied in this role to any of some nodes. */
export const tiedToAny = (link: string, doc: string, options?: Options): Condition => ({
  takes: 'nodes',
  link,
  fragment: 'tied-to-any',
  doc,
  ...options,
});
/** A condition that an actor tied to a record in this role is in any of some regions. */
export const linkedInPlace = (link: string, part: FilterPart, doc: string): Condition => ({
  takes: 'nodes',
  types: ['Region'],
  link,
  part,
  fragment: 'linked-in-place',
  doc,
});
export const sinceFrom = (doc: string): Condition => fromDay(doc, { fragment: 'since-from' });
export const sinceTo = (doc: string): Condition => toDay(doc, { fragment: 'since-to' });
