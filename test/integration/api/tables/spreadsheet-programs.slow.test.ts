import { csvLine } from '../../../../src/exchange/csv/write-csv';
import { escapeFormula } from '../../../../src/language/formula';
import type { WorkbookCell } from '../../../../src/exchange/xlsx/cell-xml';
import { writeWorkbook } from '../../../../src/exchange/xlsx/write-workbook';
import { openSheets } from '../../../../src/exchange/mapping/open-sheets';
import { readDate } from '../../../../src/exchange/rows/date-text';
import type { RowProblem } from '../../../../src/exchange/rows/problem';
import {
  readWithLibreOffice,
  readWithPython,
  describeWith,
  LIBRE_OFFICE,
  convertWithLibreOffice,
  PYTHON,
} from '../../../support/spreadsheet-programs';

const ROWS: WorkbookCell[][] = [
  ['0012', 12.5, true, { day: '2024-02-29' }],
  ['=1+1', -1e-7, false, { day: '1900-03-01' }],
  ['é <&> "a"\nb', null, null, null],
  [null, 3, null, { day: '1789-07-14' }],
];

function workbook(): Buffer {
  const chunks: Uint8Array[] = [];
  const columns = ['text', 'number', 'yes', 'day'].map((name) => ({ name, width: 20 }));
  const book = writeWorkbook([{ name: 'actors', columns, autoFilter: true }], (bytes) => void chunks.push(bytes));
  for (const row of ROWS) book.row(0, row);
  book.end();
  return Buffer.concat(chunks);
}

describeWith(LIBRE_OFFICE, () => {
  test('LibreOffice reads each cell with its type, and the filter', async () => {
    const read = await readWithLibreOffice('book.xlsx', workbook(), 'fods');
    expect(read.match(/office:(?:date-|boolean-)?value="[^"]*"/g)).toEqual([
      'office:value="12.5"',
      'office:boolean-value="true"',
      'office:date-value="2024-02-29"',
      'office:value="-0.0000001"',
      'office:boolean-value="false"',
      'office:date-value="1900-03-01"',
      'office:value="3"',
    ]);
    // LibreOffice stores a boolean as a formula.
    expect(read.match(/(?<=table:formula=")[^"]*/g)).toEqual(['of:=TRUE()', 'of:=FALSE()']);
    for (const text of ['0012', '=1+1', '1789-07-14', '2024-02-29']) expect(read).toContain(`<text:p>${text}</text:p>`);
    expect(read).toMatch(/table:target-range-address="actors.A1:actors.D5"[^>]*table:display-filter-buttons="true"/);
  });
});

describeWith(PYTHON, () => {
  test('openpyxl and pandas read each cell with its type', async () => {
    const openpyxl = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
print(json.dumps({
  'rows': [[c.isoformat() if hasattr(c, 'isoformat') else c for c in row] for row in sheet.iter_rows(min_row=2, values_only=True)],
  'types': [c.data_type for c in sheet[2]], 'format': sheet['D2'].number_format, 'bold': sheet['A1'].font.b,
  'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref, 'width': sheet.column_dimensions['B'].width}))`;
    expect(await readWithPython('book.xlsx', workbook(), openpyxl)).toEqual({
      rows: [
        ['0012', 12.5, true, '2024-02-29T00:00:00'],
        ['=1+1', -1e-7, false, '1900-03-01T00:00:00'],
        ['é <&> "a"\nb', null, null, null],
        [null, 3, null, '1789-07-14'],
      ],
      types: ['s', 'n', 'b', 'd'],
      format: 'yyyy-mm-dd',
      bold: true,
      frozen: 'A2',
      filter: 'A1:D5',
      width: 20,
    });
    const pandas = `
import sys, json, pandas
frame = pandas.read_excel(sys.argv[1])
print(json.dumps([str(frame['number'].dtype), frame['number'].sum(), str(frame['text'][0]), str(frame['day'][0])]))`;
    expect(await readWithPython('book.xlsx', workbook(), pandas)).toEqual([
      'float64',
      15.4999999,
      '0012',
      '2024-02-29 00:00:00',
    ]);
  });
});

/** Returns LibreOffice's filter for CSV with this separator, in UTF-8, formulas evaluated. */
const csvFilter = (separator: string) =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
const FORMULAS = [
  '=1+1',
  'Semi;=2+2;t',
  'a\n=3+3',
  'b;"=4+4"',
  'c; =5+5',
  'd;\t=6+6',
  'e\r\n=7+7',
  'f;""=8+8',
  '-9',
  'g;+9+9',
];

describeWith(LIBRE_OFFICE, () => {
  test.each([',', ';', '\t'])('no cell of a CSV file runs in LibreOffice, where %j separates', async (separator) => {
    const escaped = FORMULAS.map((cell) => csvLine(['id', escapeFormula(cell), 'end'])).join('');
    expect(await readWithLibreOffice('a.csv', escaped, 'fods', csvFilter(separator))).not.toContain('table:formula');
  });

  test('a formula after a semicolon runs where it is not escaped', async () => {
    const read = await readWithLibreOffice('a.csv', 'id,"Semi;=2+2;t",end\r\n', 'fods', csvFilter(';'));
    expect(read).toContain('table:formula="of:=2+2"');
  });
});

/**
 * Returns a flat OpenDocument spreadsheet of one column, with a text or a number of the General
 * format in each row.
 */
function flatSheet(cells: readonly (string | number)[]): string {
  const namespaces = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const rows = cells.map((cell) => {
    if (typeof cell === 'string')
      return `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
    return `<table:table-cell office:value-type="float" office:value="${String(cell)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Contacts">${rows
    .map((cell) => `<table:table-row>${cell}</table:table-row>`)
    .join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

describeWith(LIBRE_OFFICE, () => {
  test('dates of a workbook that LibreOffice made are read, or refused with advice', async () => {
    const cells = ['Since', '2021.0', '31/12/2021', '03/04/2021', '2021', 2021, 43831];
    const content = await convertWithLibreOffice('contacts.fods', flatSheet(cells), 'xlsx');
    const problems: RowProblem[] = [];
    const [sheet] = openSheets({ name: 'contacts.xlsx', content }, problems);
    expect([sheet?.name, problems]).toEqual(['Contacts', []]);
    const readings = sheet!.records.slice(1).map((record) => readDate(record.cells[0]!));
    expect(readings.map((reading) => ('date' in reading ? reading.date : reading.expected.en))).toEqual([
      '2021',
      '2021-12-31',
      expect.stringContaining('2021-04-03 or 2021-03-04: '),
      '2021',
      '2021',
      expect.stringContaining('a spreadsheet stores 2020-01-01: format the cell as a date'),
    ]);
  });
});
