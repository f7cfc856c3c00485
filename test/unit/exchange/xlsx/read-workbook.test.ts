import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readImportFiles } from '../../../../src/exchange/read-import-files';
import { readWorkbook } from '../../../../src/exchange/xlsx/read-workbook';
import { csv, EXISTING, read } from '../../../support/import-folder';

/** Written by ExcelJS 4.4: shared strings, rich text, a link, dates, a number, a boolean, a formula and an error. */
const EXCELJS_WORKBOOK = join(__dirname, 'exceljs.xlsx');

test('cells of every kind are read as a spreadsheet shows them; formulas and errors are problems', () => {
  const { problems } = readImportFiles(EXCELJS_WORKBOOK, EXISTING);
  const formula = { en: 'a formula that gives 2019', fr: 'une formule qui donne 2019' };
  expect(problems).toMatchObject([
    { file: 'ties', line: 4, column: 'since', value: formula },
    { file: 'ties', line: 4, column: 'strength', value: '#DIV/0!' },
    { file: 'ties', line: 4, column: 'as_of', value: '2019-05-20T13:30:00.000Z' },
  ]);
  const [actors] = readWorkbook(readFileSync(EXCELJS_WORKBOOK), () => undefined);
  expect(actors?.records[1]?.cells).toEqual([
    ...['A-1', 'NGO', 'Harbour Alliance', 'Alliance du port', 'KEN', '', 'https://harbour.example.org/', ''],
    ...['2019', '', 'HIGH', '2019-05-20', '2020-06', '1999', 'TRUE'],
  ]);
});

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const zipped = (parts: Zippable) => Buffer.from(zipSync(parts));
function bookOf(xml: string, more: Zippable = {}): Buffer {
  return zipped({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="actors" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Target="worksheets/sheet1.xml"/></R>'),
    'xl/worksheets/sheet1.xml': strToU8(xml),
    ...more,
  });
}
const problemsOf = (book: Buffer) => read({ 'graph.xlsx': book }).problems;

test('a file that is no workbook is one problem', () => {
  for (const book of [
    Buffer.from('PK no'),
    Buffer.alloc(0),
    zipped({ 'a.txt': strToU8('a') }),
    bookOf('<worksheet>'),
  ]) {
    expect(problemsOf(book)).toMatchObject([{ file: 'graph.xlsx', expected: expect.stringContaining('can be read') }]);
  }
});

test('a ZIP bomb is rejected while it is unpacked', () => {
  const bomb = bookOf(sheet(''), { 'xl/sharedStrings.xml': [new Uint8Array(300 * 1024 * 1024), { level: 1 }] });
  expect(bomb.length).toBeLessThan(5_000_000);
  const report = jest.fn();
  expect(readWorkbook(bomb, report)).toEqual([]);
  expect(report.mock.calls).toEqual([
    [
      { en: 'more than that', fr: 'davantage' },
      {
        en: 'a workbook of at most 256 MB, unpacked',
        fr: 'un classeur de 256 Mo au plus une fois décompressé',
      },
    ],
  ]);
});

test('cells far to the right and declared entities are rejected', () => {
  const far = bookOf(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
  expect(problemsOf(far)).toMatchObject([{ value: 'a cell XFD1, past the first 256 columns' }]);
  const withEntities = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheet('<row><c t="str"><v>&b;</v></c></row>')}`;
  expect(problemsOf(bookOf(withEntities))).toMatchObject([{ expected: expect.stringContaining('can be read') }]);
});

test('an empty sheet, two workbooks, and one beside CSV files are rejected; Excel’s lock files are ignored', () => {
  const book = readFileSync(EXCELJS_WORKBOOK);
  const empty = bookOf(sheet(''));
  expect(problemsOf(empty)).toMatchObject([
    { file: 'actors', line: 1, expected: expect.stringContaining('a header row') },
  ]);
  const expected = 'either CSV files or one workbook';
  expect(read({ 'a.xlsx': book, 'b.xlsx': book }).problems).toMatchObject([{ expected }]);
  expect(read({ 'a.xlsx': book, 'ties.csv': csv('ties.csv', []) }).problems).toMatchObject([{ expected }]);
  expect(read({ 'a.xlsx': book, '~$a.xlsx': 'x' }).problems).toHaveLength(3);
});
