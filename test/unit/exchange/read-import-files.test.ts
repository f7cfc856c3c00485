import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readImportFiles } from '../../../src/exchange/read-import-files';
import { csv, EXISTING, read } from '../../support/import-folder';

test('an unknown CSV file in the folder is rejected, and other files are ignored', () => {
  const { problems } = read({
    'actors.csv': csv('actors.csv', []),
    'tie.csv': '',
    'Actors.CSV': '',
    'notes.txt': '',
    '._ties.csv': '',
  });
  expect(problems).toMatchObject([
    { file: 'Actors.CSV', line: 0, expected: expect.stringContaining('nearest: actors.csv') },
    { file: 'tie.csv', line: 0, expected: expect.stringContaining('nearest: ties.csv') },
  ]);
});

test('a folder without any import file is rejected', () => {
  expect(read({ 'notes.txt': '' }).problems).toMatchObject([
    { line: 0, expected: expect.stringContaining('at least one of the files actors.csv') },
  ]);
});

test('a folder or file that cannot be read is a problem, not a crash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-files-'));
  mkdirSync(join(folder, 'actors.csv'));
  expect(readImportFiles(folder, EXISTING).problems).toMatchObject([
    { file: 'actors.csv', value: 'EISDIR', expected: 'a file that can be read' },
  ]);
  rmSync(folder, { recursive: true });
  expect(readImportFiles(folder, EXISTING).problems).toMatchObject([
    { file: folder, value: 'ENOENT', expected: 'a folder that can be read, or a workbook (.xlsx)' },
  ]);
});
