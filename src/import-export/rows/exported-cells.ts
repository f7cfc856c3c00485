import type { Column, FileName } from './columns';
import type { ExportedEvidence } from '../exported';

export type Value = string | number | boolean | null | undefined;
export type Cells = Partial<Record<Column, Value>>;

/** A record as a row of a file, and the evidence that this row has no room for. */
export interface TableRow {
  file: FileName;
  cells: Cells;
  elsewhere: ExportedEvidence[];
}

/** The text of a cell: nothing where there is no value. */
export function cellText(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? 'TRUE' : String(value);
}
