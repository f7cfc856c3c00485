import type { Language, LanguageCode } from '../../language/language';
import { dimensionLabel } from '../../graph/tally/tally-label';

/** The value of a cell; null if it is unknown or does not apply. A list is joined by "; ". */
export type Cell = string | number | boolean | null;

/** The type of a column. In a file, the first and the last day of a partial `date` follow it. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'date';

/** The columns of a table by name, in their order. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** The cells of a row by column. */
export type TableRow = Record<string, Cell>;

/** Returns the label of a value of an enumeration, such as KIND or GROUP; null for null. */
export function labelOf(dimension: string, value: string | null, language: LanguageCode): string | null {
  return value === null ? null : dimensionLabel(dimension, value, language as Language);
}

/** Joins several values to the text of one cell. */
export function listCell(values: readonly (string | null)[]): string | null {
  const knownValues = values.filter((value) => value !== null);
  return knownValues.length > 0 ? knownValues.join('; ') : null;
}
