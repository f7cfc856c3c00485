import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { StartError } from '../src/errors';
import { FactRow } from './fact-row';

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * The rows of a UTF-8 CSV file whose header names exactly these columns, in any order.
 * @throws StartError where the file cannot be read, its header differs or a row is not well formed.
 */
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
    const wrong = [...missing.map((name) => `lacks ${name}`), ...unknown.map((name) => `has unknown ${name}`)];
    if (wrong.length > 0) throw new StartError(`${file}:1: the header ${wrong.join(', ')}`);
    return names;
  };
  try {
    return parse<Parsed>(text, { columns: header, info: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new StartError(`${file}:${Number(error.lines)}, column ${where(error.column)}: ${error.message}`);
  }
}

// csv-parse names the column by its heading, or by its place where it has not got that far.
function where(column: unknown): string {
  return typeof column === 'number' ? `number ${column + 1}` : String(column);
}
