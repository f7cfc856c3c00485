import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../../../../../src/errors';
import { suggestForFile } from '../../../../../src/exchange/mapping/suggest/suggest-for-sheets';
import { csvOf, readMapped, workbookOf } from '../../../../support/mapped-sheet';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suggest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function suggest(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return suggestForFile(join(folder, name));
}

const ORGANISATIONS = [
  ['Name', 'Country', 'Email'],
  ['Quay Trust', 'Kenya', 'x'],
];
const RELATIONS = [
  ['From', 'To'],
  ['Quay Trust', 'Harbour Alliance'],
];

test('a mapping is printed as YAML that reads the file, with the skipped columns', () => {
  const text = suggest('contacts.csv', csvOf(ORGANISATIONS, ';'));
  expect(text).toContain('# Left out, since they look like personal data: Email.\n');
  const { rows, problems } = readMapped(text, ORGANISATIONS);
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([{ id: 'KEN-QUAY-TRUST', evidence: [{ source: { title: 'contacts.csv' } }] }]);
});

test('of a workbook, each sheet that is understood is mapped', () => {
  const sheets = { Notes: [['Read me']], Organisations: ORGANISATIONS, Relations: RELATIONS };
  const text = suggest('contacts.xlsx', workbookOf(sheets));
  const { rows, problems } = readMapped(text, sheets);
  expect(problems).toEqual([]);
  expect(rows.ties).toMatchObject([{ from: 'KEN-QUAY-TRUST', to: 'ORG-1' }]);
});

test('a file that cannot be read, or in which nothing is recognised, is one sentence', () => {
  expect(() => suggestForFile(join(folder, 'none.csv'))).toThrow(
    new StartError('none.csv: found "ENOENT", expected a file that can be read'),
  );
  expect(() => suggest('x.csv', 'x,y')).toThrow(/^No column is understood/);
});
