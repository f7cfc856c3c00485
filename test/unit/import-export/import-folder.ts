import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, OPTIONAL_COLUMNS, type Column, type FileName } from '../../../src/import-export/rows/columns';
import type { Known } from '../../../src/import-export/rows/identities';
import { escapeFormula } from '../../../src/import-export/rows/escape-formula';
import { readImportFiles } from '../../../src/import-export/read-import';

export type Cells = Partial<Record<Column, string>>;

/** A graph that holds three countries, two objectives, a campaign, an organisation, an indicator and a region. */
export const KNOWN: Known = {
  countries: new Set(['KEN', 'THA', 'FRA']),
  objectives: new Set(['OBJ1', 'OBJ2']),
  ids: new Set(['KEN', 'THA', 'FRA', 'OBJ1', 'OBJ2', 'CMP-1', 'ORG-1', 'IND-1', 'R-1']),
};

/** One good row of each file; every bad row of the tests is one of these with one thing wrong. */
export const GOOD: Record<FileName, Cells> = {
  'actors.csv': { id: 'A-1', kind: 'NGO', name_en: 'Harbour Alliance', source_url: 'https://example.org/a' },
  'partnerships.csv': { id: 'P-1', name_en: 'Lakeside Table', source_title: 'Minutes' },
  'actions.csv': { id: 'X-1', kind: 'TRAINING', name_en: 'Judges’ course', source_title: 'Report' },
  'ties.csv': { type: 'PARTNER_OF', from: 'ORG-1', to: 'CMP-1', source_title: 'Web page' },
  'values.csv': { indicator: 'IND-1', as_of: '2020', value: '12', basis: 'countries', source_title: 'Report' },
  'evidence.csv': { of: 'A-1', source_title: 'Register' },
};

const quoted = (cell: string) => `"${escapeFormula(cell).replaceAll('"', '""')}"`;

/** A file's text: its required columns and those of the others that a row has, every cell quoted and neutralised. */
export function csv(file: FileName, rows: Cells[], newline = '\n'): string {
  const others = OPTIONAL_COLUMNS[file].filter((column) => rows.some((row) => row[column] !== undefined));
  const columns: Column[] = [...COLUMNS[file], ...others];
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join(newline);
}

/** Reads a temporary folder with these files, and takes it away. */
export function read(files: Record<string, string | Buffer>, known = KNOWN) {
  const folder = mkdtempSync(join(tmpdir(), 'interchange-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return readImportFiles(folder, known);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is said of the good row of a file with these cells changed. */
export function problemsOf(file: FileName, changed: Cells, known = KNOWN) {
  return read({ [file]: csv(file, [{ ...GOOD[file], ...changed }]) }, known).problems;
}
