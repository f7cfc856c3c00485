import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import { type Column, columnsOf } from '../rows/columns';
import type { RowProblem } from '../rows/problem';
import { cellReader, type FindColumn, type ReadCell } from './cell-readers';
import { type Headers, headerWords, isPersonalHeader, readHeaders } from './headers';
import type { Mapping, RecordMapping, CellSource, Condition } from './mapping';
import type { OpenSheet } from './open-sheets';
import { SheetRow, type SheetColumn } from './mapped-row';

/** The recipe for the records of one kind from the rows of a sheet. */
interface RecordPlan {
  readers: readonly (readonly [Column, ReadCell])[];
  /** True where a row makes a record. */
  isMade: (row: SheetRow) => boolean;
}

/** Finds the columns that a mapping reads, and adds them to `read`; reports unreadable ones. */
function planRecord(
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
  return {
    readers,
    isMade: (row) => !record.when || (column !== undefined && matchesCondition(record.when, row, column)),
  };
}

/** Reads a column whose problem is reported once, with the header. */
const unreadable: ReadCell = () => ({ text: '', isBad: true });

/** Makes the sheet the source of every record, in the source columns of the file. */
function sourceColumns({ file }: RecordMapping, { source = {} }: Mapping): Partial<Record<Column, CellSource>> {
  const { title, url, ...rest } = source;
  const columnNames: readonly string[] = columnsOf(file);
  const values = Object.entries({ source_title: title, source_url: url, ...rest });
  return Object.fromEntries(
    values.flatMap(([column, value]) =>
      value !== undefined && columnNames.includes(column) ? [[column, { constant: value }]] : [],
    ),
  );
}

function matchesCondition(condition: Condition, row: SheetRow, column: SheetColumn): boolean {
  const { text, isBad } = row.read(column, true);
  if (isBad) return false;
  if ('present' in condition) return condition.present === (text !== '');
  const isOneOf = (values: readonly string[]) => values.some((value) => foldText(value) === foldText(text));
  return 'is' in condition ? isOneOf(condition.is) : !isOneOf(condition.isNot);
}

/** The records of one kind in a mapping, with the rows to make them from. */
export interface OpenRecords extends RecordPlan {
  record: RecordMapping;
  rows: readonly SheetRow[];
}

/** The columns that a mapping does not read, by header: apparent personal data, and others. */
export interface LeftOut {
  personal: string[];
  other: string[];
}

interface OpenedSheet {
  headers: Headers;
  rows: SheetRow[];
  read: Set<number>;
}

/** Finds the sheets and columns that a mapping reads. Reports missing and unreadable ones. */
export function openRecords(
  mapping: Mapping,
  label: string,
  sheets: readonly OpenSheet[],
  problems: RowProblem[],
): { records: OpenRecords[]; leftOut: LeftOut } {
  const opened = new Map<OpenSheet, OpenedSheet | undefined>();
  const open = (name: string | undefined, isOptional = false): OpenedSheet | undefined => {
    const sheet = chooseSheet(sheets, name);
    if (sheet && !opened.has(sheet)) opened.set(sheet, openSheet(sheet, mapping, problems));
    if (!sheet && sheets.length > 0 && !isOptional) {
      const expected = bilingual('import.sheet', { names: sheets.map((candidate) => candidate.name).join(', ') });
      problems.push({ file: label, line: 0, column: 'sheet', value: name ?? '', expected });
    }
    return sheet && opened.get(sheet);
  };
  const records = mapping.records.flatMap((record) => {
    const sheet = open(record.sheet ?? mapping.sheet, record.sheetIsOptional);
    if (!sheet) return [];
    return [{ record, rows: sheet.rows, ...planRecord(record, mapping, sheet.headers, sheet.read, problems) }];
  });
  return { records, leftOut: leftOut([...opened.values()].flatMap((sheet) => sheet ?? [])) };
}

/** Returns the named sheet, with or without `.csv`, or the first; a single file has any name. */
export function chooseSheet(sheets: readonly OpenSheet[], name: string | undefined): OpenSheet | undefined {
  const [first, ...others] = sheets;
  if (name === undefined || (first?.isFile && others.length === 0)) return first;
  const nameOf = (text: string) => foldText(text).replace(/\.csv$/, '');
  return sheets.find((sheet) => nameOf(sheet.name) === nameOf(name));
}

function openSheet(sheet: OpenSheet, mapping: Mapping, problems: RowProblem[]): OpenedSheet | undefined {
  const content = readHeaders(sheet.name, sheet.records, mapping.headerRow, problems);
  if (!content) return undefined;
  const rows = content.rows.map((record) => new SheetRow(sheet.name, record, problems));
  return { headers: content.headers, rows, read: new Set() };
}

function leftOut(sheets: readonly OpenedSheet[]): LeftOut {
  const unread = sheets.flatMap(({ headers, read }) =>
    headers.names.filter((name, index) => name.trim() !== '' && !read.has(index)),
  );
  return {
    personal: unread.filter(isPersonalHeader),
    other: unread.filter((name) => !isPersonalHeader(name)),
  };
}
