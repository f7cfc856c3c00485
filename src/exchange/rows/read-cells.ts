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

// Each reader reports the problems of its cell by `row.reject`.

/** Reads free text of at most `maxLength` characters; undefined where the cell is blank. */
export function text(row: ImportRow, column: Column, maxLength = MAX_TEXT_LENGTH): string | undefined {
  return checkedText(row, column, (cell) => textProblem(cell, maxLength));
}

/** Reads free text, or the year that a spreadsheet mistook for a number: 1990 from 1990.0. */
export function yearOrText(row: ImportRow, column: Column): string | undefined {
  return text(row, column)?.replace(YEAR_AS_NUMBER, '$1');
}

/** Reads the name of a node; undefined where the cell is blank. */
export function nodeName(row: ImportRow, column: Column): string | undefined {
  return checkedText(row, column, nameProblem);
}

/** Reads the name of a node, which may not be blank. */
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

/** Keeps only the texts, so that equal problems are reported once. */
function inBoth({ en, fr }: TextProblem): BilingualText {
  return { en, fr };
}

function rejectBlank(row: ImportRow, column: Column): string {
  row.reject(column, bilingual('import.required'));
  return '';
}

/** Reads free text that may not be blank. */
export function requiredText(row: ImportRow, column: Column, maxLength = MAX_TEXT_LENGTH): string {
  return text(row, column, maxLength) ?? rejectBlank(row, column);
}

/** Reads the names of a `;`-separated cell; undefined without any. */
export function names(row: ImportRow, column: Column): string[] | undefined {
  const list = splitNames(row.cell(column));
  for (const name of list) {
    const problem = nameProblem(name);
    if (problem) row.reject(column, inBoth(problem), name);
  }
  return list.length > 0 ? list : undefined;
}

/** Reads the texts of a `;`-separated cell; undefined without any. */
export function texts(row: ImportRow, column: Column): string[] | undefined {
  const list = splitNames(row.cell(column));
  for (const item of list) {
    const problem = textProblem(item, MAX_TEXT_LENGTH);
    if (problem) row.reject(column, inBoth(problem), item);
  }
  return list.length > 0 ? list : undefined;
}

/** Reads an http or https address, adding `https://` to a bare host; undefined where blank. */
export function webAddress(row: ImportRow, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const address = completeAddress(cell);
  if (!isWebAddress(address)) row.reject(column, bilingual('import.address'));
  return address;
}

/** Reads a value of an enum in its exact spelling; undefined where the cell is blank. */
export function optionalChoice<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T | undefined {
  return isBlank(row.cell(column)) ? undefined : choice(row, column, allowed);
}

/** Reads a required value of an enum in its exact spelling; undefined where it is invalid. */
export function choice<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T | undefined {
  const cell = row.cell(column);
  const value = allowed.find((candidate) => candidate === cell);
  if (value === undefined) row.reject(column, expectedChoice(cell, allowed));
  return value;
}

/** Lists all values, or the nearest of many. */
function expectedChoice(cell: string, allowed: readonly string[]): BilingualText {
  if (allowed.length <= 6 || isBlank(cell)) return bilingual('import.choice', { values: allowed.join(', ') });
  const near = nearest(cell, allowed).join(', ');
  return bilingual('import.choice.nearest', { count: allowed.length, nearest: near });
}

/** Reads distinct enum values, in exact spelling, from a `;`-separated cell; undefined if none. */
export function choices<T extends string>(row: ImportRow, column: Column, allowed: readonly T[]): T[] | undefined {
  const items = listItems(row, column);
  for (const item of items) {
    if (!allowed.some((value) => value === item)) row.reject(column, expectedChoice(item, allowed), item);
  }
  const values = allowed.filter((value) => items.has(value));
  return values.length > 0 ? values : undefined;
}

/** Reads TRUE or FALSE, ignoring case; undefined where the cell is blank. */
export function optionalFlag(row: ImportRow, column: Column): boolean | undefined {
  return isBlank(row.cell(column)) ? undefined : flag(row, column);
}

/** Reads TRUE, ignoring case; false where the cell is blank or FALSE. */
export function flag(row: ImportRow, column: Column): boolean {
  const cell = row.cell(column).trim().toUpperCase();
  if (cell !== '' && cell !== 'TRUE' && cell !== 'FALSE') row.reject(column, 'TRUE, FALSE or nothing');
  return cell === 'TRUE';
}

