import { bilingual } from '../../language/message';
import type { ProblemText, RowProblem } from '../rows/problem';
import type { TableRecord } from '../rows/row';
import type { MappedCell } from './mapped-row';
import { personalContent } from './personal-columns';

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

  /** What a column holds, without spaces around; what holds no value, or personal data, is reported. */
  read(column: SheetColumn, isId = false): MappedCell {
    const value = (this.record.cells[column.index] ?? '').trim();
    const bad = this.record.bad?.get(column.index);
    if (bad) return this.reject(column, bad.expected, bad.value);
    const personal = personalContent(value, isId);
    if (personal) return this.reject(column, bilingual('import.personalCell', { datum: personal }), value);
    return { text: value, origin: { header: column.header, value } };
  }

  /** Reports a problem of a cell, once for all records that read it. */
  reject({ header }: SheetColumn, expected: ProblemText, value: ProblemText): MappedCell {
    const problem: RowProblem = { file: this.label, line: this.line, column: header, value, expected };
    const key = JSON.stringify(problem);
    if (!this.rejected.has(key)) this.problems.push(problem);
    this.rejected.add(key);
    return { text: '', isBad: true };
  }

  private readonly rejected = new Set<string>();
}
