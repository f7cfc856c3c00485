import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { type Column, columnsOf } from '../rows/columns';
import type { RowProblem } from '../rows/problem';
import { cellReader, type FindColumn, type ReadCell } from './cell-readers';
import { headerWords } from './header-words';
import type { Headers } from './headers';
import type { CellSource, Condition, Mapping, RecordMapping } from './mapping';
import { isPersonalHeader } from './personal-columns';
import type { SheetColumn, SheetRow } from './sheet-row';

/** How the records of one kind are made of the rows of a sheet. */
export interface RecordPlan {
  readers: readonly (readonly [Column, ReadCell])[];
  /** Whether a row makes a record. */
  isMade: (row: SheetRow) => boolean;
}

/** Looks up the columns of the sheet that a mapping reads, which it adds to `read`. Those that may not be read are reported. */
export function planRecord(
  record: RecordMapping,
  mapping: Mapping,
  headers: Headers,
  read: Set<number>,
  problems: RowProblem[],
): RecordPlan {
  const notPersonal = new Set(mapping.notPersonal?.map(headerWords));
  const finder =
    (reader: string): FindColumn =>
    (header) => {
      const index = headers.find(header, `${record.file} ${reader}`);
      if (index === undefined) return undefined;
      read.add(index);
      if (isPersonalHeader(header) && !notPersonal.has(headerWords(header))) {
        const expected = bilingual('import.personalColumn', { reader: `${record.file} ${reader}` });
        const problem = { file: headers.label, line: headers.line, column: header, value: header, expected };
        problems.push(problem);
        return undefined;
      }
      return { index, header };
    };
  const sources = { ...sourceColumns(record, mapping), ...record.columns } as Record<Column, CellSource>;
  const readers = (Object.entries(sources) as [Column, CellSource][]).map(
    ([column, source]) => [column, cellReader(column, source, finder(column)) ?? unreadable] as const,
  );
  const column = record.when && finder('when')(record.when.column);
  return { readers, isMade: (row) => !record.when || (column !== undefined && holds(record.when, row, column)) };
}

/** What is reported with the header is not reported again for each row. */
const unreadable: ReadCell = () => ({ text: '', isBad: true });

/** The sheet as the source of every record, in the columns that the file has for it. */
function sourceColumns({ file }: RecordMapping, { source = {} }: Mapping): Partial<Record<Column, CellSource>> {
  const { title, url, ...rest } = source;
  const known: readonly string[] = columnsOf(file);
  const values = Object.entries({ source_title: title, source_url: url, ...rest });
  return Object.fromEntries(
    values.flatMap(([column, value]) =>
      value !== undefined && known.includes(column) ? [[column, { constant: value }]] : [],
    ),
  );
}

function holds(condition: Condition, row: SheetRow, column: SheetColumn): boolean {
  const { text, isBad } = row.read(column, true);
  if (isBad) return false;
  if ('present' in condition) return condition.present === (text !== '');
  const isOneOf = (values: readonly string[]) => values.some((value) => foldText(value) === foldText(text));
  return 'is' in condition ? isOneOf(condition.is) : !isOneOf(condition.isNot);
}
