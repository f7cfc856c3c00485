import { firstDay, isPartialDate, lastDay } from '../../scalars/partial-date';
import type { Column } from './columns';
import { nearest } from './nearest';
import { personalDatum } from './personal-data';
import type { Row } from './row';

/** A control character, but for the tab and the line ends that a quoted cell may hold. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const isBlank = (cell: string) => cell.trim() === '';

/** Free text, or undefined where the cell is blank. */
export function text(row: Row, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (CONTROL.test(cell)) row.reject(column, 'text without control characters');
  const datum = personalDatum(cell);
  if (datum)
    row.reject(
      column,
      `text without ${datum}: the graph holds organisations and public offices, never a person’s data`,
    );
  return cell;
}

/** Free text that may not be blank. */
export function requiredText(row: Row, column: Column): string {
  const value = text(row, column);
  if (value === undefined) row.reject(column, 'a text: it is required');
  return value ?? '';
}

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

export function partialDate(row: Row, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (isPartialDate(cell)) return cell;
  row.reject(column, 'a date that the calendar has, as 2019, 2019-05 or 2019-05-20');
  return undefined;
}

/** `since` and `until`, of which the second may not end before the first begins. */
export function period(row: Row): { since?: string; until?: string } {
  const since = partialDate(row, 'since');
  const until = partialDate(row, 'until');
  if (since && until && lastDay(until) < firstDay(since))
    row.reject('until', `a date that is not before since, ${since}`);
  return { ...(since && { since }), ...(until && { until }) };
}

/** An absolute http or https address, or undefined where the cell is blank. */
export function webAddress(row: Row, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (!isWebAddress(cell))
    row.reject(column, 'an absolute http or https address, without a user name or an e-mail address');
  return cell;
}

function isWebAddress(cell: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(cell) || !URL.canParse(cell)) return false;
  const { username, password, href } = new URL(cell);
  return !username && !password && personalDatum(href) !== 'an e-mail address';
}

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

const DECIMAL = /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** 0 < strength <= 1, or undefined where the cell is blank. */
export function strength(row: Row): number | undefined {
  const cell = row.cell('strength');
  if (isBlank(cell)) return undefined;
  const value = DECIMAL.test(cell) ? Number(cell) : NaN;
  if (value > 0 && value <= 1) return value;
  row.reject('strength', 'a number above 0 and up to 1, with a decimal point');
  return undefined;
}
