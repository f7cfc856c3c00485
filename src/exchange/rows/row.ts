import { columnName } from './cell-limit';
import { unescapeFormula } from '../../language/formula';
import { type Column, COLUMNS, columnsOf, type FileName } from './columns';
import type { DateOrder } from './date-text';
import { type BadValue, nearest, type ProblemText, type RowProblem } from './problem';

/** One record of a CSV file or a sheet, before its columns are known. */
export interface TableRecord {
  /** The line of a CSV file on which it starts, or the row of a sheet, from 1. */
  line: number;
  cells: string[];
  /** Cells without a text value, by index. */
  bad?: ReadonlyMap<number, BadValue>;
}

export interface Table {
  file: FileName;
  /** The name of the file or sheet in problems. */
  label: string;
  /** The header, then the rows. */
  records: TableRecord[];
  /** True where reading stopped before the end. */
  truncated?: boolean;
}

/** One record of a table with its cells by column; collects its problems. */
export class ImportRow {
  private reported?: Set<string>;

  constructor(
    readonly file: string,
    /** The line, from 1, on which the record starts. */
    readonly line: number,
    /** The index of each column among the cells; one map for all rows of a table. */
    private readonly indexes: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
    private readonly problems: RowProblem[],
    /** The order of day and month in its dates, where it is known. */
    readonly dateOrder?: DateOrder,
  ) {}

  /** True where a problem was reported. */
  get hasProblems(): boolean {
    return this.reported !== undefined;
  }

  /** Returns the cell's text, unescaped; empty where the table lacks the column. */
  cell(column: Column): string {
    return unescapeFormula(this.cells[this.indexes.get(column) ?? -1] ?? '');
  }

  /** Reports a problem; a missing column only once, with the header. */
  reject(column: Column, expected: ProblemText, value = this.cell(column)): void {
    if (this.indexes.has(column)) this.report(column, value, expected);
  }

  /** Reports a problem once, since a cell may be read for a record and for its evidence. */
  protected report(column: string, value: string, expected: ProblemText): void {
    const key = JSON.stringify([column, value, expected]);
    if (this.reported?.has(key)) return;
    (this.reported ??= new Set()).add(key);
    this.problems.push({ file: this.file, line: this.line, column, value, expected });
  }
}

/** Makes rows, without the blank ones of spreadsheets; reports bad headers and cell counts. */
export function rowsOf({ file, label, records, truncated }: Table, problems: RowProblem[]): ImportRow[] {
  const [header, ...body] = records.filter(({ cells, bad }) => bad || !cells.every(isBlank));
  if (!header) {
    const expected = `a header row: ${COLUMNS[file].join(',')}`;
    if (!truncated) problems.push({ file: label, line: 1, column: '', value: '', expected });
    return [];
  }
  checkHeader(file, label, header, problems);
  const indexes = new Map(header.cells.map((column, index) => [column, index]));
  // A row with shifted cells keeps its id, so that ties to it are not reported as well.
  const onlyId = new Map([...indexes].filter(([column]) => column === 'id'));
  return body.map(({ line, cells, bad }) => {
    bad?.forEach(({ value, expected }, index) =>
      problems.push({ file: label, line, column: columnName(header.cells, index), value, expected }),
    );
    const isComplete = cells.length === header.cells.length;
    const expected = `${header.cells.length} cells, as in the header`;
    if (!isComplete) problems.push({ file: label, line, column: '', value: `${cells.length} cells`, expected });
    return new ImportRow(label, line, isComplete ? indexes : onlyId, cells, problems);
  });
}

export function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

function checkHeader(file: FileName, label: string, { line, cells }: TableRecord, problems: RowProblem[]): void {
  const columns: readonly string[] = columnsOf(file);
  const report = (column: string, value: string, expected: string) =>
    problems.push({ file: label, line, column, value, expected });
  cells.forEach((column, index) => {
    if (!columns.includes(column)) {
      const expected = `only the columns ${columns.join(',')}; nearest: ${nearest(column, columns, 1).join()}`;
      report(column || `number ${index + 1}`, column, expected);
    } else if (cells.indexOf(column) !== index) {
      report(column, column, 'each column once');
    }
  });
  for (const column of COLUMNS[file]) {
    if (!cells.includes(column)) report(column, '', `the column ${column} in the header`);
  }
}
