import { columnsOf, FILE_NAMES, type FileName } from '../rows/columns';
import { escapeFormula } from '../rows/escape-formula';
import { cellText } from '../rows/exported-cells';
import type { Output } from '../formats/output-folder';
import type { TableSink } from '../formats/table-writer';

/** Without it a spreadsheet takes the letters of UTF-8 for those of another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** One CSV file a table (RFC 4180), in UTF-8. */
export function csvSink(open: (name: FileName) => Output): TableSink {
  const outputs = new Map(FILE_NAMES.map((file) => [file, open(file)]));
  for (const [file, output] of outputs) output.write(`${BYTE_ORDER_MARK}${columnsOf(file).join(',')}\r\n`);
  return {
    row: (file, cells) => outputs.get(file)?.write(csvLine(columnsOf(file).map((column) => cellText(cells[column])))),
    end: () => undefined,
  };
}

/** A record of a CSV file, with what a spreadsheet would run made harmless. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(escapeFormula(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
