/** What an exported record may hold in one cell. */
export type CellContent = string | number | boolean | null | undefined;

/** The text of a cell: "TRUE" for true, empty for false and where there is no value. */
export function cellText(value: CellContent): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? 'TRUE' : String(value);
}

/**
 * Names in one cell, separated by semicolons. A backslash escapes a semicolon or a backslash within a name, and white
 * space at either end of one.
 */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\;]/g, '\\$&').replace(/^\s|\s$/g, '\\$&')).join('; ');
}

/** The names of a cell, in order; undoes `joinNames`. */
export function splitNames(cell: string): string[] {
  return [...cell.matchAll(/(?:[^\\;]|\\[^]|\\$)+/g)]
    .map(([part]) => trimUnescaped(part).replace(/\\([^])/g, '$1'))
    .filter((name) => name !== '');
}

/** Without the white space around, but for a last character that a backslash escapes. */
function trimUnescaped(part: string): string {
  const start = part.trimStart();
  const end = start.trimEnd();
  const lastIsEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(end) && end.length < start.length;
  return lastIsEscaped ? start.slice(0, end.length + 1) : end;
}