/** Reads a partial date; undefined where the cell is blank. */
export function partialDate(row: ImportRow, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const reading = readDate(cell, row.dateOrder);
  if ('date' in reading) return reading.date;
  row.reject(column, reading.expected);
  return undefined;
}

/** Reads a partial date in the period of the graph; undefined where the cell is blank. */
export function dateInPeriod(row: ImportRow, column: Column): string | undefined {
  const date = partialDate(row, column);
  if (date && !isInPeriod(date)) row.reject(column, bilingual('import.date.period', { ...PERIOD }));
  return date;
}

/** Reads a partial date that has begun by now; undefined where the cell is blank. */
export function pastDate(row: ImportRow, column: Column): string | undefined {
  const date = partialDate(row, column);
  rejectFuture(row, column, date);
  return date;
}

/** Rejects a date that has not begun by now, since nobody reports the future. */
export function rejectFuture(row: ImportRow, column: Column, date: string | undefined): void {
  if (date && firstDay(date) > new Date().toISOString().slice(0, 10))
    row.reject(column, bilingual('import.date.future'));
}

/** Reads a required partial date in the period of the graph. */
export function requiredDate(row: ImportRow, column: Column): string | undefined {
  if (isBlank(row.cell(column))) row.reject(column, 'a date: it is required');
  return dateInPeriod(row, column);
}

/** Reads `since` and `until`; `until` may not end before `since` begins. */
export function period(row: ImportRow): { since?: string; until?: string } {
  const since = dateInPeriod(row, 'since');
  const until = dateInPeriod(row, 'until');
  if (since && until && isBefore(until, since)) row.reject('until', bilingual('import.date.until', { since }));
  return { ...(since && { since }), ...(until && { until }) };
}

/** Reads `;`-separated ids without duplicates; reports any outside `allowed`, with `expected`. */
export function ids(row: ImportRow, column: Column, allowed: ReadonlySet<string>, expected: string): string[] {
  const items = listItems(row, column);
  for (const item of items) {
    if (!allowed.has(item)) row.reject(column, expectedId(item, allowed, expected), item);
  }
  return [...items];
}

/** The distinct items of a `;`-separated cell. */
export function listItems(row: ImportRow, column: Column): Set<string> {
  const items = row.cell(column).split(';');
  return new Set(items.map((item) => item.trim()).filter((item) => item !== ''));
}

/** Reads one of the allowed ids; undefined where the cell is blank. */
export function optionalId(
  row: ImportRow,
  column: Column,
  allowed: ReadonlySet<string>,
  expected: string,
): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (!allowed.has(cell)) row.reject(column, expectedId(cell, allowed, expected));
  return cell;
}

function expectedId(cell: string, allowed: ReadonlySet<string>, expected: string): string {
  const near = nearest(cell, allowed);
  return near.length > 0 ? `${expected}; nearest: ${near.join(', ')}` : expected;
}

const DECIMAL = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const toNumber = (cell: string) => (DECIMAL.test(cell) ? Number(cell) : NaN);

/** Reads a strength above 0 and up to 1; undefined where the cell is blank. */
export function strength(row: ImportRow): number | undefined {
  const cell = row.cell('strength');
  if (isBlank(cell)) return undefined;
  const value = toNumber(cell);
  if (value > 0 && value <= 1) return value;
  row.reject('strength', 'a number above 0 and up to 1, with a decimal point');
  return undefined;
}

/** Reads a required number; undefined where it is invalid. */
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

/** Reads an amount of money and its currency, or neither where both cells are blank. */
export function money(row: ImportRow): { amount?: number; currency?: string } {
  const amount = isBlank(row.cell('amount')) ? undefined : toNumber(row.cell('amount'));
  const currency = isBlank(row.cell('currency')) ? undefined : row.cell('currency');
  const problem = moneyProblem(amount, currency);
  if (!problem) return { amount, currency };
  // Reported at a filled cell, since the file may lack the other column.
  const filledColumn = amount === undefined ? 'currency' : 'amount';
  row.reject(problem.what === 'missing' ? filledColumn : problem.field, EXPECTED_MONEY[problem.what]);
  return {};
}

/** Omits undefined and empty values: a blank cell states nothing. */
export function omitBlank<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
