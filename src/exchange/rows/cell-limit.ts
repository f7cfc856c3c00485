import { bilingual } from '../../language/message';
import type { ProblemText } from './problem';

/** The most UTF-16 units of a cell: those of Excel and of LibreOffice Calc. */
export const MAX_CELL_LENGTH = 32_767;

export const CELL_LIMIT = bilingual('import.cell.size', { max: MAX_CELL_LENGTH });

/** Ends the reading of a file at a cell that is too long: what comes after it cannot be relied on, and may be as long. */
export class LongCell extends Error {
  constructor(
    /** As of TableRecord. */
    readonly line: number,
    /** The header of its column, or what the column is called without one. */
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
