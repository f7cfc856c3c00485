import type { Column, FileName } from '../../../exchange/rows/columns';
import type { Meaning } from '../../../exchange/mapping/suggest/column-finder';
import type { RecordChange } from '../record-changes';

/** The effects of an import of sheets, or of its dry run. */
export interface ImportAnswer {
  /** The mapping that was used, as YAML; null where no column is understood. */
  mapping: string | null;
  /** True where the sheets are of the members’ yearly round, whose answers need no mapping. */
  memberSheet: boolean;
  sheets: DescribedSheet[];
  /** The first records of the rows, at most 10; none where there are problems. */
  records: PreviewedRecord[];
  /** The organisations that the graph has by name under another id: they are unchanged. */
  matches: { name: string; id: string }[];
  leftOut: { personal: string[]; other: string[]; rows: { sheet: string; line: number }[] };
  /** The problems in the viewer’s language, at most 100. */
  problems: ImportProblem[];
  problemCount: number;
  counts: ImportCounts;
  /** The changes, at most 100. */
  changes: RecordChange[];
  /** The recorded change; null in a dry run, with problems, and where nothing differs. */
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
  /** The proposed meaning of the column; null where it is not read. */
  meaning: Meaning | null;
  /** Our columns that are read from it: `actors.csv name_en`. */
  fills: string[];
  /** True where it looks like personal data. */
  personal: boolean;
  /**
   * The distinct values of a column of kinds, groups or types of ties, at most 50, with the code of
   * each; null where the mapping has none. The value of blank cells is "".
   */
  values: { value: string; as: string | null }[];
}

export interface PreviewedRecord {
  file: FileName;
  sheet: string;
  line: number;
  /** The effect; WITHDRAWN for a record that was withdrawn or merged, and remains so. */
  status: 'NEW' | 'CHANGED' | 'SAME' | 'WITHDRAWN';
  id: string;
  /** The cells that are not blank, in our order. */
  cells: { column: Column; text: string }[];
}

export interface ImportProblem {
  sheet: string;
  /** The line; null where it is not on one line. */
  line: number | null;
  /** The lines below with the same problem. */
  otherLines: number[];
  /** The column; null where it is the whole row or sheet. */
  column: string | null;
  message: string;
  /**
   * The possible meanings of the value, the nearest first: each is `values: {[value]: as}` of its
   * column in the next request.
   */
  answers: { value: string; as: string; name: string }[];
}

/** The numbers of records. Ties that end are not among those that change. */
export interface ImportCounts {
  newNodes: number;
  changedNodes: number;
  newTies: number;
  changedTies: number;
  endedTies: number;
  /** The number of ties that never were true, by a member’s answer. */
  retractedTies: number;
  newValues: number;
  /** The number of existing records with more evidence. */
  newEvidence: number;
  same: number;
  /** The number of records that were withdrawn or merged in the graph, and remain so. */
  withdrawn: number;
}
