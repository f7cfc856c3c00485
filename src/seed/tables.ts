import { join } from 'node:path';
import type { FactRow } from './fact-row';
import { readCsv } from './read-csv';

const COLUMNS = {
  actors: 'code country founded since until until_source why',
  coalitions: 'member why',
  corrections: 'file key column value why',
  french: 'en fr',
  geography: 'level key region why',
  governments: 'iso3 name_en name_fr',
  'initiative-names': 'code name_en name_fr other_names french',
  instruments: 'code adopted roster_as_of roster_source why',
  memberships: 'member year_is year why',
  names: 'code name_en name_fr acronyms former_names other_names why',
  'note-ties': 'from_code relation to_code since until as_of confidence file key why',
  'participants-not-named': 'initiative note groups why',
  statuses: 'file status type verb when contested en en_back fr fr_back why',
  wording: 'text instead',
  words: 'word target type reversed en en_back fr fr_back',
};

/** The files of `tables/`: reviewed decisions on the interpretation of the facts. */
export type Table = keyof typeof COLUMNS;

export function readTable(table: Table): FactRow[] {
  return readCsv(join(__dirname, '../../seed/tables', `${table}.csv`), COLUMNS[table].split(' '));
}

/** Returns the rows of a table by the values of these columns, joined by spaces. */
export function keyedTable(table: Table, ...columns: string[]): Map<string, FactRow> {
  return new Map(readTable(table).map((row) => [columns.map((column) => row.optional(column)).join(' '), row]));
}
