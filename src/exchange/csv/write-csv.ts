import type { TableSink } from '../formats/graph-writer';
import type { Output } from '../formats/output-folder';
import { cellText } from '../rows/cell-text';
import { escapeFormula } from '../../language/formula';
import { columnsOf, FILE_NAMES, type FileName } from '../rows/columns';

/** UTF-8 byte-order mark: without it some spreadsheets read another encoding. */
export const BYTE_ORDER_MARK = '\ufeff';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Writes one CSV file per table (RFC 4180), in UTF-8. */
export function csvSink(open: (name: FileName) => Output): TableSink {
  const outputs = new Map(FILE_NAMES.map((file) => [file, open(file)]));
  for (const [file, output] of outputs) output.write(`${BYTE_ORDER_MARK}${columnsOf(file).join(',')}\r\n`);
  return {
    row: (file, cells) =>
      outputs.get(file)?.write(csvLine(columnsOf(file).map((column) => escapeFormula(cellText(cells[column]))))),
    end: () => undefined,
  };
}

/** Formats a record of a CSV file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function quote(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
