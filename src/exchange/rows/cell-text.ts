/** The value of one cell of an exported record. */
export type CellContent = string | number | boolean | null | undefined;

/** Formats a cell: "TRUE" for true, empty for false and for no value. */
export function cellText(value: CellContent): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? 'TRUE' : String(value);
}

/** Joins names with semicolons; a backslash escapes these, backslashes and outer white space. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\;]/g, '\\$&').replace(/^\s|\s$/g, '\\$&')).join('; ');
}

/** Splits a cell into its names, in order; the inverse of `joinNames`. */
export function splitNames(cell: string): string[] {
  return [...cell.matchAll(/(?:[^\\;]|\\[^]|\\$)+/g)]
    .map(([part]) => trimUnescaped(part).replace(/\\([^])/g, '$1'))
    .filter((name) => name !== '');
}

/** Removes outer white space, except a last character that a backslash escapes. */
function trimUnescaped(part: string): string {
  const start = part.trimStart();
  const end = start.trimEnd();
  const lastIsEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(end) && end.length < start.length;
  return lastIsEscaped ? start.slice(0, end.length + 1) : end;
}
