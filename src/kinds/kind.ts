import { FilterPart } from '../language/filter-part';
import type { MessageKey } from '../language/message';
import type { NodeType } from '../store/model/node-type';
import type { Described, Questions, RecordDescription, RecordField, RecordLink } from './record';

/** A field, which answers have where it has a `doc`, and inputs where it has an `inputDoc` or a `doc`. */
export type KindField = RecordField & Described;

export type KindLink = RecordLink & Described;

export type KindDate = Described & {
  /** True where it may not be in the future. */
  isPast?: boolean;
  isRequired?: boolean;
};

/** A condition of the filter of a list. */
export interface Condition {
  doc: string;
  /** Ids of nodes, values of an enumeration, a text, the first or the last day of a period, a number, or true or false. */
  takes: 'nodes' | 'choices' | 'text' | 'from' | 'to' | 'number' | 'flag';
  /** The types of these nodes. */
  types?: readonly NodeType[];
  /** The link whose nodes are meant, in place of `types`. */
  link?: string;
  /** The error about ids of other nodes, where that is not about their type. */
  misfit?: MessageKey;
  /** True where a country means its government. */
  countryMeansGovernment?: boolean;
  /** The enumeration of the values. */
  values?: object;
  /** The part of a filter that it belongs to, of which a record may have nothing on record. */
  part?: FilterPart;
  /** The fragment of Cypher that tests it; absent where the fragment of the kind does. */
  fragment?: 'linkedToAny' | 'linkedInPlace' | 'tiedToAny' | 'sinceFrom' | 'sinceTo' | 'atStatus';
}

/** The ids of the nodes at the ends of each link of a record. */
export type Ends = Readonly<Record<string, readonly string[]>>;

/** A kind of record: what the schema, statements, lists, changes, files and tables need of it. */
export interface Kind extends RecordDescription {
  type: NodeType;
  file: string;
  /** The field of Query that lists its records, and their table at /export. */
  list: string;
  /** The name of one in the schema, where that is not its type in camel case. */
  subject?: string;
  doc: string;
  listDoc: string;
  inputDoc: string;
  evidenceDoc: string;
  saveDoc: string;
  /** Its dates by the names of their fields; that of `since` is its beginning, and `until` its end. */
  dates: Readonly<Record<string, KindDate>>;
  fields: Readonly<Record<string, KindField>>;
  links: Readonly<Record<string, KindLink>>;
  filter: Readonly<Record<string, Condition>>;
  /** The description of the filter, where that is another than of most. */
  filterDoc?: string;
  /** The description of the argument that takes it, where that is another than of most. */
  filterArgumentDoc?: string;
  /**
   * The fragment of Cypher that its list begins with: which records it has, and conditions without a fragment. Absent where statements
   * of its own read the list.
   */
  listed?: 'datedFilter' | 'initiativeFilter' | 'actionFilter' | 'opportunityInPeriod' | 'commitmentFilter';
  /** The order of its list, by a fragment of Cypher; by English name where absent. */
  order?: 'newestFirst' | 'soonestFirst';
  /** The form that records it; absent where the explorer has none. */
  form?: Questions;
}

/** A kind whose records have names and are linked by ties. */
export interface NamedKind extends Kind {
  names: { nameEn: string; nameFr: string };
}

/** A kind whose records are named by their date, and whose versions have their own links. */
export interface DatedKind extends Kind {
  since: string;
  ofActorsDoc: string;
  /** Returns the names of a record, which follow from its date. */
  namesOf: (date: string) => { nameEn: string; nameFr: string };
  /** The link whose nodes no record is more visible than. */
  atMostAsVisibleAs: string;
  /** The links by which an actor has a list of its records. */
  actorLinks: readonly string[];
  /** The link to the actor of which no two records have the same date and the same values of `identity`. */
  holder: string;
  /** The names of links and fields in which two records of the same date and holder differ. */
  identity: readonly string[];
}

export function describeKind<const K extends NamedKind | DatedKind>(description: K): K {
  return description;
}

/** Returns the names of a kind's conditions by the part of a filter that they belong to. */
export function partsOf({ filter }: Pick<Kind, 'filter'>): Partial<Record<FilterPart, string[]>> {
  const parts: Partial<Record<FilterPart, string[]>> = {};
  for (const part of Object.values(FilterPart)) {
    const names = Object.keys(filter).filter((name) => filter[name]!.part === part);
    if (names.length > 0) parts[part] = names;
  }
  return parts;
}

/** Returns the name of one record of a kind in the schema, such as meeting. */
export function subjectOf({ type, subject }: Pick<Kind, 'type' | 'subject'>): string {
  return subject ?? type.charAt(0).toLowerCase() + type.slice(1);
}

/** Returns the name of a kind in the schema, such as Meeting. */
export function schemaName(kind: Kind): string {
  const subject = subjectOf(kind);
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

/** Returns the name under which a date of a kind is stored. */
export function storedDate({ since = 'since' }: Kind, name: string): string {
  return name === since ? 'since' : name;
}
