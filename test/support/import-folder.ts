import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, type FileName } from '../../src/import-export/rows/columns';

type Row = Record<string, string>;

/** Writes a file of an interchange folder, from the cells of each row by column. */
export function writeTable(folder: string, name: FileName, rows: readonly Row[]): void {
  // The columns that a file may leave out are there where a row says something in them.
  const columns = [...new Set([...COLUMNS[name], ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  writeFileSync(join(folder, name), [columns.join(','), ...lines].join('\n'));
}

/** What every row of a test cites. */
export const CITED = { source_title: 'Harbour Log', confidence: 'HIGH' };

/** The rows of so many piers. */
export function piers(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `X-${at}`, kind: 'NGO', name_en: `Pier ${at}`, country_iso3: 'ABO', ...CITED },
  }));
}

/** The rows of so many ties between so many piers. */
export function pierTies(count: number, among: number): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `TX-${at}`, type: 'PARTNER_OF', from: `X-${at % among}`, to: `X-${(at * 7 + 1) % among}` },
    ...{ since: '2020', ...CITED, as_of: '2024' },
  }));
}
