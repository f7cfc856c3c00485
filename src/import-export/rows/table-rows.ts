import { COLUMNS, columnsOf, type FileName } from './columns';
import { nearest } from './nearest';
import type { RowProblem } from './problem';
import { Row } from './row';
import type { TableRecord } from './table-record';

export interface Table {
  file: FileName;
  /** What problems call it: the file's name or the sheet's. */
  label: string;
  records: TableRecord[];
  /** Whether the table goes on where reading it had to stop. */
  cutShort?: boolean;
}

/**
 * The rows of one table. What is wrong with its header or with the number of cells in a row is added to `problems`.
 * Blank rows are left out: spreadsheets leave them behind.
 */
export function tableRows({ file, label, records, cutShort }: Table, problems: RowProblem[]): Row[] {
  const [header, ...body] = records.filter(({ cells, bad }) => bad || cells.some((cell) => cell.trim() !== ''));
  if (!header) {
    const expected = `a header row: ${COLUMNS[file].join(',')}`;
    if (!cutShort) problems.push({ file: label, line: 1, column: '', value: '', expected });
    return [];
  }
  checkHeader(file, label, header, problems);
  const positions = new Map(header.cells.map((column, index) => [column, index]));
  // Of a row whose cells have shifted only the id is taken, so that ties to it are not reported as well.
  const idAlone = new Map([...positions].filter(([column]) => column === 'id'));
  return body.map(({ line, cells, bad }) => {
    bad?.forEach(({ value, expected }, index) =>
      problems.push({ file: label, line, column: header.cells[index] ?? `number ${index + 1}`, value, expected }),
    );
    const whole = cells.length === header.cells.length;
    const expected = `${header.cells.length} cells, as in the header`;
    if (!whole) problems.push({ file: label, line, column: '', value: `${cells.length} cells`, expected });
    return new Row(label, line, whole ? positions : idAlone, cells, problems);
  });
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
