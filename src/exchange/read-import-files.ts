import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GraphRows } from '../store/model/rows';
import { readCsv } from './csv/read-csv';
import { MAX_CSV_BYTES, MAX_WORKBOOK_BYTES, readContent, reasonOf } from './read-content';
import { FILE_NAMES, sheetName } from './rows/columns';
import type { ExistingNodes } from './rows/id-registry';
import { nearest, type ProblemText, type RowProblem } from './rows/problem';
import { emptyTables, readRows, type Tables } from './rows/read-rows';
import { rowsOf } from './rows/row';
import { readWorkbook } from './xlsx/read-workbook';

/**
 * Reads a folder of CSV files or with one workbook, or a workbook, as rows to load, with all
 * problems by file and line. Any problem leaves the rows empty: an import is all or nothing.
 * Existing nodes may be included again.
 */
export function readImportFiles(path: string, existing: ExistingNodes): { rows: GraphRows; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const rows = readRows(readTables(path, problems), existing);
  if (problems.length === 0) return { rows, problems };
  const order = (file: string) => FILE_NAMES.findIndex((name) => name === file || sheetName(name) === file);
  problems.sort((a, b) => order(a.file) - order(b.file) || a.line - b.line);
  return { rows: { nodes: [], ties: [], values: [] }, problems };
}

type Report = (file: string, value: ProblemText, expected: ProblemText) => void;

/** Reads the tables and checks only their headers. Reports unreadable files. */
function readTables(path: string, problems: RowProblem[]): Tables {
  const tables = emptyTables();
  const report: Report = (file, value, expected) => void problems.push({ file, line: 0, column: '', value, expected });
  if (/\.xlsx$/i.test(path) && isFile(path)) {
    addWorkbook(path, tables, problems, report);
    return tables;
  }
  let names: string[];
  try {
    names = readdirSync(path).filter((name) => !name.startsWith('.'));
  } catch (error) {
    report(path, reasonOf(error), 'a folder that can be read, or a workbook (.xlsx)');
    return tables;
  }
  const csv = names.filter((name) => /.\.csv$/i.test(name));
  // Excel creates a file that starts with ~$ in the folder of an open workbook.
  const [workbook, ...otherWorkbooks] = names.filter((name) => /^(?!~\$).+\.xlsx$/i.test(name));
  if (workbook !== undefined && (csv.length > 0 || otherWorkbooks.length > 0)) {
    report(path, [workbook, ...otherWorkbooks, ...csv].join(', '), 'either CSV files or one workbook');
  } else if (workbook !== undefined) {
    addWorkbook(join(path, workbook), tables, problems, report);
  } else {
    addCsvFiles(path, csv, tables, problems, report);
  }
  return tables;
}

function addCsvFiles(folder: string, names: string[], tables: Tables, problems: RowProblem[], report: Report): void {
  for (const name of names) {
    const file = FILE_NAMES.find((candidate) => candidate === name);
    if (!file) {
      report(name, name, `only the files ${FILE_NAMES.join(', ')}; nearest: ${nearest(name, FILE_NAMES, 1).join()}`);
      continue;
    }
    const content = readContent(join(folder, file), MAX_CSV_BYTES, (value, expected) => report(file, value, expected));
    if (content) tables[file] = readCsv(file, content, problems);
  }
  if (!FILE_NAMES.some((file) => names.includes(file))) {
    report(folder, '', `at least one of the files ${FILE_NAMES.join(', ')}, or one workbook (.xlsx)`);
  }
}

function addWorkbook(path: string, tables: Tables, problems: RowProblem[], report: Report): void {
  const name = basename(path);
  const content = readContent(path, MAX_WORKBOOK_BYTES, (value, expected) => report(name, value, expected));
  if (!content) return;
  const sheets = readWorkbook(content, (value, expected, place) => {
    if (place) problems.push({ file: place.sheet, line: place.line, column: place.column, value, expected });
    else report(name, value, expected);
  });
  const sheetNames = FILE_NAMES.map(sheetName);
  for (const { name: label, records } of sheets) {
    const file = FILE_NAMES.find((candidate) => sheetName(candidate) === label);
    if (file) tables[file] = rowsOf({ file, label, records }, problems);
    else
      report(name, label, `only the sheets ${sheetNames.join(', ')}; nearest: ${nearest(label, sheetNames, 1).join()}`);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
