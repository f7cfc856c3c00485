import type { BilingualText, MessageKey, MessageValues } from '../language/message';
import type { NodeType } from '../store/model/node-type';
import { storedId } from '../store/model/record-ids';
import type { NodeRow, Property } from '../store/model/rows';
import { Visibility, visibilityProperties } from '../store/model/visibility';
import type { Described, Questions, RecordDescription, RecordField, RecordParent } from './record';

type WithoutPrefix<Key> = Key extends `input.${infer Rest}` ? Rest : never;
type InputCode = 'ALREADY_RECORDED' | 'BAD_DATES' | 'INCOMPLETE' | 'OUT_OF_RANGE';

/** The key of an error about an input. */
export type InputError = Extract<WithoutPrefix<MessageKey>, `${InputCode}.${string}`>;

/** A field of a report. Answers have it where it has `doc`, and inputs where it has either description. */
export interface ReportField extends RecordField, Described {
  /** The error about a value that it does not take. */
  misfit?: InputError;
}

/** The values of the fields of a report, by name. */
export type Said = Readonly<Record<string, Property | null | undefined>>;

/** The record that a report is about, as far as it is known. */
export interface Subject {
  type?: NodeType;
  since?: string;
}

/** A field whose value does not go with others: the error about an input, and what is expected in a file. */
export interface Misfit {
  field: string;
  /** The field whose cell is wrong in a file, which may lack the column of an empty one; `field` where absent. */
  cell?: string;
  error: InputError;
  values?: MessageValues;
  expected: string;
}

/** A kind of dated report about another record: what the schema, changes and files need of it. */
export interface Report extends RecordDescription {
  type: NodeType;
  /** The name in that of its input, its mutation, its changes and its ids. */
  name: 'Engagement' | 'FollowUp' | 'Roster';
  file: string;
  doc: string;
  inputDoc: string;
  argumentDoc: string;
  evidenceDoc: string;
  recordDoc: string;
  /** The record that it is about. */
  parent: RecordParent & {
    /** The words for such a record in problems of files. */
    noun: string;
    /** True where an input may name a country, which means its government. */
    countryMeansGovernment?: boolean;
    inputDoc: string;
  };
  /** Its fields; the date is `asOf`. */
  fields: Readonly<Record<string, ReportField>>;
  /** The visibility of all reports, or that of the record that each is about. */
  visibility: Visibility.CONFIDENTIAL | 'OF_SUBJECT';
  /** Returns the words for what it says, which are its name. */
  wordsOf: (said: Said) => BilingualText;
  /** The fields in which two reports of the same date about the same record differ. */
  identity: readonly string[];
  /** The error about a report that differs from another in none of them. */
  sameError: InputError;
  /** The fields in which a report has to differ from another of its date so as not to take its place. */
  replaces?: readonly string[];
  /** Returns whether its date may be in the future. */
  mayBeAhead?: (said: Said) => boolean;
  /** The form that records it; absent where the explorer has one of its own. */
  form?: Questions;
  /** Returns the values that do not go with each other, or with the record that it is about. */
  check?: (said: Said, subject: Subject) => Misfit[];
}

export function describeReport<const R extends Report>(description: R): R {
  return description;
}

/** The value that a field has in answers where none is stored, and in inputs that leave it out. */
export function unsaidValue({ unsaid, isFalseBlank, isRequired }: RecordField): string | boolean | undefined {
  if (isRequired) return undefined;
  return isFalseBlank ? false : unsaid;
}

/** The id of the record that a report is about: of an alliance shown as a partnership that of its actor. */
export function subjectId({ parent }: Report, id: string): string {
  return parent.types.includes('Partnership') ? storedId(id) : id;
}

/** The row of a report without its evidence; `visibility` is that of the record that it is about. */
export function reportRow(
  report: Report,
  { id, visibility = Visibility.CONFIDENTIAL, ...said }: Said & { id: string; visibility?: Visibility },
): NodeRow {
  const { type, parent, since, fields } = report;
  const { en, fr } = report.wordsOf(said);
  const stored = Object.entries(fields).flatMap(([name, { isFalseBlank }]) => {
    const value = said[name] ?? (isFalseBlank ? false : undefined);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const seenBy = report.visibility === 'OF_SUBJECT' ? visibility : report.visibility;
  return {
    id,
    type,
    nameEn: en,
    nameFr: fr,
    parent: said[parent.name] as string,
    ...(since && { since: said[since] as string }),
    properties: { ...Object.fromEntries(stored), ...visibilityProperties(seenBy) },
    evidence: [],
  };
}
