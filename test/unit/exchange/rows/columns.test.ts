import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, FILE_NAMES, OPTIONAL_COLUMNS } from '../../../../src/exchange/rows/columns';

test('the README lists the columns of each file', () => {
  const readme = readFileSync(join(__dirname, '../../../../src/exchange/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ([\w-]+\.csv) +\| (.+?) +\| (.+?) +\|$/gm)].map(([, ...cells]) => cells);
  expect(rows).toEqual(FILE_NAMES.map((file) => [file, COLUMNS[file].join(', '), OPTIONAL_COLUMNS[file].join(', ')]));
});
