import { type BilingualText, bilingual } from '../../language/message';
import { MAX_AMOUNT, type MoneyProblem, moneyProblem } from '../../store/model/currency';
import {
  completeAddress,
  isWebAddress,
  MAX_TEXT_LENGTH,
  nameProblem,
  type TextProblem,
  textProblem,
} from '../../store/model/text-check';
import { firstDay, isBefore, isInPeriod, PERIOD } from '../../language/partial-date';
import { splitNames } from './cell-text';
import type { Column } from './columns';
import { readDate, YEAR_AS_NUMBER } from './date-text';
import { nearest } from './problem';
import { isBlank, type ImportRow } from './row';

// Each reader reports what is wrong with its cell by `row.reject`.

/** Free text of at most `maxLength` characters, or undefined where the cell is blank. */
export function text(row: ImportRow, column: Column, maxLength = MAX_TEXT_LENGTH): string | undefined {
  return checkedText(row, column, (cell) => textProblem(cell, maxLength));
}

/** Free text, or the year of a cell that a spreadsheet took for a number: 1990 of 1990.0. */
export function yearOrText(row: ImportRow, column: Column): string | undefined {
  return text(row, column)?.replace(YEAR_AS_NUMBER, '$1');
}

/** The name of a node, or undefined where the cell is blank. */
export function nodeName(row: ImportRow, column: Column): string | undefined {
  return checkedText(row, column, nameProblem);
}

/** The name of a node, which may not be blank. */
export function requiredName(row: ImportRow, column: Column): string {
  return nodeName(row, column) ?? rejectBlank(row, column);
}

function checkedText(
  row: ImportRow,
  column: Column,
  problemOf: (cell: string) => TextProblem | undefined,
): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const problem = problemOf(cell);
  if (problem) row.reject(column, inBoth(problem));
  return cell;
}

/** Only its texts: a problem is reported once for each. */
function inBoth({ en, fr }: TextProblem): BilingualText {
  return { en, fr };
}

function rejectBlank(row: ImportRow, column: Column): string {
  row.reject(column, bilingual('import.required'));
  return '';
}

/** Free text that may not be blank. */
export function requiredText(row: ImportRow, column: Column, maxLength = MAX_TEXT_LENGTH): string {
  return text(row, column, maxLength) ?? rejectBlank(row, column);
}

/** The names of a `;`-separated cell, or undefined where it has none. */
export function names(row: ImportRow, column: Column): string[] | undefined {
  const list = splitNames(row.cell(column));
  for (const name of list) {
    const problem = nameProblem(name);
    if (problem) row.reject(column, inBoth(problem), name);
  }
  return list.length > 0 ? list : undefined;
}

/** The texts of a `;`-separated cell, or undefined where it has none. */
export function texts(row: ImportRow, column: Column): string[] | undefined {
  const list = splitNames(row.cell(column));
  for (const item of list) {
    const problem = textProblem(item, MAX_TEXT_LENGTH);
    if (problem) row.reject(column, inBoth(problem), item);
  }
  return list.length > 0 ? list : undefined;
}

/** An absolute http or https address, with `https://` where it begins with its host; undefined where the cell is blank. */
export function webAddress(row: ImportRow, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const address = completeAddress(cell);
  if (!isWebAddress(address)) row.reject(column, bilingual('import.address'));
  return address;
}

/** A value of an enum in exactly its spelling, or undefined where the cell is blank. */
export function optionalChoice<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T | undefined {
  return isBlank(row.cell(column)) ? undefined : choice(row, column, allowed);
}

/** A value of an enum in exactly its spelling; undefined where it is none. */
export function choice<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T | undefined {
  const cell = row.cell(column);
  const value = allowed.find((candidate) => candidate === cell);
  if (value === undefined) row.reject(column, expectedChoice(cell, allowed));
  return value;
}

/** All values where they are few, the nearest where they are many. */
function expectedChoice(found: string, allowed: readonly string[]): BilingualText {
  if (allowed.length <= 6 || isBlank(found)) return bilingual('import.choice', { values: allowed.join(', ') });
  const near = nearest(found, allowed).join(', ');
  return bilingual('import.choice.nearest', { count: allowed.length, nearest: near });
}

/** The distinct values of an enum in a `;`-separated cell, each in exactly its spelling; undefined where it has none. */
export function choices<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T[] | undefined {
  const found = listed(row, column);
  for (const item of found) {
    if (!allowed.some((value) => value === item)) row.reject(column, expectedChoice(item, allowed), item);
  }
  const values = allowed.filter((value) => found.has(value));
  return values.length > 0 ? values : undefined;
}

/** TRUE or FALSE in any case; undefined where the cell is blank. */
export function optionalFlag(row: ImportRow, column: Column): boolean | undefined {
  return isBlank(row.cell(column)) ? undefined : flag(row, column);
}

