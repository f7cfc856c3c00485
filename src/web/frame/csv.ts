import { escapeFormula } from '../../language/formula';
import { saveFile } from './save-file';

/** Rows of cells as a CSV file, the first of them its header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  // A mark at the beginning by which spreadsheets know that it is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Has the browser save rows of cells as a CSV file. */
export function saveCsv(rows: readonly (readonly string[])[], name: string): void {
  saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), name);
}

/** Quoted; what a spreadsheet would read as a formula begins with an apostrophe. */
function cell(value: string): string {
  return `"${escapeFormula(value).replaceAll('"', '""')}"`;
}
