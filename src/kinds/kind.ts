import { FilterPart } from '../language/filter-part';
import type { MessageKey } from '../language/message';
import type { NodeType } from '../store/model/node-type';
import type { Described, Questions, RecordDescription, RecordField, RecordLink } from './record';

/** A field: in answers where it has a `doc`, in inputs where it has an `inputDoc` or a `doc`. */
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
  /** The type of its value; `from` and `to` are the first and the last day of a period. */
  takes: 'nodes' | 'choices' | 'text' | 'from' | 'to' | 'number' | 'flag';
  /** The types of these nodes. */
  types?: readonly NodeType[];
  /** The role whose nodes it accepts, instead of `types`. */
  link?: string;
  /** The error about ids of other nodes, where that is not about their type. */
  misfit?: MessageKey;
  /** True where a country means its government. */
  countryMeansGovernment?: boolean;
  /** The enumeration of the values. */
  values?: object;
  /** The part of a filter to which it belongs; a record may lack data for it. */
  part?: FilterPart;
  /** The Cypher fragment that tests it; absent where the fragment of the kind does. */
  fragment?: 'linked-to-any' | 'linked-in-place' | 'tied-to-any' | 'since-from' | 'since-to' | 'at-status';
}

/** The ids of the nodes to which a record is tied, by role. */
export type Ends = Readonly<Record<string, readonly string[]>>;

/** A kind of record, as the schema, statements, lists, changes, files and tables need it. */
export interface Kind extends RecordDescription {
  type: NodeType;
  file: string;
  /** The field of Query that lists its records, and the name of their table at /export. */
  list: string;
  /** The name of a record in the schema; by default its type in camel case. */
  subject?: string;
  doc: string;
  listDoc: string;
  inputDoc: string;
  evidenceDoc: string;
  saveDoc: string;
  /** Its dates by field name; `since` is its beginning, and `until` its end. */
  dates: Readonly<Record<string, KindDate>>;
  fields: Readonly<Record<string, KindField>>;
  links: Readonly<Record<string, KindLink>>;
  filter: Readonly<Record<string, Condition>>;
  /** The description of the filter, where the default does not apply. */
  filterDoc?: string;
  /** The description of the filter argument, where the default does not apply. */
  filterArgumentDoc?: string;
  /**
   * The Cypher fragment that begins its list: its records, and conditions without a fragment.
   * Absent where separate statements read the list.
   */
  listed?: 'dated-filter' | 'initiative-filter' | 'action-filter' | 'opportunity-in-period' | 'commitment-filter';
  /** The Cypher fragment of the order of its list; by English name where absent. */
  order?: 'newest-first' | 'soonest-first';
  /** The form that records it; absent where the explorer has none. */
  form?: Questions;
}

/** A kind whose records have names and ties. */
export interface NamedKind extends Kind {
  names: { nameEn: string; nameFr: string };
}

/** A kind whose records are named by their date, and whose versions have their own ties. */
export interface DatedKind extends Kind {
  since: string;
  ofActorsDoc: string;
  /** Returns the names of a record, which follow from its date. */
  namesOf: (date: string) => { nameEn: string; nameFr: string };
  /** The role whose nodes limit the visibility of a record. */
  atMostAsVisibleAs: string;
  /** The roles in which an actor has a list of its records. */
  actorLinks: readonly string[];
  /** The role of the actor, for which date and values of `identity` are unique. */
  holder: string;
  /** The names of roles and fields that distinguish records of the same date and holder. */
  identity: readonly string[];
}

export function describeKind<const K extends NamedKind | DatedKind>(description: K): K {
  return description;
}

/** Returns the names of a kind's conditions by the part of the filter. */
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

/** Returns the stored name of a date of a kind. */
export function storedDate({ since = 'since' }: Kind, name: string): string {
  return name === since ? 'since' : name;
}
