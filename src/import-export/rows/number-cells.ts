import { isBlank } from './blank';
import type { Column } from './columns';
import type { Row } from './row';

const DECIMAL = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const toNumber = (cell: string) => (DECIMAL.test(cell) ? Number(cell) : NaN);

/** 0 < strength <= 1, or undefined where the cell is blank. */
export function strength(row: Row): number | undefined {
  const cell = row.cell('strength');
  if (isBlank(cell)) return undefined;
  const value = toNumber(cell);
  if (value > 0 && value <= 1) return value;
  row.reject('strength', 'a number above 0 and up to 1, with a decimal point');
  return undefined;
}

/** A number, which is required; undefined where there is none. */
export function number(row: Row, column: Column): number | undefined {
  const value = toNumber(row.cell(column));
  if (Number.isFinite(value)) return value;
  row.reject(column, 'a number, with a decimal point');
  return undefined;
}
