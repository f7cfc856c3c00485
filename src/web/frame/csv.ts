import { escapeFormula } from '../../language/formula';
import { saveFile } from './save-file';

/** Returns rows of cells as a CSV file; the first row is the header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  // The byte order mark, by which spreadsheets recognize UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Makes the browser save rows of cells as a CSV file. */
export function saveCsv(rows: readonly (readonly string[])[], name: string): void {
  saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), name);
}

/** Returns a quoted cell; an apostrophe precedes what a spreadsheet would read as a formula. */
function cell(value: string): string {
  return `"${escapeFormula(value).replaceAll('"', '""')}"`;
}
