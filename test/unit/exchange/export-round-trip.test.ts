import fc from 'fast-check';
import { csvLine } from '../../../src/exchange/csv/write-csv';
import { columnsOf } from '../../../src/exchange/rows/columns';
import { joinNames, splitNames } from '../../../src/exchange/rows/cell-text';
import { escapeFormula } from '../../../src/language/formula';
import { escapeUnits, unescapeUnits } from '../../../src/exchange/xlsx/xml';
import { writeWorkbook } from '../../../src/exchange/xlsx/write-workbook';
import { nameProblem, textProblem } from '../../../src/store/model/text-check';
import { read } from '../../support/import-folder';
import { propertyRuns } from '../../support/property-runs';

/** Texts that a format, a spreadsheet or a query language could interpret. */
const SPECIAL = [
  '=cmd|A1',
  '+1',
  '-1',
  '@SUM(1)',
  "'",
  "''",
  "'=1",
  '"',
  '""',
  ',',
  ';',
  '\\',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ' ',
  "' OR 1=1 //",
  'MATCH (n) DETACH DELETE n',
  '`',
  '${x}',
  'name:* AND ~"',
  '/.*/',
  '[* TO *]',
  '<b>&amp;',
  ']]>',
  '_x000D_',
  '_x005F_',
  '_x000D',
  '_',
  'é',
  'مرحبا',
  '\u200f',
  '👩‍👩‍👧',
  '0012',
  '1e3',
  'TRUE',
  '2019-05',
];
const piece = fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme', maxLength: 6 }));
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '' && textProblem(value, 300) === undefined);
const name = text.filter((value) => nameProblem(value) === undefined);

const COLUMNS = columnsOf('actors.csv');
const cellsOf = (id: string, name: string, note: string, others: string[]): string[] => {
  const cells: Partial<Record<string, string>> = {
    id,
    kind: 'NGO',
    name_en: name,
    note,
    source_title: name,
    other_names: joinNames(others),
  };
  return COLUMNS.map((column) => cells[column] ?? '');
};

function workbook(rows: string[][]): Buffer {
  const chunks: Uint8Array[] = [];
  const file = writeWorkbook(
    [{ name: 'actors', columns: COLUMNS.map((name) => ({ name, width: 14 })) }],
    (bytes) => void chunks.push(bytes),
  );
  for (const row of rows) file.row(0, row.map(escapeFormula));
  file.end();
  return Buffer.concat(chunks);
}

const FORMATS: Record<string, (rows: string[][]) => Record<string, string | Buffer>> = {
  csv: (rows) => ({ 'actors.csv': [[...COLUMNS], ...rows].map((row) => csvLine(row.map(escapeFormula))).join('') }),
  xlsx: (rows) => ({ 'graph.xlsx': workbook(rows) }),
};

test.each(Object.keys(FORMATS))('reading a file written as %s gives the same records', (format) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text, fc.array(name, { maxLength: 3 })), { minLength: 1 }), (actors) => {
      const rows = actors.map(([name, note, others], index) => cellsOf(`A-${index}`, name, note, others));
      const { rows: loaded, problems } = read(FORMATS[format]!(rows));
      expect(problems).toEqual([]);
      expect(
        loaded.nodes.map(({ nameEn, properties, otherNames = [], evidence }) => ({
          nameEn,
          note: properties?.note,
          otherNames,
          title: evidence[0]?.source.title,
        })),
      ).toEqual(actors.map(([name, note, otherNames]) => ({ nameEn: name, note, otherNames, title: name })));
    }),
    { numRuns: propertyRuns(50) },
  );
});

test('splitNames undoes joinNames', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.stringMatching(/^[\\; a]{1,6}$/))), (names) => {
      expect(splitNames(joinNames(names))).toEqual(names);
    }),
  );
});

test('unescapeUnits undoes escapeUnits', () => {
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[_x0-9A-F\r\0]{0,16}$/), text);
  fc.assert(fc.property(odd, (value) => unescapeUnits(escapeUnits(value)) === value));
});
