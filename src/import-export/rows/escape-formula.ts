/**
 * What a spreadsheet reads as the start of a formula (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection), and the apostrophe itself, without which a text that
 * starts with one could not be told from a neutralised cell.
 */
const NEUTRALISED_START = /^[=+\-@\t\r']/;

/** The cell as a file may hold it: "=SUM(1)" becomes "'=SUM(1)", which no spreadsheet runs. */
export function escapeFormula(cell: string): string {
  return NEUTRALISED_START.test(cell) ? `'${cell}` : cell;
}

/** Undoes `neutralise` exactly, and leaves alone what it never makes: "'tis" stays "'tis". */
export function restore(cell: string): string {
  return cell.startsWith("'") && NEUTRALISED_START.test(cell.slice(1)) ? cell.slice(1) : cell;
}
