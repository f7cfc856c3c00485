import { bilingual } from '../../language/message';
import type { Column, FileName } from '../rows/columns';
import type { DateOrder } from '../rows/date-text';
import type { ExistingNodes } from '../rows/id-registry';
import type { PossibleAnswer, ProblemText, RowProblem } from '../rows/problem';
import { ImportRow, type TableRecord } from '../rows/row';
import type { ActorIndex } from './actor-index';
import { personalContent } from './headers';

/** The content of a target column that a mapping makes of cells of a row. */
export interface MappedCell {
  text: string;
  /** The header and the value of the column that it was read from; absent for a constant. */
  origin?: { header: string; value: string };
  /** True where a problem of it was reported. */
  isBad?: boolean | undefined;
  /** True where it names an unknown actor and the mapping allows that. */
  isUnknown?: boolean;
}

export interface MappedPlace {
  /** The name of the sheet in problems. */
  label: string;
  line: number;
  file: FileName;
  dateOrder?: DateOrder | undefined;
  /** Takes a problem of the mapping itself: of a constant, or of a missing column. */
  rejectMapping: (file: FileName, column: Column, value: string, expected: ProblemText) => void;
}

/** A record that a mapping makes of a row; its problems have the sheet's own line and header. */
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

/** A column of a sheet that a mapping reads. */
export interface SheetColumn {
  index: number;
  header: string;
}

/** A row of a sheet before it is mapped. */
export class SheetRow {
  constructor(
    readonly label: string,
    private readonly record: TableRecord,
    private readonly problems: RowProblem[],
  ) {}

  get line(): number {
    return this.record.line;
  }

  /** Returns the trimmed cell of a column; reports one without a value or with personal data. */
  read(column: SheetColumn, isId = false): MappedCell {
    const value = (this.record.cells[column.index] ?? '').trim();
    const bad = this.record.bad?.get(column.index);
    if (bad) return this.reject(column, bad.expected, bad.value);
    const personal = personalContent(value, isId);
    if (personal) return this.reject(column, bilingual('import.personalCell', { datum: personal }), value);
    return { text: value, origin: { header: column.header, value } };
  }

  /** Reports a problem of a cell once for all records that read it. */
  reject(
    { header }: SheetColumn,
    expected: ProblemText,
    value: ProblemText,
    answers?: readonly PossibleAnswer[],
  ): MappedCell {
    const problem: RowProblem = { file: this.label, line: this.line, column: header, value, expected, answers };
    const key = JSON.stringify(problem);
    if (!this.rejected.has(key)) this.problems.push(problem);
    this.rejected.add(key);
    return { text: '', isBad: true };
  }

  private readonly rejected = new Set<string>();
}

/** The context of a mapping's cells besides their row. */
export interface MappingContext {
  countries: ExistingNodes['countries'];
  /** The actors of the graph and, once its actors are read, of the sheet. */
  actors: ActorIndex;
  dateOrder: DateOrder | undefined;
  /** The ids of names, by the header of their column: see Mapping.names. */
  names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** True where an unknown actor name is no problem. */
  leaveOutUnknown?: boolean | undefined;
}
