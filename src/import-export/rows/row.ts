import type { Column } from './columns';
import { restore } from './escape-formula';
import type { RowProblem } from './problem';

/** One record of a table: its cells by column, and where it stands, so that whoever checks it can report it. */
export class Row {
  constructor(
    readonly file: string,
    /** The line, from 1, on which the record starts. */
    readonly line: number,
    /** Where each column stands among the cells; one map for all rows of a file. */
    private readonly positions: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
    private readonly problems: RowProblem[],
  ) {}

  /** The cell as it was meant, without a spreadsheet's apostrophe; empty where the file lacks the column. */
  cell(column: Column): string {
    return restore(this.cells[this.positions.get(column) ?? -1] ?? '');
  }

  /** A column that the file lacks is reported once, with the header, and not again for each row. */
  reject(column: Column, expected: string, value = this.cell(column)): void {
    if (!this.positions.has(column)) return;
    this.problems.push({ file: this.file, line: this.line, column, value, expected });
  }
}
