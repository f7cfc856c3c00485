import fc from 'fast-check';
import { readCsvRecords } from '../../../../src/exchange/csv/read-csv';
import { formatProblem, type RowProblem } from '../../../../src/exchange/rows/problem';
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

test('the cells are those that were written, whatever the separator and the encoding', () => {
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

describe('a cell of more than 32,767 characters', () => {
  const read = (text: string) => {
    const problems: RowProblem[] = [];
    const { records, truncated } = readCsvRecords('sheet.csv', Buffer.from(text), problems);
    return { problems: problems.map(formatProblem), lines: records.map(({ line }) => line), truncated };
  };

  test('is a problem with its line and column, and ends the reading', () => {
    expect(read(`Nom,Pays\nA,"${'é'.repeat(32_767)}"\n"B\nb",${'é'.repeat(32_768)}\nC,D`)).toEqual({
      problems: [
        'sheet.csv line 3, column Pays: found "a longer cell", expected cells of at most 32,767 characters; what comes after it was not read',
      ],
      lines: [1, 2],
      truncated: true,
    });
    expect(read('x'.repeat(40_000)).problems).toEqual([expect.stringMatching(/^sheet\.csv line 1, column number 1: /)]);
    expect(read(`Nom\nA,${'x'.repeat(40_000)}`).problems).toEqual([
      expect.stringMatching(/^sheet\.csv line 2, column number 2: /),
    ]);
  });

  test('is not read to its end', () => {
    const cell = 'x'.repeat(50_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const decode = jest.spyOn(Buffer.prototype, 'toString');
    const { problems } = read(`Nom\n"${cell}`);
    const longest = Math.max(...decode.mock.results.map(({ value }) => String(value).length));
    decode.mockRestore();
    expect(problems).toEqual([
      expect.stringMatching(/^sheet\.csv line 2, column Nom: found "a longer cell, or a quote/),
    ]);
    expect(longest).toBeLessThan(10_000_000);
    // The text itself is one buffer; csv-parse doubles that of a cell.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(cell.length + 40_000_000);
  });
});
