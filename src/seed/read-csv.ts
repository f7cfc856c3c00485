import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { StartError } from '../errors';
import { FactRow } from './fact-row';

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
}

/** Reads a UTF-8 CSV file with exactly these columns, in any order, or throws StartError. */
export function readCsv(file: string, columns: readonly string[]): FactRow[] {
  const rows = parseRows(file, readText(file), columns);
  return rows.map(({ record, info }) => new FactRow(file, info.lines, record));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parseRows(file: string, text: string, columns: readonly string[]): Parsed[] {
  const header = (names: string[]): string[] => {
    const missing = columns.filter((column) => !names.includes(column));
    const unknown = names.filter((name) => !columns.includes(name));
    const problems = [...missing.map((name) => `lacks ${name}`), ...unknown.map((name) => `has unknown ${name}`)];
    if (problems.length > 0) throw new StartError(`${file}:1: the header ${problems.join(', ')}`);
    return names;
  };
  try {
    return parse<Parsed>(text, { columns: header, info: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new StartError(`${file}:${Number(error.lines)}, column ${columnName(error.column)}: ${error.message}`);
  }
}

// csv-parse gives the name of the column, or its index before the header is read.
function columnName(column: unknown): string {
  return typeof column === 'number' ? `number ${column + 1}` : String(column);
}
