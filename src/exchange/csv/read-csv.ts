import { CsvError, parse } from 'csv-parse/sync';
import { bilingual } from '../../language/message';
import type { FileName } from '../rows/columns';
import { CELL_LIMIT, columnName, LongCell, MAX_CELL_LENGTH } from '../rows/cell-limit';
import type { RowProblem } from '../rows/problem';
import { type ImportRow, rowsOf, type TableRecord } from '../rows/row';
import { decodeText, type ReportLine } from './decode';

/** Delimiters, the comma first: a header with one column has no delimiter. */
const DELIMITERS = [',', ';', '\t'] as const;

type Delimiter = (typeof DELIMITERS)[number];

/** A first line that indicates the delimiter to Excel: `sep=;`. */
const DIRECTIVE = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i;
const QUOTED = /"(?:[^"]|"")*"/g;

interface Separation {
  delimiter: Delimiter;
  /** True where the first line only indicates the delimiter and is no record. */
  isDirective: boolean;
}

/** Returns the directive's delimiter, else the most frequent one in the header outside quotes. */
function findDelimiter(text: string): Separation {
  const [, directive] = DIRECTIVE.exec(text) ?? [];
  const isDirective = directive !== undefined;
  const header = /\S[^\r\n]*/.exec(text.replace(QUOTED, '"'))?.[0] ?? '';
  const count = (delimiter: Delimiter) => header.split(delimiter).length;
  const frequent = DELIMITERS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
  return { delimiter: DELIMITERS.find((candidate) => candidate === directive) ?? frequent, isDirective };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Bytes that are searched for the header: 256 columns with names of 200 letters. */
const MAX_HEADER_BYTES = 64 * 1024;
/** The limit for a record (characters) and its last cell (bytes): csv-parse limits no cell. */
const MAX_RECORD_SIZE = 256 * MAX_CELL_LENGTH;

/** Reads the rows of one import file. Continues after a problem, to report all problems. */
export function readCsv(file: FileName, content: Buffer, problems: RowProblem[]): ImportRow[] {
  return rowsOf({ file, label: file, ...readCsvRecords(file, content, problems) }, problems);
}

/**
 * Reads the records of any CSV file (RFC 4180), separated by commas, semicolons or tabs, in the
 * encodings of `decodeText`. Adds wrong encoding, stray quotes and long cells to `problems`, and
 * reads nothing after such a quote or cell.
 */
export function readCsvRecords(
  label: string,
  content: Buffer,
  problems: RowProblem[],
): { records: TableRecord[]; truncated: boolean } {
  const report: ReportLine = (line, value, expected) =>
    void problems.push({ file: label, line, column: '', value, expected });
  const bytes = decodeText(content, report);
  const separation = findDelimiter(bytes.toString('utf8', 0, MAX_HEADER_BYTES));
  const { records, badQuotesLine, longCell } = parseRecords(bytes, separation);
  if (badQuotesLine !== undefined) report(badQuotesLine, bilingual('import.found.quote'), bilingual('import.quotes'));
  if (longCell) {
    const { line, column, found } = longCell;
    problems.push({ file: label, line, column, value: found, expected: CELL_LIMIT });
  }
  return { records, truncated: badQuotesLine !== undefined || longCell !== undefined };
}

interface ParsedRecords {
  records: TableRecord[];
  badQuotesLine?: number;
  longCell?: LongCell;
}

/**
 * Returns the records before the first with unbalanced quotes, and the line of that one, whose end
 * can only be guessed; similarly for a cell that is too long. CRLF, LF and CR each end a line.
 */
function parseRecords(bytes: Buffer, { delimiter, isDirective }: Separation): ParsedRecords {
  const records: TableRecord[] = [];
  const lines = new LineCounter(bytes);
  const longCell = (index: number, quote: 'none' | 'maybe') =>
    new LongCell(lines.line, columnName(records[0]?.cells, index), bilingual('import.found.longCell', { quote }));
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: MAX_RECORD_SIZE,
      on_record: (cells: string[], { bytes: end }) => {
        const long = cells.findIndex(({ length }) => length > MAX_CELL_LENGTH);
        if (long >= 0) throw longCell(long, 'none');
        if (!isDirective || lines.line > 1) records.push({ line: lines.line, cells });
        lines.advanceTo(end);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof LongCell) return { records, longCell: error };
    if (!(error instanceof CsvError)) throw error;
    // This cell may contain everything after a quote.
    if (error.code === 'CSV_MAX_RECORD_SIZE') return { records, longCell: longCell(Number(error.index), 'maybe') };
    return { records, badQuotesLine: lines.line };
  }
  return { records };
}

/** Counts lines, because csv-parse counts a CRLF within quotes as two. */
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
