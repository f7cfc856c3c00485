import type { MessageKey } from '../language/message';
import type { NodeType } from '../store/model/node-type';
import type { TieType } from '../store/model/tie-type';

/** A part of a record as the API describes it. */
export interface Described {
  /** Its description in answers, and in inputs where these have no other; without one, answers have it not. */
  doc?: string;
  /** Its description in inputs. */
  inputDoc?: string;
  /** Its column in the table at /export, where that is not its name in snake case. Published: never renamed. */
  column?: string;
}

/** What a field of a record holds; a `choice` is one of its `values`, `choices` are several of them. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'year'
  | 'address'
  | 'date'
  | 'instant'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'number'
  | 'amount'
  | 'currency';

/** A field that a kind of record has beside names, dates and places. Its name is that of the stored property. */
export interface RecordField {
  kind: FieldKind;
  /** Whether it is never null. */
  isRequired?: boolean;
  /** The values of a `choice` and of `choices`. */
  values?: readonly string[];
  /** The enumeration of the schema that has them. */
  enumeration?: object;
  /** Whether only files, lists and filters use it: answers read it not. */
  isFileOnly?: boolean;
  /** Of a flag: whether an empty cell of a file means false, and not that no source says. */
  isFalseBlank?: boolean;
  /** Of a date: whether it is not before the record's `since`. */
  notBeforeSince?: boolean;
  /** The field without which it says nothing. */
  needs?: string;
  /** Its value where an input has none. */
  initial?: unknown;
  /** The value of a choice that stands for what no source says: no record has it. */
  unsaid?: string;
  /** The least and the greatest value of a number, which is whole. */
  min?: number;
  max?: number;
  /** The number that null in an input stores. */
  ofNull?: number;
}

type FieldOptions = Omit<RecordField, 'kind' | 'values' | 'enumeration'> & Described;
type Field<O> = RecordField & O;

const fieldOf =
  (kind: FieldKind) =>
  <const O extends FieldOptions = object>(options?: O): Field<O> => ({ kind, ...(options as O) });
const fieldOfValues =
  (kind: FieldKind) =>
  <const O extends FieldOptions = object>(
    enumeration: Readonly<Record<string, string>> | readonly string[],
    options?: O,
  ): Field<O> => ({
    kind,
    values: Object.values(enumeration).filter((value) => value !== options?.unsaid),
    enumeration,
    ...(options as O),
  });

export const text = fieldOf('text');
export const texts = fieldOf('texts');
/** A year, or words about it. */
export const year = fieldOf('year');
export const address = fieldOf('address');
/** A partial date. */
export const date = fieldOf('date');
/** When it was recorded here, which an export gives of every record. */
export const instant = fieldOf('instant');
export const flag = fieldOf('flag');
export const number = fieldOf('number');
/** Money: above 0, and with a currency. */
export const amount = fieldOf('amount');
/** A code of ISO 4217, of an amount. */
export const currency = fieldOf('currency');
export const choice = fieldOfValues('choice');
export const choices = fieldOfValues('choices');

/** A type of tie, or of the relations of one version of a meeting. */
type LinkType = TieType | 'MEETING_BY' | 'MEETING_WITH' | 'MEETING_ABOUT';

/** What a record is linked to in one way. Its name is that of the field of answers and of inputs. */
export interface RecordLink {
  /** The types of these ties; a new one gets the first. */
  types: readonly LinkType[];
  /** Whether they start or end at the record. */
  direction: 'OUT' | 'IN';
  /** The types of the nodes at their other ends. */
  nodeTypes: readonly NodeType[];
  /** Whether it is tied to any number of them, and not to one or none. */
  isList: boolean;
  /** Whether an input may name a country, which means its government. */
  countryMeansGovernment?: boolean;
  /** True where a record without it is rejected. */
  isRequired?: boolean;
  /** The link whose nodes may not be among its own. */
  notAlso?: string;
  /** The error about ids of other nodes in a filter, where that is not about their type. */
  misfit?: MessageKey;
  /** True where it counts before the nodes at its other end have begun too. */
  includesUpcoming?: boolean;
  /** True where a record without it lacks nothing. */
  isOptional?: boolean;
}

/** The record that a record is part of: the name of its field and column, and its type. */
export interface RecordParent extends Described {
  name: string;
  types: readonly NodeType[];
}

/** The questions of a form of the explorer, in order, and the fields, links or dates that each asks for. */
export type Questions = Readonly<Record<string, readonly string[]>>;

type Types = LinkType | readonly LinkType[];
type LinkOptions = ({ out: Types } | { in: Types }) &
  Described &
  Partial<Omit<RecordLink, 'types' | 'direction' | 'nodeTypes' | 'isList'>>;

const linkOf =
  (isList: boolean) =>
  <const O extends LinkOptions>(nodeTypes: readonly NodeType[], options: O): RecordLink & O => ({
    ...options,
    types: ['out' in options ? options.out : options.in].flat(),
    direction: 'out' in options ? 'OUT' : 'IN',
    nodeTypes,
    isList,
  });

/** A link to one node of these types, or to none, by ties that start at the record (`out`) or end at it (`in`). */
export const one = linkOf(false);
/** A link to any number of nodes. */
export const many = linkOf(true);

/** The type and the ends of a new tie by which a record is linked to a node. */
export function tieOf({ types: [type], direction }: RecordLink, record: string, node: string) {
  const [from, to] = direction === 'OUT' ? [record, node] : [node, record];
  return { type: type as TieType, from, to };
}

/** How a kind of record is stored, and in which columns of which file it is. */
export interface RecordDescription {
  /** The file of imports and exports that holds it, such as meetings.csv; absent for reference data. */
  file?: string;
  /** The name of the field, and in snake case of the column, that holds its `since`: since where absent. */
  since?: string;
  parent?: RecordParent;
  fields: Readonly<Record<string, RecordField>>;
  links?: Readonly<Record<string, RecordLink>>;
}

export function record<const D extends RecordDescription>(description: D): D {
  return description;
}

/** The column of a file that a field has: its name in snake case. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
