import { CsvError, parse } from 'csv-parse/sync';
import type { TableRecord } from '../rows/table-record';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The records of a CSV file (RFC 4180; quoted newlines and any line ending), and the line of the record whose quotes
 * do not add up, if any. CRLF, LF and CR each end a line. Nothing after such a record is read: where it ends can only be guessed.
 */
export function csvRecords(bytes: Buffer): { records: TableRecord[]; badQuotes?: number } {
  const records: TableRecord[] = [];
  const position = new LinePosition(bytes);
  try {
    parse(bytes, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[], { bytes: end }) => {
        records.push({ line: position.line, cells });
        position.advanceTo(end);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, badQuotes: position.line };
  }
  return { records };
}

/** Counts lines itself, because csv-parse counts a CRLF within quotes as two. */
class LinePosition {
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
