import fc from 'fast-check';
import { columnsOf, FILE_NAMES } from '../../../../src/exchange/rows/columns';
import { formatProblem } from '../../../../src/exchange/rows/problem';
import { nameProblem } from '../../../../src/store/model/text-check';
import { csv, read, VALID_ROWS } from '../../../support/import-folder';
import { propertyRuns } from '../../../support/property-runs';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' ',
    ';',
    ';;a;',
    '{}',
    'TRUE',
    '1e999',
    '-0',
    '0,5',
    '1799',
    '2201',
    '2023-02-30',
    'ABO',
    'OBJ1;OBJ1',
  ),
  fc.constantFrom('http://[', 'https://m:m@example.org/', 'javascript:alert(1)', '=cmd|A1', 'm'.repeat(11_000)),
);
const place = fc.constantFrom(...FILE_NAMES.flatMap((file) => columnsOf(file).map((column) => ({ file, column }))));

test('any cell is read, or is a problem of one line that quotes at most 100 characters', () => {
  fc.assert(
    fc.property(place, cell, ({ file, column }, value) => {
      const { rows, problems } = read({ [file]: csv(file, [{ ...VALID_ROWS[file], [column]: value }]) });
      for (const problem of problems) {
        const line = formatProblem(problem);
        expect(line).not.toMatch(/[\n\r]/);
        expect(/m{101}/.test(line)).toBe(false);
      }
      if (problems.length > 0) return;
      for (const { nameEn, nameFr = '', otherNames = [] } of rows.nodes) {
        expect([nameEn, nameFr, ...otherNames].filter((name) => nameProblem(name))).toEqual([]);
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});
