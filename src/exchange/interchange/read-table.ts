import { COLUMNS, type FileName } from './columns';
import { csvRecords, type CsvRecord } from './csv-records';
import { nearest } from './nearest';
import type { RowProblem } from './problem';
import { Row } from './row';
import { linesNotUtf8 } from './utf8';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const startsWith = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);

/**
 * The rows of one file. What is wrong with the file itself (encoding, quotes, header, the number of cells in a row) is
 * added to `problems`; as much as can be read is read all the same, so that the rest is reported too. Blank rows are
 * left out: spreadsheets leave them behind.
 */
export function readTable(file: FileName, content: Buffer, problems: RowProblem[]): Row[] {
  const report = (line: number, column: string, value: string, expected: string) =>
    problems.push({ file, line, column, value, expected });

  if (UTF16_MARKS.some((mark) => startsWith(content, mark))) {
    report(0, '', 'UTF-16', 'UTF-8 ("CSV UTF-8" in a spreadsheet’s list of formats)');
    return [];
  }
  const bytes = startsWith(content, BYTE_ORDER_MARK) ? content.subarray(BYTE_ORDER_MARK.length) : content;
  for (const { line, text } of linesNotUtf8(bytes)) report(line, '', text, 'valid UTF-8, without lone surrogates');

  const { records, badQuotes } = csvRecords(bytes);
  if (badQuotes !== undefined) {
    report(
      badQuotes,
      '',
      'a stray or unclosed quote',
      'quotes around a whole cell and doubled within it; the rest of the file was not read',
    );
  }
  const [header, ...body] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) {
    if (badQuotes === undefined) report(1, '', '', `a header row: ${COLUMNS[file].join(',')}`);
    return [];
  }
  checkHeader(file, header, problems);
  const positions = new Map(header.cells.map((column, index) => [column, index]));
  // Of a row whose cells have shifted only the id is taken, so that ties to it are not reported as well.
  const idAlone = new Map([...positions].filter(([column]) => column === 'id'));
  return body.map(({ line, cells }) => {
    const whole = cells.length === header.cells.length;
    if (!whole) report(line, '', `${cells.length} cells`, `${header.cells.length} cells, as in the header`);
    return new Row(file, line, whole ? positions : idAlone, cells, problems);
  });
}

function checkHeader(file: FileName, { line, cells }: CsvRecord, problems: RowProblem[]): void {
  const columns: readonly string[] = COLUMNS[file];
  const missing = columns.filter((column) => !cells.includes(column));
  cells.forEach((column, index) => {
    if (!columns.includes(column)) {
      const expected = `only the columns ${columns.join(',')}; nearest: ${nearest(column, columns, 1).join()}`;
      problems.push({ file, line, column: column || `number ${index + 1}`, value: column, expected });
    } else if (cells.indexOf(column) !== index) {
      problems.push({ file, line, column, value: column, expected: 'each column once' });
    }
  });
  for (const column of missing) {
    problems.push({ file, line, column, value: '', expected: `the column ${column} in the header` });
  }
}
