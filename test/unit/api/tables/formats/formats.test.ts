import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unescapeFormula } from '../../../../../src/language/formula';
import { FORMATS } from '../../../../../src/api/export/formats/formats';
import { fileCells, fileColumns } from '../../../../../src/api/export/formats/table-format';
import type { Cell, Columns, TableRow } from '../../../../../src/api/export/cells';
import { propertyRuns } from '../../../../support/property-runs';
import { readBook } from '../../../../support/read-book';

const COLUMNS = {
  text: 'text',
  number: 'number',
  yes: 'boolean',
  since: 'date',
  more_text: 'text',
} as const satisfies Columns;
const HEAD = fileColumns(COLUMNS).map(({ name }) => name);

/** Returns the file of a table whose rows come in these batches. */
function fileOf(format: string, batches: TableRow[][], raw = false): Buffer {
  const writer = FORMATS[format]!.writer(fileColumns(COLUMNS), { raw, name: 'actors' });
  const pieces = [
    writer.start(),
    ...batches.map((rows) => writer.rows(rows.map((row) => fileCells(COLUMNS, row)))),
    writer.end(),
  ];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

const rowOf = (cells: TableRow): TableRow => ({
  text: null,
  number: null,
  yes: null,
  since: null,
  more_text: null,
  ...cells,
});

const readCsv = (file: Buffer, bom = true) => {
  expect(file.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(bom);
  return parse(file, { bom, record_delimiter: '\r\n' });
};

/**
 * Texts of any characters, with characters that begin formulas or separate cells, and texts seen in
 * practice.
 */
const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'=+-@;,"\'\t\r\n a2＝') }),
  fc.constantFrom('Semi;=2+2;t', 'a\n=3+3', "'", '"', 'TRUE', '1,5', '007', '_x000D_', 'null', ' x ', '[', '﻿'),
);
const DAY = fc.date({ min: new Date('1789-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const DATE = fc.tuple(DAY, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length));
const known = <T extends Cell>(cell: fc.Arbitrary<T>) => fc.option(cell, { nil: null });
const ROW = fc.record({
  text: known(TEXT),
  number: known(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  yes: known(fc.boolean()),
  since: known(DATE),
  more_text: known(TEXT),
});
const BATCHES = fc.array(fc.array(ROW, { maxLength: 4 }), { maxLength: 4 });

const cellsOf = (batches: TableRow[][]) => batches.flat().map((row) => fileCells(COLUMNS, row));
const asText = (cell: Cell) => String(cell ?? '');

test('CSV is read back to the same texts, and to the exact ones where it is raw', () => {
  fc.assert(
    fc.property(BATCHES, (batches) => {
      const expected = [HEAD, ...cellsOf(batches).map((cells) => cells.map(asText))];
      expect(readCsv(fileOf('csv', batches)).map((cells) => cells.map(unescapeFormula))).toEqual(expected);
      expect(readCsv(fileOf('csv', batches, true), false)).toEqual(expected);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('no part of a text runs as a formula, wherever a spreadsheet splits it', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const [, [cell = '']] = readCsv(fileOf('csv', [[rowOf({ text })]])) as [string[], string[]];
      for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('JSON is an array that is read back to the same values, each row on a line', () => {
  fc.assert(
    fc.property(BATCHES, (batches) => {
      const file = fileOf('json', batches).toString();
      const rows = JSON.parse(file) as Record<string, Cell>[];
      const expected = cellsOf(batches).map((cells) => cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)));
      expect(rows.map((row) => Object.values(row))).toEqual(expected);
      for (const row of rows) expect(Object.keys(row)).toEqual(HEAD);
      expect(file.trimEnd().split('\n')).toHaveLength(rows.length + 2);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('a workbook is read back to the same values', () => {
  const inWorkbook = (cell: Cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : asText(cell));
  fc.assert(
    fc.property(BATCHES, (batches) => {
      const written = cellsOf(batches).map((cells) => cells.map(inWorkbook));
      // A parser leaves out empty rows, and empty cells at the end of a row.
      const expected = [HEAD, ...written.filter((cells) => cells.some((cell) => cell !== ''))];
      const rows = readBook(fileOf('xlsx', batches));
      const filled = rows.map((cells) => HEAD.map((_, index) => cells[index] ?? ''));
      expect(filled).toEqual(expected);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('a formula after a semicolon or a line end is escaped, and numbers are not', () => {
  const file = fileOf('csv', [
    [rowOf({ text: 'Semi;=2+2;t', number: -3, more_text: 'a\n=3+3' }), rowOf({ text: '=1', since: '2020-02' })],
  ]);
  expect(file.toString()).toBe(
    '\ufefftext,number,yes,since,since_first_day,since_last_day,more_text\r\n' +
      `Semi;'=2+2;t,-3,,,,,"a\n'=3+3"\r\n` +
      `'=1,,,2020-02,2020-02-01,2020-02-29,\r\n`,
  );
  expect(fileOf('csv', [[rowOf({ text: 'Semi;=2+2;t' })]], true).toString()).toContain('\r\nSemi;=2+2;t,');
});

test('an empty table has its columns, or is an empty array', () => {
  for (const batches of [[], [[]], [[], []]]) {
    expect(readCsv(fileOf('csv', batches))).toEqual([HEAD]);
    expect(JSON.parse(fileOf('json', batches).toString())).toEqual([]);
    expect(readBook(fileOf('xlsx', batches))).toEqual([HEAD]);
  }
});
