import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { NamedActor } from '../../src/exchange/mapping/actor-index';
import type { MappingFile } from '../../src/exchange/mapping/mapping';
import { readMappedFiles } from '../../src/exchange/mapping/read-mapped-files';
import { formatProblem } from '../../src/exchange/rows/problem';
import { writeWorkbook } from '../../src/exchange/xlsx/write-workbook';
import { EXISTING } from './import-folder';

export type SheetRows = readonly (readonly string[])[];

/** The organisation of EXISTING, by its names. */
export const ACTORS: readonly NamedActor[] = [
  { id: 'ORG-1', names: ['Harbour Alliance', 'Alliance du port'], country: 'KEN' },
];

/**
 * Reads a sheet, or a workbook of several by name, by a mapping: as YAML, or as the value of YAML.
 */
export function readMapped(
  mapping: MappingFile | string,
  sheets: SheetRows | Record<string, SheetRows>,
  { existing = EXISTING, actors = ACTORS } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'mapped-sheet-'));
  const files = { mapping: join(folder, 'mapping.yaml'), sheets: [join(folder, 'sheet.csv')] };
  try {
    writeFileSync(files.mapping, typeof mapping === 'string' ? mapping : stringify(mapping));
    if (isOneSheet(sheets)) writeFileSync(join(folder, 'sheet.csv'), csvOf(sheets));
    else {
      files.sheets = [join(folder, 'sheet.xlsx')];
      writeFileSync(join(folder, 'sheet.xlsx'), workbookOf(sheets));
    }
    const { problems, ...read } = readMappedFiles(files, existing, actors);
    return { ...read, problems: problems.map(formatProblem) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isOneSheet = (sheets: SheetRows | Record<string, SheetRows>): sheets is SheetRows => Array.isArray(sheets);

/** A CSV file with every cell quoted. */
export function csvOf(rows: SheetRows, delimiter = ','): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
}

/** A workbook with these sheets, the first row of each its header. */
export function workbookOf(sheets: Record<string, SheetRows>): Buffer {
  const chunks: Uint8Array[] = [];
  const headers = Object.entries(sheets).map(([name, [header = []]]) => ({
    name,
    columns: header.map((column) => ({ name: column, width: 20 })),
  }));
  const workbook = writeWorkbook(headers, (bytes) => void chunks.push(bytes));
  Object.values(sheets).forEach(([, ...rows], index) => rows.forEach((cells) => workbook.row(index, cells)));
  workbook.end();
  return Buffer.concat(chunks);
}
