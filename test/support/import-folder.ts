import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readImportFiles } from '../../src/exchange/read-import-files';
import { escapeFormula } from '../../src/language/formula';
import { COLUMNS, OPTIONAL_COLUMNS, type Column, type FileName } from '../../src/exchange/rows/columns';
import { problemText } from '../../src/exchange/rows/problem';
import { Language } from '../../src/language/language';
import type { ExistingNodes } from '../../src/exchange/rows/id-registry';

export type Cells = Partial<Record<Column, string>>;

/**
 * A graph with three countries, two objectives, a campaign, an organisation, an indicator and a
 * region.
 */
export const EXISTING: ExistingNodes = {
  countries: new Set(['KEN', 'THA', 'FRA']),
  objectives: new Set(['OBJ1', 'OBJ2']),
  ids: new Set(['KEN', 'THA', 'FRA', 'OBJ1', 'OBJ2', 'CMP-1', 'ORG-1', 'IND-1', 'R-1', 'COM-1', 'COM-2']),
};

/** One valid row of each file; tests for problems change one of its cells. */
export const VALID_ROWS: Record<FileName, Cells> = {
  'actors.csv': { id: 'A-1', kind: 'NGO', name_en: 'Harbour Alliance', source_url: 'https://example.org/a' },
  'partnerships.csv': { id: 'P-1', name_en: 'Lakeside Table', source_title: 'Minutes' },
  'actions.csv': { id: 'X-1', kind: 'TRAINING', name_en: 'Judges’ course', source_title: 'Report' },
  'opportunities.csv': { id: 'O-1', kind: 'SUMMIT', name_en: 'Lake summit', since: '2027', source_title: 'Agenda' },
  'commitments.csv': { id: 'C-1', name_en: 'Crews trained', by: 'ORG-1', source_title: 'Pledges' },
  'follow-ups.csv': { id: 'F-1', commitment: 'COM-1', status: 'MET', as_of: '2025', source_title: 'Report' },
  'meetings.csv': { id: 'M-1', on: '2025-05', by: 'ORG-1', with: 'COM-2', source_title: 'Minutes' },
  'engagements.csv': {
    id: 'E-1',
    actor: 'COM-2',
    engagement: 'IN_REVIEW',
    as_of: '2025',
    source_title: 'Minutes',
  },
  'rosters.csv': { id: 'L-1', node: 'ORG-1', of: 'MEMBERS', extent: 'PARTIAL', source_title: 'Minutes' },
  'pictures.csv': { id: 'I-1', name_en: 'Lake', view: 'nodes=ORG-1' },
  'picture-steps.csv': { picture: 'I-1', text_en: 'They meet.', view: 'nodes=ORG-1' },
  'ties.csv': { type: 'PARTNER_OF', from: 'ORG-1', to: 'CMP-1', source_title: 'Web page' },
  'values.csv': { indicator: 'IND-1', as_of: '2020', value: '12', basis: 'countries', source_title: 'Report' },
  'evidence.csv': { of: 'A-1', source_title: 'Register' },
};

const quote = (cell: string) => `"${escapeFormula(cell).replaceAll('"', '""')}"`;

/**
 * Formats an import file: its required columns and the used optional ones, every cell quoted and
 * escaped.
 */
export function csv(file: FileName, rows: readonly Cells[], newline = '\n'): string {
  const optional = OPTIONAL_COLUMNS[file].filter((column) => rows.some((row) => row[column] !== undefined));
  const columns: Column[] = [...COLUMNS[file], ...optional];
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join(newline);
}

/** Reads a temporary folder with these files. Its problems are in English. */
export function read(files: Record<string, string | Buffer>, existing = EXISTING) {
  const folder = mkdtempSync(join(tmpdir(), 'import-files-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { rows, problems } = readImportFiles(folder, existing);
    const inEnglish = problems.map(({ value, expected, ...place }) => ({
      ...place,
      value: problemText(value, Language.EN),
      expected: problemText(expected, Language.EN),
    }));
    return { rows, problems: inEnglish };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the problems of a file with these cells changed in its valid row. */
export function problemsOf(file: FileName, changed: Cells, existing = EXISTING) {
  return read({ [file]: csv(file, [{ ...VALID_ROWS[file], ...changed }]) }, existing).problems;
}

/** Writes an import file into a folder. */
export function writeTable(folder: string, name: FileName, rows: readonly Cells[]): void {
  writeFileSync(join(folder, name), csv(name, rows));
}

/** The citation of every generated row. */
export const CITED = { source_title: 'Harbour Log', confidence: 'HIGH' };

/** Makes the rows of `count` invented organisations: and so on. */
export function piers(count: number): Cells[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `X-${index}`,
    kind: 'NGO',
    name_en: `Pier ${index}`,
    country_iso3: 'ABO',
    ...CITED,
  }));
}

/** Makes the rows of `count` ties between `actors` of these organisations. */
export function pierTies(count: number, actors: number): Cells[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `TX-${index}`,
    type: 'PARTNER_OF',
    from: `X-${index % actors}`,
    to: `X-${(index * 7 + 1) % actors}`,
    since: '2020',
    ...CITED,
    as_of: '2024',
  }));
}
