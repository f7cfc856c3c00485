/** What a column can be, by what it is about. */
export const MEANINGS = {
  organisation: [
    'name',
    'nameFr',
    'otherNames',
    'acronyms',
    'id',
    'kind',
    'group',
    'country',
    'website',
    'sector',
    'founded',
    'description',
  ],
  others: ['parent', 'parentId', 'network', 'funder', 'partner'],
  tie: ['from', 'tieType', 'to', 'since', 'until'],
} as const;

export type Meaning = (typeof MEANINGS)[keyof typeof MEANINGS][number];

/** What `POST /import` takes: a sheet, how it is read, and whether it is only checked. */
export interface ImportRequest {
  /** Files by name, in base64. */
  sheets: { name: string; content: string }[];
  /** A mapping file. Where it is absent, the API proposes one from the headers and `columns`. */
  mapping?: string;
  columns?: ColumnChoice[];
  source?: Record<string, string>;
  dates?: 'day-first' | 'month-first';
  /** Default: true. */
  dryRun?: boolean;
}

/** What a reader chose a column to be. */
export interface ColumnChoice {
  sheet: string;
  header: string;
  /** null: it is not read. */
  meaning: Meaning | null;
  values?: Record<string, string>;
}

/** What it answers, for this page: what was read, how, and what would come of it. */
export interface ImportAnswer {
  mapping: string | null;
  /** Whether members filled the sheets in: nothing is left to say of their columns. */
  memberSheet: boolean;
  sheets: Sheet[];
  records: SheetRecord[];
  matches: { name: string; id: string }[];
  leftOut: { personal: string[]; other: string[]; rows: { sheet: string; line: number }[] };
  problems: Problem[];
  problemCount: number;
  counts: Record<Counted, number>;
  changes: RecordChange[];
  change: { id: string; summary: string } | null;
}

export interface Sheet {
  name: string;
  rows: number;
  columns: Column[];
}

export interface Column {
  header: string;
  samples: string[];
  meaning: Meaning | null;
  /** Our columns that it fills, such as `actors.csv name_en`. */
  fills: string[];
  personal: boolean;
  /** That of blank cells is "". */
  values: { value: string; as: string | null }[];
}

export interface SheetRecord {
  file: string;
  sheet: string;
  line: number;
  status: 'NEW' | 'CHANGED' | 'SAME' | 'WITHDRAWN';
  id: string;
  cells: { column: string; text: string }[];
}

export interface Problem {
  sheet: string;
  line: number | null;
  /** Lines below that have the same problem. */
  otherLines: number[];
  column: string | null;
  message: string;
  /** What the value may stand for, to be accepted as `values` of its column. */
  answers: { value: string; as: string; name: string }[];
}

export interface RecordChange {
  status: 'NEW' | 'CHANGED' | 'ENDED' | 'CONFIRMED' | 'RETRACTED';
  id: string;
  name: string;
  fields: FieldChange[];
}

/** What becomes of a field; null where it has no value. */
export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

type Counted =
  | 'newNodes'
  | 'changedNodes'
  | 'newTies'
  | 'changedTies'
  | 'endedTies'
  | 'retractedTies'
  | 'newValues'
  | 'newEvidence'
  | 'same'
  | 'withdrawn';
