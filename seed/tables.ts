import { join } from 'node:path';
import type { FactRow } from './fact-row';
import { readCsv } from './read-csv';

const COLUMNS = {
  actors: 'code kind group country why',
  corrections: 'file key column value why',
  geography: 'level key region why',
  initiatives: 'code type action_kind name_en name_fr other_names why',
  memberships: 'member year_is why',
  names: 'code name_en name_fr other_names why',
  objectives: 'initiative objective locator confidence why',
  seats: 'initiative actor type confidence note why',
  statuses: 'file status type verb when contested en en_back fr fr_back why',
  verbs: 'verb type reversed en en_back fr fr_back',
};

/** The files of `tables/`: reviewed decisions on how the facts are read. */
export type Table = keyof typeof COLUMNS;

export function readTable(table: Table): FactRow[] {
  return readCsv(join(__dirname, 'tables', `${table}.csv`), COLUMNS[table].split(' '));
}

/** The rows of a table by the values of these columns, joined by spaces. */
export function keyedTable(table: Table, ...columns: string[]): Map<string, FactRow> {
  return new Map(readTable(table).map((row) => [columns.map((column) => row.optional(column)).join(' '), row]));
}
