import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from './xlsx/read-workbook';
import type { Tables } from './rows/checked-rows';
import { FILE_NAMES, sheetName } from './rows/columns';
import { csvTable } from './csv/csv-table';
import { nearest } from './rows/nearest';
import type { RowProblem } from './rows/problem';
import { tableRows } from './rows/table-rows';

const MEGABYTE = 1024 * 1024;
/** Half a million ties; measured, 100 MB of them are read and checked within a heap of 1 GB. */
const MAX_CSV = 128 * MEGABYTE;
const MAX_WORKBOOK = 64 * MEGABYTE;

/** The tables of a folder or of a workbook, unchecked but for their headers; what cannot be read is reported. */
export function readTables(path: string, problems: RowProblem[]): Tables {
  const tables: Tables = {
    ...{ 'actors.csv': [], 'partnerships.csv': [], 'actions.csv': [] },
    ...{ 'ties.csv': [], 'values.csv': [], 'evidence.csv': [] },
  };
  const report = (file: string, value: string, expected: string) =>
    void problems.push({ file, line: 0, column: '', value, expected });
  if (/\.xlsx$/i.test(path) && isFile(path)) {
    fromWorkbook(path, tables, problems, report);
    return tables;
  }
  let names: string[];
  try {
    names = readdirSync(path).filter((name) => !name.startsWith('.'));
  } catch (error) {
    report(path, reason(error), 'a folder that can be read, or a workbook (.xlsx)');
    return tables;
  }
  const csv = names.filter((name) => /.\.csv$/i.test(name));
  // ~$ is what Excel leaves beside a workbook that is open.
  const [workbook, ...others] = names.filter((name) => /^(?!~\$).+\.xlsx$/i.test(name));
  if (workbook !== undefined && (csv.length > 0 || others.length > 0)) {
    report(path, [workbook, ...others, ...csv].join(', '), 'either CSV files or one workbook');
  } else if (workbook !== undefined) {
    fromWorkbook(join(path, workbook), tables, problems, report);
  } else {
    fromFolder(path, csv, tables, problems, report);
  }
  return tables;
}

type Report = (file: string, value: string, expected: string) => void;

function fromFolder(folder: string, names: string[], tables: Tables, problems: RowProblem[], report: Report): void {
  for (const name of names) {
    const file = FILE_NAMES.find((candidate) => candidate === name);
    if (!file) {
      report(name, name, `only the files ${FILE_NAMES.join(', ')}; nearest: ${nearest(name, FILE_NAMES, 1).join()}`);
      continue;
    }
    const content = contentOf(join(folder, file), MAX_CSV, (value, expected) => report(file, value, expected));
    if (content) tables[file] = csvTable(file, content, problems);
  }
  if (!FILE_NAMES.some((file) => names.includes(file))) {
    report(folder, '', `at least one of the files ${FILE_NAMES.join(', ')}, or one workbook (.xlsx)`);
  }
}

function fromWorkbook(path: string, tables: Tables, problems: RowProblem[], report: Report): void {
  const name = basename(path);
  const content = contentOf(path, MAX_WORKBOOK, (value, expected) => report(name, value, expected));
  if (!content) return;
  const sheets = readWorkbook(content, (value, expected) => report(name, value, expected));
  const known = FILE_NAMES.map(sheetName);
  for (const { name: label, records } of sheets) {
    const file = FILE_NAMES.find((candidate) => sheetName(candidate) === label);
    if (file) tables[file] = tableRows({ file, label, records }, problems);
    else report(name, label, `only the sheets ${known.join(', ')}; nearest: ${nearest(label, known, 1).join()}`);
  }
}

function contentOf(path: string, most: number, report: (value: string, expected: string) => void): Buffer | undefined {
  try {
    const { size } = statSync(path);
    if (size <= most) return readFileSync(path);
    report(`${Math.ceil(size / MEGABYTE)} MB`, `a file of at most ${most / MEGABYTE} MB`);
  } catch (error) {
    report(reason(error), 'a file that can be read');
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
