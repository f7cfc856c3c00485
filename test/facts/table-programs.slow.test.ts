import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { TABLES_FILE } from '../../src/cli/emit-schema';
import { unescapeFormula } from '../../src/language/formula';
import { TABLES } from '../../src/api/export/all-tables';
import { RECIPES } from '../../src/api/export/page/recipes';
import type { Cell } from '../../src/api/export/cells';
import { type Api, startApi } from '../support/api';
import {
  readAllWithLibreOffice,
  readAllWithPython,
  describeWith,
  LIBRE_OFFICE,
  OPTIONS,
  PYTHON,
  run,
} from '../support/spreadsheet-programs';
import { readTable, requiredParameters, type TableRow } from '../support/tables';

const DAY = '2026-11-25';

let api: Api;
/** The files of all tables as of the day, by name. */
const files: Record<string, Buffer> = {};
const filesAs = (ending: string) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith(`.${ending}`)));
const jsonOf = (table: string) => JSON.parse(files[`${table}.json`]!.toString()) as TableRow[];

beforeAll(async () => {
  api = await startApi();
  for (const { name } of TABLES) {
    for (const ending of ['csv', 'json', 'xlsx']) {
      const { status, body } = await readTable(
        api.address,
        `${name}.${ending}?valid=${DAY}&${requiredParameters(name, 'facts')}`,
      );
      expect([name, ending, status]).toEqual([name, ending, 200]);
      files[`${name}.${ending}`] = body;
    }
  }
});
afterAll(() => api.close());

describe('programs read every table back to the values of its JSON', () => {
  /** The filter tokens of "Text - txt - csv": separator, quotes, UTF-8, cells as shown. */
  const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
  const csvFilter = (separator: string) =>
    `CSV:${String(separator.charCodeAt(0))},34,76,1,,0,false,false,false,false,false,-1,true`;

  const sameCell = (shown: string, cell: Cell) => {
    if (cell === null || cell === '') return shown === '';
    if (typeof cell === 'boolean') return shown.toLowerCase() === String(cell);
    // General shows ten digits.
    if (typeof cell === 'number') return Math.abs(Number(shown) - cell) <= 1e-8 * Math.max(1, Math.abs(cell));
    return unescapeFormula(shown) === cell;
  };

  /** Returns the first cells whose shown text differs from their value. */
  function differences(read: Record<string, string>): unknown[] {
    return Object.entries(read).flatMap(([file, text]): unknown[] => {
      const table = file.split('.')[0]!;
      const [head, ...shown]: string[][] = parse(text, { bom: true, relax_column_count: true });
      const rows = jsonOf(table);
      if (shown.length !== rows.length) return [[file, shown.length, rows.length]];
      const names = head!;
      return rows
        .flatMap((row, index) =>
          names.map((name, column) => [file, name, index, shown[index]![column] ?? '', row[name] ?? null] as const),
        )
        .filter(([, , , cell, value]) => !sameCell(cell, value))
        .slice(0, 3);
    });
  }

  const hasEscapes = (csv: Buffer) =>
    parse(csv, { bom: true }).some((cells) => cells.some((cell) => unescapeFormula(cell) !== cell));

  describeWith(PYTHON, () => {
    test('pandas: CSV, workbooks and JSON', async () => {
      // The raw files that programs request, in which a cell is escaped for spreadsheets.
      const raw: Record<string, Buffer> = {};
      for (const { name } of TABLES.filter((table) => hasEscapes(files[`${table.name}.csv`]!))) {
        const parameters = `valid=${DAY}&raw=1&${requiredParameters(name, 'facts')}`;
        raw[`${name}.csv`] = (await readTable(api.address, `${name}.csv?${parameters}`)).body;
      }
      const read = await readAllWithPython({ ...files, ...raw, 'tables.json': readFileSync(TABLES_FILE) }, [
        join(__dirname, '../support/read_tables.py'),
      ]);
      const counts = Object.fromEntries(TABLES.map(({ name }) => [name, jsonOf(name).length]));
      expect(read).toEqual({ differences: [], counts });
    });

    test('the recipe for pandas reads all ties, unknown as missing and a year as it is written', async () => {
      const { body } = await readTable(api.address, 'ties.json?lang=en');
      const rows = JSON.parse(body.toString()) as { since: string | null }[];
      const recipe = RECIPES.find(({ id }) => id === 'pandas')!.lines(api.address, 'en');
      const print =
        'import json\nprint(json.dumps([len(ties), len(same), list(ties["since"].dropna()), list(same["since"].dropna())]))';
      const { stdout } = await run(PYTHON.path, ['-c', `${recipe}\n${print}`], OPTIONS);
      const since = rows.flatMap((row) => row.since ?? []);
      expect(since.length).toBeGreaterThan(0);
      expect(JSON.parse(stdout)).toEqual([rows.length, rows.length, since, since]);
    });
  });

  describeWith(LIBRE_OFFICE, () => {
    test('LibreOffice: workbooks', async () => {
      const read = await readAllWithLibreOffice(filesAs('xlsx'), AS_CSV);
      expect(Object.keys(read)).toHaveLength(TABLES.length);
      expect(differences(read)).toEqual([]);
    });

    test('LibreOffice: CSV', async () => {
      expect(differences(await readAllWithLibreOffice(filesAs('csv'), AS_CSV, csvFilter(',')))).toEqual([]);
    });

    test('no cell of a CSV runs as a formula where the semicolon separates, as in a French Excel', async () => {
      // The last token has formulas evaluated.
      const read = await readAllWithLibreOffice(filesAs('csv'), 'fods', csvFilter(';'));
      expect(Object.keys(read)).toHaveLength(TABLES.length);
      for (const [file, text] of Object.entries(read))
        expect([file, text.includes('table:formula')]).toEqual([file, false]);
    });
  });
});
