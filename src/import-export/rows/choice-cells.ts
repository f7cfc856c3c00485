import { isBlank } from './blank';
import type { Column } from './columns';
import { nearest } from './nearest';
import type { Row } from './row';

/** Every value where they are few, the nearest where they are many. */
function choices(written: string, allowed: readonly string[]): string {
  if (allowed.length <= 6 || isBlank(written)) return `one of ${allowed.join(', ')}`;
  return `one of ${allowed.length} values in upper case; nearest: ${nearest(written, allowed).join(', ')}`;
}

/** A value of an enum in exactly its spelling, or undefined where the cell is blank. */
export function optionalChoice<T extends string>(row: Row, column: Column, allowed: readonly T[]): T | undefined {
  return isBlank(row.cell(column)) ? undefined : choice(row, column, allowed);
}

/** A value of an enum in exactly its spelling; undefined where it is not one, which is then reported. */
export function choice<T extends string>(row: Row, column: Column, allowed: readonly T[]): T | undefined {
  const cell = row.cell(column);
  const value = allowed.find((candidate) => candidate === cell);
  if (value === undefined) row.reject(column, choices(cell, allowed));
  return value;
}

/** TRUE, in any case; false where the cell is blank or says so. */
export function flag(row: Row, column: Column): boolean {
  const cell = row.cell(column).trim().toUpperCase();
  if (cell !== '' && cell !== 'TRUE' && cell !== 'FALSE') row.reject(column, 'TRUE, FALSE or nothing');
  return cell === 'TRUE';
}
