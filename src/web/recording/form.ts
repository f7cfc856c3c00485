import type { Document } from '../data/document';
import type { CorrectionQuery, NodeType, RecordTieMutation } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import type { Choice } from '../search/choice';

type Variables = Record<string, unknown> & { dryRun: boolean; key: string | null };

/** What the API answers to a mutation that records, of whatever kind. */
export type Recorded = RecordTieMutation['recorded'];

export interface Field {
  /** Where its value stands in the input, such as `nameEn` or `evidence.url`. */
  path: string;
  /** What is chosen or typed; `nodes` is a list of nodes. */
  kind: 'text' | 'long' | 'address' | 'date' | 'number' | 'node' | 'nodes' | 'select' | 'radio';
  /** The key of its label. Default: its path. */
  label?: string;
  isRequired?: boolean;
  /** Of nodes: the types that can be chosen; all where absent. */
  types?: NodeType[];
  /** Of nodes: the answer that has those to choose from, where they are few enough to show all. */
  among?: string;
  options?: readonly string[];
  /** The beginning of the keys of its options' texts; that of the forms' texts for a field of this path where absent. */
  optionTexts?: string;
  /** The input has true or false of its options. */
  isBoolean?: boolean;
}

export interface Step {
  name: string;
  fields: readonly Field[];
  /** Asks, before the next step, whether the organisation is one on record. */
  findsSimilar?: boolean;
}

/** The answers of a form so far, by the path of their field; and the key under which it is recorded once. */
export type Draft = Record<string, string | Choice | readonly Choice[] | null | undefined>;

export interface Form {
  document: Document<{ recorded: Recorded }, Variables>;
  steps: readonly Step[];
  /** The key of a text above every question. */
  note?: TextKey;
  /** What the input has besides the answers. */
  constants?: Readonly<Record<string, string>>;
  /** Answers from which a reader begins. */
  defaults?: Readonly<Record<string, string>>;
  /** Of a form about a record that is there: the argument that has its id, which the address names as `id`. An empty answer removes what is on record. */
  about?: 'id' | 'of';
  /** The answers that such a record has. */
  answersOf?: (node: CorrectedNode) => Draft;
  /** Whether the arguments of the mutation are the answers, and not an `input` of them. */
  isFlat?: boolean;
  /** The `input` that the answers are, where it has another shape. */
  toInput?: (answers: Record<string, unknown>) => Record<string, unknown>;
  /** Whether it asks about the links of its record. */
  hasLinks?: boolean;
}

/** A record as a form about it begins with it. */
export type CorrectedNode = NonNullable<CorrectionQuery['node']>;

/** A word of the forms. */
export const word = (key: string): string => text(`explorer.recording.${key}` as TextKey);

/** The text of an option of a field. */
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
    { path: 'due', kind: 'date' },
  ],
};
