/** One record of a table as its file holds it, before anything is known of its columns. */
export interface TableRecord {
  /** The line of a CSV file on which it starts, or the row of a sheet; from 1. */
  line: number;
  cells: string[];
  /** Cells that cannot be taken as a text, by their place: what is there, and what should be. */
  bad?: ReadonlyMap<number, { value: string; expected: string }>;
}
