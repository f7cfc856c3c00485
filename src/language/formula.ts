/**
 * A spreadsheet interprets a cell as a formula by its first character (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection); in some languages also by a full-width
 * one.
 * A semicolon, a tab or a line end within a cell may begin another cell: where the semicolon is the
 * separator, as in a French Excel, quotes that do not begin a cell do not group. Spaces, control
 * characters and quotes before a formula may be dropped.
 */
const SEGMENT_START = /(?<=^|[;\t\r\n])/u;
const FORMULA = /(?:['"\p{Cf}\p{Z}]|(?![\t\r\n])\p{Cc})*[=+\-@＝＋－＠]/u;
/** Characters to escape at the beginning only; the apostrophe makes unescaping exact. */
const OTHER_TEXT_START = /['\t\r]/u;

const TO_ESCAPE = new RegExp(`${SEGMENT_START.source}(?=${FORMULA.source})|^(?=${OTHER_TEXT_START.source})`, 'gu');
const ESCAPED = new RegExp(`${SEGMENT_START.source}'(?=${FORMULA.source})|^'(?=${OTHER_TEXT_START.source})`, 'gu');

/** Escapes the formulas in a text: "=SUM(1)" becomes "'=SUM(1)", and "a;=2+2" "a;'=2+2". */
export function escapeFormula(text: string): string {
  return text.replace(TO_ESCAPE, "'");
}

/** Undoes `escapeFormula`. Returns a text that it never returns unchanged: "'tis" is "'tis". */
export function unescapeFormula(cell: string): string {
  return cell.replace(ESCAPED, '');
}
