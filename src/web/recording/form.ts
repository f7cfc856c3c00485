import type { Document } from '../data/document';
import type { CorrectionQuery, NodeType, RecordTieMutation } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import type { Choice } from '../search/choice';

type Variables = Record<string, unknown> & { dryRun: boolean; idempotencyKey: string | null };

/** The answer of the API to a mutation that records, of any kind. */
export type Recorded = RecordTieMutation['recorded'];

export interface Field {
  /** The path of its value in the input, such as `nameEn` or `evidence.url`. */
  path: string;
  /** The kind of input; `nodes` is a list of nodes. */
  kind: 'text' | 'long' | 'address' | 'date' | 'number' | 'node' | 'nodes' | 'select' | 'radio';
  /** The key of its label. Default: its path. */
  label?: string;
  isRequired?: boolean;
  /** The types of nodes that can be chosen. Default: all. */
  types?: NodeType[];
  /** The answer whose nodes are the options, where all of them can be shown. */
  among?: string;
  options?: readonly string[];
  /** The prefix of the keys of its options' texts. Default: that of the forms for its path. */
  optionTexts?: string;
  /** True where its options are true and false in the input. */
  isBoolean?: boolean;
}

export interface Step {
  name: string;
  fields: readonly Field[];
  /** True where similar organisations are checked before the next step. */
  findsSimilar?: boolean;
}

/** Answers by the path of their field, and `key`, the idempotency key of the record. */
export type Draft = Record<string, string | Choice | readonly Choice[] | null | undefined>;

export interface Form {
  document: Document<{ recorded: Recorded }, Variables>;
  steps: readonly Step[];
  /** The key of a text above every question. */
  note?: TextKey;
  /** The constant part of the input. */
  constants?: Readonly<Record<string, string>>;
  /** The initial answers. */
  defaults?: Readonly<Record<string, string>>;
  /** The argument for the id of its record, `id` in the address. An empty answer clears a value. */
  about?: 'id' | 'of';
  /** Returns the answers of that record. */
  answersOf?: (node: CorrectedNode) => Draft;
  /** True where the arguments of the mutation are the answers, without an `input`. */
  isFlat?: boolean;
  /** Converts the answers to the `input`, where it has another shape. */
  toInput?: (answers: Record<string, unknown>) => Record<string, unknown>;
  /** True where it asks about the ties of its record. */
  hasLinks?: boolean;
}

/** A record with the fields that a form about it needs. */
export type CorrectedNode = NonNullable<CorrectionQuery['node']>;

/** Returns a text of the forms. */
export const word = (key: string): string => text(`explorer.recording.${key}` as TextKey);

/** Returns the text of an option of a field. */
export function optionTextOf({ path, optionTexts }: Field, option: string): string {
  const texts = optionTexts ?? `explorer.recording.${path.replace('evidence.', '')}`;
  return text(`${texts}.${option}` as TextKey);
}

export const EVIDENCE: Step = {
  name: 'evidence',
  fields: [
    { path: 'evidence.title', kind: 'text' },
    { path: 'evidence.url', kind: 'address' },
    { path: 'evidence.asOf', kind: 'date' },
    { path: 'evidence.confidence', kind: 'radio', options: ['HIGH', 'MEDIUM', 'LOW'] },
  ],
};

export const VISIBILITY: Step = {
  name: 'visibility',
  fields: [{ path: 'visibility', kind: 'radio', isRequired: true, options: ['PUBLIC', 'NETWORK', 'CONFIDENTIAL'] }],
};

export const NAMES: readonly Field[] = [
  { path: 'nameEn', kind: 'text', isRequired: true },
  { path: 'nameFr', kind: 'text' },
];

/** The kinds of organisations that can be recorded. */
export const KINDS = [
  'NGO',
  'INGO',
  'COMPANY',
  'INDUSTRY_ASSOCIATION',
  'GOVERNMENT',
  'PARLIAMENT',
  'REGULATOR',
  'LAW_ENFORCEMENT',
  'REGIONAL_BODY',
  'INTERGOVERNMENTAL',
  'UN_BODY',
  'TREATY_BODY',
  'COALITION',
  'MEMBER',
  'NETWORK_ORGAN',
  'DONOR',
  'ACADEMIA',
  'MEDIA',
  'FAITH_BASED',
  'HELPLINE_NETWORK',
  'SURVIVOR_OR_YOUTH_GROUP',
];

export const KIND: Field = {
  path: 'kind',
  kind: 'select',
  isRequired: true,
  options: KINDS,
  optionTexts: 'label.KIND',
};

export const TIME: Step = {
  name: 'time',
  fields: [
    { path: 'since', kind: 'date' },
    { path: 'until', kind: 'date' },
  ],
};

export const PROMISE_TIME: Step = {
  name: 'dates',
  fields: [
    { path: 'madeOn', kind: 'date' },
    { path: 'dueOn', label: 'due', kind: 'date' },
  ],
};
