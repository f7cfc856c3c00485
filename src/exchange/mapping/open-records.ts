import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import type { RowProblem } from '../rows/problem';
import { type Headers, readHeaders } from './headers';
import type { Mapping, RecordMapping } from './mapping';
import type { OpenSheet } from './open-sheets';
import { isPersonalHeader } from './personal-columns';
import { planRecord, type RecordPlan } from './record-plan';
import { SheetRow } from './sheet-row';

/** The records of one kind that a mapping makes, with the rows that may make them. */
export interface OpenRecords extends RecordPlan {
  record: RecordMapping;
  rows: readonly SheetRow[];
}

/** The columns that a mapping does not read, by header: those that look like personal data, and others. */
export interface LeftOut {
  personal: string[];
  other: string[];
}

interface OpenedSheet {
  headers: Headers;
  rows: SheetRow[];
  read: Set<number>;
}

/** Finds the sheets and columns that a mapping reads. What it cannot find or may not read is reported. */
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
      const expected = bilingual('import.sheet', { names: sheets.map((one) => one.name).join(', ') });
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

/** The sheet with a name, that of a file with or without `.csv`, or the first; a file alone is read whatever the mapping calls it. */
export function chooseSheet(sheets: readonly OpenSheet[], name: string | undefined): OpenSheet | undefined {
  const [first, ...others] = sheets;
  if (name === undefined || (first?.isFile && others.length === 0)) return first;
  const nameOf = (text: string) => foldText(text).replace(/\.csv$/, '');
  return sheets.find((sheet) => nameOf(sheet.name) === nameOf(name));
}

function openSheet(sheet: OpenSheet, mapping: Mapping, problems: RowProblem[]): OpenedSheet | undefined {
  const found = readHeaders(sheet.name, sheet.records, mapping.headerRow, problems);
  if (!found) return undefined;
  const rows = found.rows.map((record) => new SheetRow(sheet.name, record, problems));
  return { headers: found.headers, rows, read: new Set() };
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
