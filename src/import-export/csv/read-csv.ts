import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileName } from '../rows/columns';
import type { RowProblem } from '../rows/problem';
import { type Row, rowsOf, type TableRecord } from '../rows/row';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const startsWith = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);

/**
 * The rows of one CSV file (RFC 4180, in UTF-8). Wrong encoding and stray quotes are added to `problems`; all that can
 * be read is still read, so that its problems are reported too.
 */
export function readCsv(file: FileName, content: Buffer, problems: RowProblem[]): Row[] {
  const report = (line: number, value: string, expected: string) =>
    problems.push({ file, line, column: '', value, expected });

  if (UTF16_MARKS.some((mark) => startsWith(content, mark))) {
    report(0, 'UTF-16', 'UTF-8 ("CSV UTF-8" in a spreadsheet’s list of formats)');
    return [];
  }
  const bytes = startsWith(content, BYTE_ORDER_MARK) ? content.subarray(BYTE_ORDER_MARK.length) : content;
  for (const { line, text } of linesNotUtf8(bytes)) report(line, text, 'valid UTF-8, without lone surrogates');

  const { records, badQuotesLine } = parseRecords(bytes);
  if (badQuotesLine !== undefined) {
    const expected = 'quotes around a whole cell and doubled within it; the rest of the file was not read';
    report(badQuotesLine, 'a stray or unclosed quote', expected);
  }
  return rowsOf({ file, label: file, records, truncated: badQuotesLine !== undefined }, problems);
}

/**
 * The records before the first one with unbalanced quotes, and the line of that one: where it ends can only be guessed,
 * so nothing after it is read. CRLF, LF and CR each end a line.
 */
function parseRecords(bytes: Buffer): { records: TableRecord[]; badQuotesLine?: number } {
  const records: TableRecord[] = [];
  const lines = new LineCounter(bytes);
  try {
    parse(bytes, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[], { bytes: end }) => {
        records.push({ line: lines.line, cells });
        lines.advanceTo(end);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, badQuotesLine: lines.line };
  }
  return { records };
}

/** Counts lines by itself, because csv-parse counts a CRLF within quotes as two. */
class LineCounter {
  line = 1;
  private offset = 0;

  constructor(private readonly bytes: Buffer) {}

  advanceTo(offset: number): void {
    for (; this.offset < offset; this.offset++) {
      const byte = this.bytes[this.offset];
      const endsLine = byte === LINE_FEED || (byte === CARRIAGE_RETURN && this.bytes[this.offset + 1] !== LINE_FEED);
      if (endsLine) this.line++;
    }
  }
}

/**
 * The lines that are not UTF-8, from 1, with U+FFFD for each bad byte: Latin-1 letters, truncated sequences and encoded
 * surrogates. No longer UTF-8 sequence contains a line feed, so each line can be checked by itself.
 */
function linesNotUtf8(bytes: Buffer): { line: number; text: string }[] {
  if (isUtf8(bytes)) return [];
  const bad: { line: number; text: string }[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    if (!isUtf8(slice)) bad.push({ line, text: slice.toString('utf8') });
    start = end + 1;
  }
  return bad;
}
