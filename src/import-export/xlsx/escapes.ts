/**
 * A workbook writes a UTF-16 unit that XML cannot hold, or would change, as `_x000D_`, and a text that begins like
 * such an escape with its first sign escaped. Source: ECMA-376-1, 22.9.2.19, ST_Xstring.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- these are the signs in question
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4})|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

export function escapeUnits(text: string): string {
  return text.replace(NEEDS_ESCAPE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export function unescapeUnits(text: string): string {
  return text.replace(ESCAPE, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}
