import { isBlank } from './blank';
import type { Column } from './columns';
import { nearest } from './nearest';
import type { Row } from './row';

/** The `;`-separated ids of a cell, each once; one that is not among the allowed ones is reported. */
export function ids(row: Row, column: Column, allowed: ReadonlySet<string>, what: string): string[] {
  const items = row
    .cell(column)
    .split(';')
    .map((item) => item.trim());
  const given = new Set(items.filter((item) => item !== ''));
  for (const item of given) {
    if (!allowed.has(item)) row.reject(column, unknownId(item, allowed, what), item);
  }
  return [...given];
}

/** One id among the allowed ones, or undefined where the cell is blank. */
export function optionalId(row: Row, column: Column, allowed: ReadonlySet<string>, what: string): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (!allowed.has(cell)) row.reject(column, unknownId(cell, allowed, what));
  return cell;
}

function unknownId(written: string, allowed: ReadonlySet<string>, what: string): string {
  const near = nearest(written, allowed);
  return near.length > 0 ? `${what}; nearest: ${near.join(', ')}` : what;
}
