/**
 * Names in one cell, between semicolons. A name may hold a semicolon itself, or begin or end with a blank: a backslash
 * takes the sign after it as it is.
 */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\;]/g, '\\$&').replace(/^\s|\s$/g, '\\$&')).join('; ');
}

/** The names of a cell, in its order; undoes `joinNames`. */
export function splitNames(cell: string): string[] {
  return [...cell.matchAll(/(?:[^\\;]|\\[^]|\\$)+/g)]
    .map(([part]) => trimmed(part).replace(/\\([^])/g, '$1'))
    .filter((name) => name !== '');
}

/** Without the blanks around, but for one that a backslash keeps. */
function trimmed(part: string): string {
  const start = part.trimStart();
  const end = start.trimEnd();
  const kept = /(?:^|[^\\])(?:\\\\)*\\$/.test(end) && end.length < start.length;
  return kept ? start.slice(0, end.length + 1) : end;
}
