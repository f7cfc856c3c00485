import type { Column, FileName } from '../rows/columns';
import type { DateOrder } from '../rows/date-text';
import type { ProblemText, RowProblem } from '../rows/problem';
import { ImportRow } from '../rows/row';

/** What a mapping makes of the cells of a row for one of our columns. */
export interface MappedCell {
  text: string;
  /** The header of the sheet's column that it was read from, and what that held; none of a constant. */
  origin?: { header: string; value: string };
  /** Whether a problem of it was reported. */
  isBad?: boolean | undefined;
  /** Whether it names an actor that is unknown, where that is no problem. */
  isUnknown?: boolean;
}

export interface MappedPlace {
  /** The name of the sheet in problems. */
  label: string;
  line: number;
  file: FileName;
  dateOrder?: DateOrder | undefined;
  /** Takes a problem of the mapping itself: of a constant, or of a column that it does not give. */
  rejectMapping: (file: FileName, column: Column, value: string, expected: ProblemText) => void;
}

/** A record that a mapping makes of a row of a sheet; its problems have the sheet's own line and header. */
export class MappedRow extends ImportRow {
  constructor(
    private readonly place: MappedPlace,
    private readonly mapped: ReadonlyMap<Column, MappedCell>,
    problems: RowProblem[],
  ) {
    super(place.label, place.line, new Map(), [], problems, place.dateOrder);
  }

  override cell(column: Column): string {
    return this.mapped.get(column)?.text ?? '';
  }

  override reject(column: Column, expected: ProblemText, value?: string): void {
    const cell = this.mapped.get(column);
    if (cell?.isBad) return;
    if (cell?.origin) this.report(cell.origin.header, value ?? cell.origin.value, expected);
    else this.place.rejectMapping(this.place.file, column, value ?? this.cell(column), expected);
  }
}
