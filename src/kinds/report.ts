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

/** A field of a report: in answers with a `doc`, in inputs with either description. */
export interface ReportField extends RecordField, Described {
  /** The error about a value that it rejects. */
  misfit?: InputError;
}

/** The values of the fields of a report, by name. */
export type ReportValues = Readonly<Record<string, Property | null | undefined>>;

/** The known properties of the record that a report is about. */
export interface Subject {
  type?: NodeType;
  since?: string;
}

/** A field that conflicts with others: the error in an input, and the expected value in a file. */
export interface ValueProblem {
  field: string;
  /** The field of the wrong cell in a file, where an empty one has no column; else `field`. */
  cell?: string;
  error: InputError;
  values?: MessageValues;
  expected: string;
}

/** A kind of dated report about another record, as the schema, changes and files need it. */
export interface Report extends RecordDescription {
  type: NodeType;
  /** The name within those of its input, its mutation, its changes and its ids. */
  name: 'Engagement' | 'FollowUp' | 'Roster';
  file: string;
  doc: string;
  inputDoc: string;
  argumentDoc: string;
  evidenceDoc: string;
  recordDoc: string;
  /** The record that it is about. */
  parent: RecordParent & {
    /** The noun for the record in problems of files. */
    noun: string;
    /** True where an input may name a country, which means its government. */
    countryMeansGovernment?: boolean;
    inputDoc: string;
  };
  /** Its fields; the date is `asOf`. */
  fields: Readonly<Record<string, ReportField>>;
  /** The visibility of all reports, or that of the record that each is about. */
  visibility: Visibility.CONFIDENTIAL | 'OF_SUBJECT';
  /** Returns its content in words, which are its name. */
  wordsOf: (values: ReportValues) => BilingualText;
  /** The fields that distinguish reports of the same date about the same record. */
  identity: readonly string[];
  /** The error about a report that equals another in all of them. */
  sameError: InputError;
  /** The fields in which a report must differ from one of its date to not replace it. */
  replaces?: readonly string[];
  /** Returns true where its date may be in the future. */
  mayBeAhead?: (values: ReportValues) => boolean;
  /** The form that records it; absent where the explorer has one of its own. */
  form?: Questions;
  /** Returns the values that conflict with each other or with its subject. */
  check?: (values: ReportValues, subject: Subject) => ValueProblem[];
}

export function describeReport<const R extends Report>(description: R): R {
  return description;
}

/** Returns the value of a field where none is stored, and in inputs that omit it. */
export function defaultValueOf({ unsaid, isFalseBlank, isRequired }: RecordField): string | boolean | undefined {
  if (isRequired) return undefined;
  return isFalseBlank ? false : unsaid;
}

/** Returns the stored id of a report's subject: for a coalition partnership its actor's. */
export function subjectId({ parent }: Report, id: string): string {
  return parent.types.includes('Partnership') ? storedId(id) : id;
}

/** Returns the row of a report without its evidence; `visibility` is that of its subject. */
export function reportRow(
  report: Report,
  { id, visibility = Visibility.CONFIDENTIAL, ...values }: ReportValues & { id: string; visibility?: Visibility },
): NodeRow {
  const { type, parent, since, fields } = report;
  const { en, fr } = report.wordsOf(values);
  const stored = Object.entries(fields).flatMap(([name, { isFalseBlank }]) => {
    const value = values[name] ?? (isFalseBlank ? false : undefined);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const ownVisibility = report.visibility === 'OF_SUBJECT' ? visibility : report.visibility;
  return {
    id,
    type,
    nameEn: en,
    nameFr: fr,
    parent: values[parent.name] as string,
    ...(since && { since: values[since] as string }),
    properties: { ...Object.fromEntries(stored), ...visibilityProperties(ownVisibility) },
    evidence: [],
  };
}
