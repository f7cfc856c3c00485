import { bilingual } from '../../language/message';
import type { ProblemText } from './problem';

/** Maximum UTF-16 units of a cell, as in Excel and LibreOffice Calc. */
export const MAX_CELL_LENGTH = 32_767;

export const CELL_LIMIT = bilingual('import.cell.size', { max: MAX_CELL_LENGTH });

/** Ends the reading at a cell that is too long: the rest is unreliable, and may be as long. */
export class LongCell extends Error {
  constructor(
    /** The line or row, as in TableRecord. */
    readonly line: number,
    /** The header of its column, or the column's number. */
    readonly column: string,
    readonly found: ProblemText = bilingual('import.found.longCell', { quote: 'none' }),
  ) {
    super(`The cell at line ${line}, column ${column} is too long`);
  }
}

/** The name of a column in problems: its header, or its number. */
export function columnName(header: readonly string[] | undefined, index: number): string {
  const name = header?.[index] ?? '';
  return name === '' || name.length > MAX_CELL_LENGTH ? `number ${index + 1}` : name;
}
