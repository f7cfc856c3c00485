import type { FilterPart } from '../language/filter-part';
import type { NodeType } from '../store/model/node-type';
import type { Condition } from './kind';

type Options = Partial<Pick<Condition, 'part' | 'misfit' | 'countryMeansGovernment' | 'fragment'>>;

const day =
  (takes: 'from' | 'to') =>
  (doc: string, options?: Options): Condition => ({ takes, doc, ...options });

/** Nodes of some types. */
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

/** Nodes to one of which the version of a record has this link. */
export const linkedToAny = (link: string, doc: string): Condition => ({
  takes: 'nodes',
  link,
  fragment: 'linkedToAny',
  doc,
});
/** Nodes to one of which a record has a tie of this link. */
export const tiedToAny = (link: string, doc: string, options?: Options): Condition => ({
  takes: 'nodes',
  link,
  fragment: 'tiedToAny',
  doc,
  ...options,
});
/** Regions in one of which a record is linked to an actor. */
export const linkedInPlace = (link: string, part: FilterPart, doc: string): Condition => ({
  takes: 'nodes',
  types: ['Region'],
  link,
  part,
  fragment: 'linkedInPlace',
  doc,
});
export const sinceFrom = (doc: string): Condition => fromDay(doc, { fragment: 'sinceFrom' });
export const sinceTo = (doc: string): Condition => toDay(doc, { fragment: 'sinceTo' });