/** TRUE in any case; false where the cell is blank or FALSE. */
export function flag(row: ImportRow, column: Column): boolean {
  const cell = row.cell(column).trim().toUpperCase();
  if (cell !== '' && cell !== 'TRUE' && cell !== 'FALSE') row.reject(column, 'TRUE, FALSE or nothing');
  return cell === 'TRUE';
}

/** A partial date, or undefined where the cell is blank. */
export function partialDate(row: ImportRow, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const reading = readDate(cell, row.dateOrder);
  if ('date' in reading) return reading.date;
  row.reject(column, reading.expected);
  return undefined;
}

/** A partial date in the period of the graph, or undefined where the cell is blank. */
export function dateInPeriod(row: ImportRow, column: Column): string | undefined {
  const date = partialDate(row, column);
  if (date && !isInPeriod(date)) row.reject(column, bilingual('import.date.period', { ...PERIOD }));
  return date;
}

/** A partial date that has begun by now, or undefined where the cell is blank. */
export function pastDate(row: ImportRow, column: Column): string | undefined {
  const date = partialDate(row, column);
  rejectFuture(row, column, date);
  return date;
}

/** Rejects a date that has not begun by now: nobody reports what is to come. */
export function rejectFuture(row: ImportRow, column: Column, date: string | undefined): void {
  if (date && firstDay(date) > new Date().toISOString().slice(0, 10))
    row.reject(column, bilingual('import.date.future'));
}

/** As dateInPeriod, of a cell that may not be blank. */
export function requiredDate(row: ImportRow, column: Column): string | undefined {
  if (isBlank(row.cell(column))) row.reject(column, 'a date: it is required');
  return dateInPeriod(row, column);
}

/** `since` and `until`; `until` may not end before `since` begins. */
export function period(row: ImportRow): { since?: string; until?: string } {
  const since = dateInPeriod(row, 'since');
  const until = dateInPeriod(row, 'until');
  if (since && until && isBefore(until, since)) row.reject('until', bilingual('import.date.until', { since }));
  return { ...(since && { since }), ...(until && { until }) };
}

/** The `;`-separated ids of a cell without duplicates. Each one outside `allowed` is reported as not being `what`. */
export function ids(row: ImportRow, column: Column, allowed: ReadonlySet<string>, what: string): string[] {
  const found = listed(row, column);
  for (const item of found) {
    if (!allowed.has(item)) row.reject(column, expectedId(item, allowed, what), item);
  }
  return [...found];
}

/** The distinct items of a `;`-separated cell. */
export function listed(row: ImportRow, column: Column): Set<string> {
  const items = row.cell(column).split(';');
  return new Set(items.map((item) => item.trim()).filter((item) => item !== ''));
}

/** One of the allowed ids, or undefined where the cell is blank. */
export function optionalId(
  row: ImportRow,
  column: Column,
  allowed: ReadonlySet<string>,
  what: string,
): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (!allowed.has(cell)) row.reject(column, expectedId(cell, allowed, what));
  return cell;
}

function expectedId(found: string, allowed: ReadonlySet<string>, what: string): string {
  const near = nearest(found, allowed);
  return near.length > 0 ? `${what}; nearest: ${near.join(', ')}` : what;
}

const DECIMAL = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const toNumber = (cell: string) => (DECIMAL.test(cell) ? Number(cell) : NaN);

/** A strength above 0 and up to 1, or undefined where the cell is blank. */
export function strength(row: ImportRow): number | undefined {
  const cell = row.cell('strength');
  if (isBlank(cell)) return undefined;
  const value = toNumber(cell);
  if (value > 0 && value <= 1) return value;
  row.reject('strength', 'a number above 0 and up to 1, with a decimal point');
  return undefined;
}

/** A required number; undefined where the cell holds none. */
export function number(row: ImportRow, column: Column): number | undefined {
  const value = toNumber(row.cell(column));
  if (Number.isFinite(value)) return value;
  row.reject(column, 'a number, with a decimal point');
  return undefined;
}

const EXPECTED_MONEY: Record<MoneyProblem['what'], string> = {
  range: `a number above 0 and up to ${MAX_AMOUNT}, with a decimal point`,
  unknown: 'a code of ISO 4217, such as EUR',
  missing: 'both an amount and its currency, or neither',
};

/** An amount of money and its currency, or neither where both cells are blank. */
export function money(row: ImportRow): { amount?: number; currency?: string } {
  const amount = isBlank(row.cell('amount')) ? undefined : toNumber(row.cell('amount'));
  const currency = isBlank(row.cell('currency')) ? undefined : row.cell('currency');
  const problem = moneyProblem(amount, currency);
  if (!problem) return { amount, currency };
  // Reported at a cell that is filled, since the file may lack the other column.
  const given = amount === undefined ? 'currency' : 'amount';
  row.reject(problem.what === 'missing' ? given : problem.field, EXPECTED_MONEY[problem.what]);
  return {};
}

/** The values without those that are undefined or empty: a blank cell states nothing. */
export function omitBlank<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
