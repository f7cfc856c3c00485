import type { NodeType } from '../store/model/node-type';
import type { Visibility } from '../store/model/visibility';
import type { Described, RecordDescription, RecordField, RecordLink } from './record';

export type KindField = RecordField & Described;

export type KindLink = RecordLink & Described;

/** A condition of the filter of a list. */
export interface Condition {
  /** The fragment of Cypher that tests it: `linkedInPlace` takes regions, `sinceFrom` and `sinceTo` a date. */
  test: 'linkedToAny' | 'linkedInPlace' | 'sinceFrom' | 'sinceTo';
  /** The link that is tested; absent for a date. */
  link?: string;
  doc: string;
}

/** The ids of the nodes at the ends of each link of a record. */
export type Ends = Readonly<Record<string, readonly string[]>>;

/** A kind of record: what the schema, statements, lists, changes, files and tables need of it. */
export interface Kind extends RecordDescription {
  type: NodeType;
  file: string;
  /** The field of Query and of Actor that lists its records, and their table at /export. */
  list: string;
  doc: string;
  listDoc: string;
  ofActorsDoc: string;
  inputDoc: string;
  evidenceDoc: string;
  saveDoc: string;
  /** The fragment that ranks its records in lists. */
  order: 'newestFirst';
  /** The date of a record, which is stored as `since`; `isPast` where it may not be in the future. */
  date: Described & { name: string; isPast?: boolean };
  /** Returns the names of a record, which follow from its date. */
  namesOf: (date: string) => { nameEn: string; nameFr: string };
  visibility: {
    /** The visibility of a record whose input gives none. */
    initial: Visibility;
    /** The link whose nodes no record is more visible than. */
    atMostThatOf: string;
  };
  fields: Readonly<Record<string, KindField>>;
  links: Readonly<Record<string, KindLink>>;
  filter: Readonly<Record<string, Condition>>;
  /** The links by which an actor has a list of its records. */
  actorLinks: readonly string[];
  /** The link to the actor of which no two records have the same date and the same values of `identity`. */
  holder: string;
  /** The names of links and fields in which two records of the same date and holder differ. */
  identity: readonly string[];
}

export function describeKind<const K extends Kind>(description: K): K {
  return description;
}

export const linkedToAny = (link: string, doc: string): Condition => ({ test: 'linkedToAny', link, doc });
export const linkedInPlace = (link: string, doc: string): Condition => ({ test: 'linkedInPlace', link, doc });
export const sinceFrom = (doc: string): Condition => ({ test: 'sinceFrom', doc });
export const sinceTo = (doc: string): Condition => ({ test: 'sinceTo', doc });
