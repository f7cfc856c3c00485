import type { FileName } from '../rows/columns';
import { csvRecords } from './csv-records';
import type { RowProblem } from '../rows/problem';
import { tableRows } from '../rows/table-rows';
import type { Row } from '../rows/row';
import { linesNotUtf8 } from './utf8';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const startsWith = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);

/**
 * The rows of one CSV file. What is wrong with the file itself (encoding, quotes) is added to `problems`; as much as can
 * be read is read all the same, so that the rest is reported too.
 */
export function csvTable(file: FileName, content: Buffer, problems: RowProblem[]): Row[] {
  const report = (line: number, value: string, expected: string) =>
    problems.push({ file, line, column: '', value, expected });

  if (UTF16_MARKS.some((mark) => startsWith(content, mark))) {
    report(0, 'UTF-16', 'UTF-8 ("CSV UTF-8" in a spreadsheet’s list of formats)');
    return [];
  }
  const bytes = startsWith(content, BYTE_ORDER_MARK) ? content.subarray(BYTE_ORDER_MARK.length) : content;
  for (const { line, text } of linesNotUtf8(bytes)) report(line, text, 'valid UTF-8, without lone surrogates');

  const { records, badQuotes } = csvRecords(bytes);
  if (badQuotes !== undefined) {
    const expected = 'quotes around a whole cell and doubled within it; the rest of the file was not read';
    report(badQuotes, 'a stray or unclosed quote', expected);
  }
  return tableRows({ file, label: file, records, cutShort: badQuotes !== undefined }, problems);
}
