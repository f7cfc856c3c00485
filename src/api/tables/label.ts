import type { LanguageCode } from '../../language/language';
import { dimensionLabel } from '../../graph/tally/tally-label';
import type { Language } from '../../language/language';

/** The name of a value of an enumeration, such as KIND or GROUP; null of none. */
export function labelOf(dimension: string, value: string | null, language: LanguageCode): string | null {
  return value === null ? null : dimensionLabel(dimension, value, language as Language);
}

/** Several values as one text of a cell. */
export function listCell(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.join('; ') : null;
}
