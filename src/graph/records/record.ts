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
  /** Whether only files, lists and filters use it: answers read it not. */
  isFileOnly?: boolean;
  /** Of a flag: whether an empty cell of a file means false, and not that no source says. */
  isFalseBlank?: boolean;
  /** Of a date: whether it is not before the record's `since`. */
  notBeforeSince?: boolean;
  /** The field without which it says nothing. */
  needs?: string;
}

type FieldOptions = Omit<RecordField, 'kind' | 'values'>;

const fieldOf =
  (kind: FieldKind) =>
  (options: FieldOptions = {}): RecordField => ({ kind, ...options });
const fieldOfValues =
  (kind: FieldKind) =>
  (values: readonly string[], options: FieldOptions = {}): RecordField => ({ kind, values, ...options });

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

/** How a kind of record is stored, and in which columns of which file it is. */
export interface RecordDescription<Name extends string = string> {
  /** The file of imports and exports that holds it, such as meetings.csv; absent for reference data. */
  file?: string;
  /** The name of the field, and in snake case of the column, that holds its `since`: since where absent. */
  since?: string;
  /** The column with the id of the record that it is part of. */
  parent?: string;
  fields: Readonly<Record<Name, RecordField>>;
}

export function record<const Name extends string>(description: RecordDescription<Name>): RecordDescription<Name> {
  return description;
}

/** The column of a file that a field has: its name in snake case. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
