import type { GraphRows } from '../model/rows';
import { checkedRows } from './rows/checked-rows';
import { FILE_NAMES, sheetName } from './rows/columns';
import type { Known } from './rows/identities';
import type { RowProblem } from './rows/problem';
import { readTables } from './read-tables';

/**
 * An interchange folder (its CSV files, or the one workbook that it holds) or a workbook as rows to load, and everything
 * that is wrong with it, by file and line, or by sheet and row. Where anything is wrong the rows are empty, so that
 * nothing of a bad folder is loaded. Nodes that the graph already holds may be given again.
 */
export function readImportFiles(path: string, known: Known): { rows: GraphRows; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const rows = checkedRows(readTables(path, problems), known);
  if (problems.length === 0) return { rows, problems };
  const order = (file: string) => FILE_NAMES.findIndex((name) => name === file || sheetName(name) === file);
  problems.sort((a, b) => order(a.file) - order(b.file) || a.line - b.line);
  return { rows: { nodes: [], ties: [], values: [] }, problems };
}
