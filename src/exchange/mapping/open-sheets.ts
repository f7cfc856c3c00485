import { basename } from 'node:path';
import { readCsvRecords } from '../csv/read-csv';
import { MAX_CSV_BYTES, MAX_WORKBOOK_BYTES, type NamedContent, readContent } from '../read-content';
import type { RowProblem } from '../rows/problem';
import type { TableRecord } from '../rows/row';
import { readWorkbook } from '../xlsx/read-workbook';

/** A sheet of any kind, before its header is known. */
export interface OpenSheet {
  /** The name of a workbook's sheet or of a CSV file, also in problems. */
  name: string;
  records: readonly TableRecord[];
  /** True for a file, false for a sheet of a workbook. */
  isFile?: boolean;
}

/** Reads the sheets of a workbook (.xlsx), or the one of a CSV file of any other name. */
export function openSheets({ name, content }: NamedContent, problems: RowProblem[]): OpenSheet[] {
  if (!isWorkbook(name)) return [{ name, isFile: true, ...readCsvRecords(name, content, problems) }];
  return readWorkbook(content, (value, expected, { sheet, line, column } = { sheet: name, line: 0, column: '' }) =>
    problems.push({ file: sheet, line, column, value, expected }),
  );
}

/** Reads the sheets of the files at these paths: see openSheets. */
export function openSheetFiles(paths: readonly string[], problems: RowProblem[]): OpenSheet[] {
  return paths.flatMap((path) => {
    const name = basename(path);
    const report = (value: string, expected: string) =>
      void problems.push({ file: name, line: 0, column: '', value, expected });
    const content = readContent(path, isWorkbook(path) ? MAX_WORKBOOK_BYTES : MAX_CSV_BYTES, report);
    return content ? openSheets({ name, content }, problems) : [];
  });
}

function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name);
}
