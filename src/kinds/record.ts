import type { MessageKey } from '../language/message';
import type { NodeType } from '../store/model/node-type';
import type { TieType } from '../store/model/tie-type';

/** A part of a record, by the name of its stored property. */
interface Named {
  /** Its name in the schema, where that is another. */
  field?: string;
}

/** A part of a record in the API. */
export interface Described extends Named {
  /** Its description in answers, and the default in inputs; without one, answers omit it. */
  doc?: string;
  /** Its description in inputs. */
  inputDoc?: string;
  /** Its column at /export; by default its name in snake case. Published: never renamed. */
  column?: string;
}

/** The type of a field; a `choice` is one of its `values`, `choices` are several of them. */
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

/** A field of a kind of record besides names, dates and locations, named as its stored property. */
export interface RecordField extends Named {
  kind: FieldKind;
  /** True where it is never null. */
  isRequired?: boolean;
  /** The values of a `choice` and of `choices`. */
  values?: readonly string[];
  /** The enumeration of the schema with these values. */
  enumeration?: object;
  /** True where only files, lists and filters use it, and answers do not read it. */
  isFileOnly?: boolean;
  /** True where an empty cell of a file means false for a flag, and not unknown. */
  isFalseBlank?: boolean;
  /** True for a date that may not precede the record's `since`. */
  notBeforeSince?: boolean;
  /** The field that it requires. */
  needs?: string;
  /** Its default value in inputs. */
  initial?: unknown;
  /** The value of a choice that means unknown, which is never stored. */
  unsaid?: string;
  /** The minimum and the maximum of a number, which is whole. */
  min?: number;
  max?: number;
  /** The number that null in an input stores. */
  ofNull?: number;
}

/** Returns the name in the schema of a part of a record. */
export function schemaField(name: string, { field = name }: Named): string {
  return field;
}

interface InputParts {
  dates?: Readonly<Record<string, Named>>;
  fields: Readonly<Record<string, Named>>;
}

/** Returns an input of the schema with the stored names of its fields. */
export function storedInput<Input extends object>({ dates, fields }: InputParts, input: Input): Input {
  const parts = Object.entries({ ...dates, ...fields });
  const storedNames = new Map(parts.map(([name, part]) => [schemaField(name, part), name]));
  const values = Object.entries(input).map(([name, value]) => [storedNames.get(name) ?? name, value as unknown]);
  return Object.fromEntries(values) as Input;
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
/** The instant of its recording here, which an export contains for every record. */
export const instant = fieldOf('instant');
export const flag = fieldOf('flag');
export const number = fieldOf('number');
/** Money, above 0 and with a currency. */
export const amount = fieldOf('amount');
/** The ISO 4217 code of an amount. */
export const currency = fieldOf('currency');
export const choice = fieldOfValues('choice');
export const choices = fieldOfValues('choices');

/** A type of tie, or of the relationships of one version of a meeting. */
type LinkType = TieType | 'MEETING_BY' | 'MEETING_WITH' | 'MEETING_ABOUT';

/** The nodes tied to a record in one role, named as the field of answers and inputs. */
export interface RecordLink {
  /** The types of the ties; a new tie has the first. */
  types: readonly LinkType[];
  /** The direction of the ties, seen from the record. */
  direction: 'OUT' | 'IN';
  /** The types of the nodes at their other ends. */
  nodeTypes: readonly NodeType[];
  /** True where it may be tied to any number of nodes, instead of at most one. */
  isList: boolean;
  /** True where an input may name a country, which means its government. */
  countryMeansGovernment?: boolean;
  /** True where a record without it is rejected. */
  isRequired?: boolean;
  /** The role whose nodes may not be among its own. */
  notAlso?: string;
  /** The error about ids of other nodes in a filter, where it is not about their type. */
  misfit?: MessageKey;
  /** True where it includes nodes that have not begun yet. */
  includesUpcoming?: boolean;
  /** True where a record without it is still complete. */
  isOptional?: boolean;
}

/** The parent of a record: the name of its field and column, and its types. */
export interface RecordParent extends Described {
  name: string;
  types: readonly NodeType[];
}

/** The questions of a form of the explorer, in order, with the names that each asks for. */
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

/** Ties to at most one node of these types, which start (`out`) or end (`in`) at the record. */
export const one = linkOf(false);
/** Ties to any number of nodes. */
export const many = linkOf(true);

/** Returns the type and the ends of a new tie between a record and a node. */
export function tieOf({ types: [type], direction }: RecordLink, record: string, node: string) {
  const [from, to] = direction === 'OUT' ? [record, node] : [node, record];
  return { type: type as TieType, from, to };
}

/** The storage of a kind of record, with its file and columns. */
export interface RecordDescription {
  /** Its file in imports and exports, such as meetings.csv; absent for reference data. */
  file?: string;
  /** The field, and in snake case the column, of its `since`; by default `since`. */
  since?: string;
  parent?: RecordParent;
  fields: Readonly<Record<string, RecordField>>;
  links?: Readonly<Record<string, RecordLink>>;
}

export function record<const D extends RecordDescription>(description: D): D {
  return description;
}

/** Returns the column of a field in a file: its name in snake case. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
