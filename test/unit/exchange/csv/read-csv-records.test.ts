import fc from 'fast-check';
import { readCsvRecords } from '../../../../src/exchange/csv/read-csv';
import type { RowProblem } from '../../../../src/exchange/rows/problem';
import { propertyRuns } from '../../../support/property-runs';

const ENCODERS: Record<string, (text: string) => Buffer> = {
  utf8: (text) => Buffer.from(text),
  utf8Marked: (text) => Buffer.from(`\ufeff${text}`),
  utf16le: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16be: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({ unit: fc.constantFrom(...'aé€œ漢😀,;\t"\r\n sep='), maxLength: 8 });
const header = fc.stringMatching(/^[a-zé]{1,6}$/);

test('whatever separates cells and encodes the text, the cells are those that were written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(ENCODERS)),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.tuple(header, header, header),
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
      (encode, delimiter, newline, headers, rows) => {
        const text = [headers, ...rows].map((cells) => cells.map(quote).join(delimiter)).join(newline);
        const problems: RowProblem[] = [];
        const { records } = readCsvRecords('sheet.csv', encode(text), problems);
        expect(problems).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual([headers, ...rows]);
      },
    ),
    { numRuns: propertyRuns(200) },
  );
});

test('any bytes are read or are problems', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const problems: RowProblem[] = [];
      const { records } = readCsvRecords('sheet.csv', Buffer.from(bytes), problems);
      expect(records.every(({ line }) => line > 0)).toBe(true);
    }),
    { numRuns: propertyRuns(200) },
  );
});
