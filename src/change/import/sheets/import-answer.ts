import type { Column, FileName } from '../../../exchange/rows/columns';
import type { Meaning } from '../../../exchange/mapping/suggest/column-finder';
import type { RecordChange } from '../record-changes';

/** What an import of sheets did, or would do. */
export interface ImportAnswer {
  /** The mapping that was used, as the text of its file (YAML); null where no column is understood. */
  mapping: string | null;
  /** Whether the sheets are those by which members were asked: what they answer is recorded, without any mapping. */
  memberSheet: boolean;
  sheets: DescribedSheet[];
  /** The first records that the rows make, at most 10; none where there are problems. */
  records: PreviewedRecord[];
  /** Organisations of the sheets that the graph has by name under another id: they are left as they are. */
  matches: { name: string; id: string }[];
  leftOut: { personal: string[]; other: string[]; rows: { sheet: string; line: number }[] };
  /** At most 100, in the reader’s language. */
  problems: ImportProblem[];
  problemCount: number;
  counts: ImportCounts;
  /** At most 100. */
  changes: RecordChange[];
  /** Null in a dry run, with problems, and where nothing differs. */
  change: { id: string; summary: string } | null;
}

export interface DescribedSheet {
  name: string;
  /** The number of rows below the header that are not blank. */
  rows: number;
  columns: DescribedColumn[];
}

export interface DescribedColumn {
  header: string;
  /** The first distinct values, at most 3; none of a column that looks like personal data. */
  samples: string[];
  /** What it was taken for where the mapping was proposed; null where it is not read. */
  meaning: Meaning | null;
  /** Our columns that are read from it: `actors.csv name_en`. */
  fills: string[];
  /** Whether it looks like personal data. */
  personal: boolean;
  /**
   * Of a column of kinds, groups or types of ties: its distinct values, at most 50, and what each is read as; null where the mapping does
   * not say. The value of blank cells is "".
   */
  values: { value: string; as: string | null }[];
}

export interface PreviewedRecord {
  file: FileName;
  sheet: string;
  line: number;
  /** WITHDRAWN: it was withdrawn or merged in the graph, and stays so. */
  status: 'NEW' | 'CHANGED' | 'SAME' | 'WITHDRAWN';
  id: string;
  /** Those that are not blank, in our order. */
  cells: { column: Column; text: string }[];
}

export interface ImportProblem {
  sheet: string;
  /** Null where it is not on one line. */
  line: number | null;
  /** The lines below that have the same problem. */
  otherLines: number[];
  /** Null where it is the whole row or sheet. */
  column: string | null;
  message: string;
  /** What the value may stand for, the nearest first: each is `values: {[value]: as}` of its column in the next request. */
  answers: { value: string; as: string; name: string }[];
}

/** Numbers of records. Ties that end are not among those that change. */
export interface ImportCounts {
  newNodes: number;
  changedNodes: number;
  newTies: number;
  changedTies: number;
  endedTies: number;
  /** Ties that never were true, as a member says. */
  retractedTies: number;
  newValues: number;
  /** Existing records that get more evidence. */
  newEvidence: number;
  same: number;
  /** Records that were withdrawn or merged in the graph, and stay so. */
  withdrawn: number;
}
