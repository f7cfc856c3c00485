import { firstDay, lastDay } from '../../../language/partial-date';
import type { Cell, Columns, TableRow } from '../cells';

/** Writes a table as a file, in pieces: the head, each batch of rows, the end. */
export interface TableFormat {
  contentType: string;
  /** True where a browser shows the file instead of saving it. */
  shown: boolean;
  writer: (columns: readonly FileColumn[], options: FormatOptions) => TableWriter;
}

export interface FormatOptions {
  /** Without a byte-order mark, and with no cell escaped: for programs. */
  raw: boolean;
  /** The name of the sheet. */
  name: string;
}

export interface TableWriter {
  start: () => string | Uint8Array;
  rows: (rows: readonly Cell[][]) => string | Uint8Array;
  end: () => string | Uint8Array;
}

/** A column of a file. A `day` is a full date, YYYY-MM-DD; a partial date is text. */
export interface FileColumn {
  name: string;
  type: 'text' | 'number' | 'boolean' | 'day';
}

/** Returns the columns of a file: the first and the last day follow each partial date. */
export function fileColumns(columns: Columns): FileColumn[] {
  return Object.entries(columns).flatMap(([name, type]): FileColumn[] =>
    type === 'date'
      ? [
          { name, type: 'text' },
          { name: `${name}_first_day`, type: 'day' },
          { name: `${name}_last_day`, type: 'day' },
        ]
      : [{ name, type }],
  );
}

/** Returns the cells of a row, in the order of `fileColumns`. */
export function fileCells(columns: Columns, row: TableRow): Cell[] {
  return Object.entries(columns).flatMap(([name, type]) => {
    const cell = row[name] ?? null;
    if (type !== 'date') return [cell];
    return typeof cell === 'string' ? [cell, firstDay(cell), lastDay(cell)] : [null, null, null];
  });
}
