/** The meanings of a column, by subject. */
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

/** The request of `POST /import`: a sheet, how it is read, and whether it is only checked. */
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

/** The viewer's choice for a column. */
export interface ColumnChoice {
  sheet: string;
  header: string;
  /** Null where it is not read. */
  meaning: Meaning | null;
  values?: Record<string, string>;
}

/** The part of the answer that this page uses: the reading of the sheet and its effect. */
export interface ImportAnswer {
  mapping: string | null;
  /** True where members filled in the sheets, so that their columns need no choice. */
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
  /** The columns of import files that it fills, such as `actors.csv name_en`. */
  fills: string[];
  personal: boolean;
  /** The distinct values; blank cells are "". */
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
  /** Later lines with the same problem. */
  otherLines: number[];
  column: string | null;
  message: string;
  /** The possible meanings of the value, which `values` of its column accepts. */
  answers: { value: string; as: string; name: string }[];
}

export interface RecordChange {
  status: 'NEW' | 'CHANGED' | 'ENDED' | 'CONFIRMED' | 'RETRACTED';
  id: string;
  name: string;
  fields: FieldChange[];
}

/** A change of a field; null where it has no value. */
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
