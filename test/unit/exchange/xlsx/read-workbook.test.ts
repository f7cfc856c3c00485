import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { SaxesParser } from 'saxes';
import { readImportFiles } from '../../../../src/exchange/read-import-files';
import { readWorkbook } from '../../../../src/exchange/xlsx/read-workbook';
import { formatProblem } from '../../../../src/exchange/rows/problem';
import { csv, EXISTING, read } from '../../../support/import-folder';

/**
 * A workbook written by ExcelJS 4.4: shared strings, rich text, a link, dates, a number, a boolean,
 * a formula and an error.
 */
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
    'A-1',
    'NGO',
    'Harbour Alliance',
    'Alliance du port',
    'KEN',
    '',
    'https://harbour.example.org/',
    '',
    '2019',
    '',
    'HIGH',
    '2019-05-20',
    '2020-06',
    '1999',
    'TRUE',
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

describe('a cell of more than 32,767 characters is a problem with its line and column:', () => {
  const header = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>kind</v></c></row>';
  const long = 'x'.repeat(32_768);
  const huge = 'x'.repeat(2_000_000);
  const cell = (content: string, type = 'inlineStr') =>
    sheet(`${header}<row r="7"><c r="B7" t="${type}">${content}</c></row>`);
  const strings = (...texts: string[]): Zippable => ({
    'xl/sharedStrings.xml': strToU8(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
  });
  const expected = [
    'actors line 7, column kind: found "a longer cell", expected cells of at most 32,767 characters; what comes after it was not read',
  ];

  test.each<[string, Buffer]>([
    ['an inline string', bookOf(cell(`<is><t>${long}</t></is>`))],
    ['an inline string in runs', bookOf(cell(`<is>${`<r><t>${'x'.repeat(1_000)}</t></r>`.repeat(33)}</is>`))],
    ['a value', bookOf(cell(`<v>${long}</v>`, 'str'))],
    ['a value in parts', bookOf(cell(`<v>${`<![CDATA[${'x'.repeat(1_000)}]]>`.repeat(33)}</v>`, 'str'))],
    ['a shared string', bookOf(cell('<v>1</v>', 's'), strings('<t>a</t>', `<t>${long}</t>`))],
    ['a text of which the parser keeps all', bookOf(cell(`<is><t>${huge}</t></is>`))],
    ['such a value', bookOf(cell(`<v>${huge}</v>`, 'str'))],
    ['such a shared string', bookOf(cell('<v>1</v>', 's'), strings('<t>a</t>', `<t>${huge}</t>`, '<t>b</t>'))],
  ])('%s', (_, book) => {
    expect(problemsOf(book).map(formatProblem)).toEqual(expected);
  });

  test('none of 32,767, escaped or not, nor a long string that no cell has', () => {
    const escaped = '_x000D_'.repeat(32_767);
    const references = '&#x00E9;'.repeat(32_767);
    for (const text of ['x'.repeat(32_767), escaped, references]) {
      const [found] = readWorkbook(bookOf(cell(`<is><t>${text}</t></is>`)), () => undefined);
      expect(found?.records[1]?.cells[1]).toHaveLength(32_767);
    }
    const unused = bookOf(cell('<v>0</v>', 's'), strings('<t>a</t>', `<t>${huge}</t>`));
    expect(readWorkbook(unused, () => undefined)[0]?.records[1]?.cells).toEqual(['', 'a']);
  });

  test('a cell after a shared string that was not read to its end is not mistaken for empty', () => {
    const book = bookOf(cell('<v>2</v>', 's'), strings('<t>a</t>', `<t>${huge}</t>`, '<t>b</t>'));
    expect(problemsOf(book)).toMatchObject([{ file: 'graph.xlsx', expected: expect.stringContaining('can be read') }]);
  });

  test('no more of it is kept than a cell may hold', () => {
    const add = jest.spyOn(SaxesParser.prototype, 'write');
    const book = bookOf(cell(`<is><t>${'x'.repeat(10_000_000)}</t></is>`));
    expect(problemsOf(book).map(formatProblem)).toEqual(expected);
    const written = add.mock.calls.reduce((sum, [part]) => sum + (typeof part === 'string' ? part.length : 0), 0);
    add.mockRestore();
    expect(written).toBeLessThan(1_000_000);
  });
});

test('cells far to the right and declared entities are rejected', () => {
  const far = bookOf(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
  expect(problemsOf(far)).toMatchObject([{ value: 'a cell XFD1, past the first 256 columns' }]);
  const withEntities = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheet('<row><c t="str"><v>&b;</v></c></row>')}`;
  expect(problemsOf(bookOf(withEntities))).toMatchObject([{ expected: expect.stringContaining('can be read') }]);
});

test('an empty sheet, two workbooks, and one next to CSV files are rejected; Excel’s lock files are ignored', () => {
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
