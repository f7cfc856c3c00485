import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { cellXml, type WorkbookCell } from '../../../../src/exchange/xlsx/cell-xml';
import { SheetFull, writeWorkbook } from '../../../../src/exchange/xlsx/write-workbook';
import { readBook } from '../../../support/read-book';

function sheetOf(rows: WorkbookCell[][], columns = ['a', 'b', 'c', 'd', 'e']) {
  const chunks: Uint8Array[] = [];
  const header = { name: 'actors', columns: columns.map((name) => ({ name, width: 20 })), autoFilter: true };
  const workbook = writeWorkbook([header], (bytes) => void chunks.push(bytes));
  for (const row of rows) workbook.row(0, row);
  workbook.end();
  return Buffer.concat(chunks);
}

test('cells of every type are read as they were written', () => {
  const book = sheetOf([
    ['0012', 12.5, true, { day: '2024-02-29' }, null],
    [null, -1e-7, false, { day: '1900-03-01' }, '=1'],
    ['', 0, null, { day: '9999-12-31' }, 'é\r\n<&>\u0000'],
  ]);
  expect(readBook(book)).toEqual([
    ['a', 'b', 'c', 'd', 'e'],
    ['0012', '12.5', 'TRUE', '2024-02-29', ''],
    ['', '1e-7'.replace('1', '-1'), 'FALSE', '1900-03-01', '=1'],
    ['', '0', '', '9999-12-31', 'é\r\n<&>\u0000'],
  ]);
});

test.each(['1900-02-28', '1789-07-14', '2024-02-30', '2024-02', ''])('%j is no date of a workbook, but text', (day) => {
  expect(cellXml('A1', { day })).toBe(cellXml('A1', day));
});

test('a number that is not finite is no cell', () => {
  for (const cell of [NaN, Infinity, -Infinity, null, '']) expect(cellXml('A1', cell)).toBe('');
});

test('the day of a cell is the days since 1899-12-30', () => {
  const days = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const serial = Number(/<v>(\d+)<\/v>/.exec(cellXml('A1', { day }))?.[1]);
      expect(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

test('the header is bold and frozen, and its filter spans all rows', () => {
  const parts = unzipSync(sheetOf([['x'], ['y']]));
  const text = (path: string) => Buffer.from(parts[path] ?? []).toString();
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<col min="5" max="5" width="20" customWidth="1"/>');
  expect(sheet).toContain('<c r="A1" s="2"');
  expect(sheet).toContain('</sheetData><autoFilter ref="A1:E3"/>');
  expect(text('xl/workbook.xml')).toContain("'actors'!$A$1:$E$3</definedName>");
});

test('a text that is too long is refused, and the row is not added', () => {
  const chunks: Uint8Array[] = [];
  const workbook = writeWorkbook(
    [{ name: 'a', columns: [{ name: 'a', width: 9 }] }],
    (bytes) => void chunks.push(bytes),
  );
  expect(() => workbook.row(0, ['x'.repeat(32_768)])).toThrow(SheetFull);
  workbook.row(0, ['x'.repeat(32_767)]);
  workbook.end();
  expect(readBook(Buffer.concat(chunks))).toEqual([['a'], ['x'.repeat(32_767)]]);
});

test('bytes come out while rows are added, and none are kept', () => {
  let written = 0;
  const columns = ['id', 'text', 'number'].map((name) => ({ name, width: 20 }));
  const workbook = writeWorkbook(
    [{ name: 'large', columns, autoFilter: true }],
    (bytes) => void (written += bytes.length),
  );
  const memory = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  let [before, most, halfway] = [Infinity, 0, 0];
  // Some 60 MB of XML.
  for (let row = 0; row < 300_000; row++) {
    workbook.row(0, [`A-${row}`, `Organisation ${(row * 7919) % 300_007} of the lake`, row / 7]);
    if (row === 20_000) before = memory();
    if (row > 20_000 && row % 1_000 === 0) most = Math.max(most, memory());
    if (row === 150_000) halfway = written;
  }
  workbook.end();
  expect(halfway / written).toBeGreaterThan(0.45);
  // The heap can contain garbage of some tens of megabytes.
  expect(most - before).toBeLessThan(100e6);
});
