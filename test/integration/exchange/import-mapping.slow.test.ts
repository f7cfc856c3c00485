import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { importMappedSheets } from '../../../src/change/import/import-path';
import type { MappingFile } from '../../../src/exchange/mapping/mapping';
import { csvOf, type SheetRows } from '../../support/mapped-sheet';
import { useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const MAPPING: MappingFile = {
  source: { title: 'Contacts of the Quay', published: '2025-05' },
  records: [
    {
      file: 'actors.csv',
      columns: {
        id: { idOf: 'Nom', country: 'Pays' },
        name_en: 'Nom',
        kind: { column: 'Type', values: { ong: 'NGO' }, default: 'OTHER' },
        country_iso3: { country: 'Pays' },
      },
    },
    {
      file: 'ties.csv',
      when: { column: 'Réseau', present: true },
      columns: { type: { constant: 'MEMBER_OF' }, from: { actor: 'Nom' }, to: { actor: 'Réseau' } },
    },
  ],
};
const HEADER = ['Nom', 'Type', 'Pays', 'Réseau', 'Courriel'];
const QUAY = ['Quay Trust', 'ONG', 'ABO', 'reseau lanterne', 'x'];
/** The graph contains it by another name. */
const WATCH = ['aboria night patrol', '', 'ABO', '', ''];

const { api, anonymous } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read } = anonymous;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-mapping-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function importSheet(rows: SheetRows, { dryRun = false, command = '' } = {}): Promise<string> {
  const paths = { mapping: join(folder, 'mapping.yaml'), sheets: [join(folder, 'contacts.csv')] };
  writeFileSync(paths.mapping, stringify(MAPPING));
  writeFileSync(join(folder, 'contacts.csv'), csvOf(rows, ';'));
  return importMappedSheets(api().graph, paths, { dryRun, command, log: () => undefined, progress: () => undefined });
}

const TIES = `{ node(id: "ABO-QUAY-TRUST") { ... on Actor { name country { iso3 }
  ties(first: 5) { nodes { type evidence { source { title } } } } } } actors(first: 100) { totalCount } }`;

test('a sheet is imported by a mapping, and again changes nothing', async () => {
  const { actors: before } = await read('{ actors(first: 100) { totalCount } }');
  expect(await importSheet([HEADER, QUAY, WATCH])).toBe(
    [
      'Imported: 1 new nodes, 0 changed; 1 new ties, 0 changed; 0 new values; more evidence for 0 records. 0 records are here already as they are.',
      'Columns left out, since they look like personal data: Courriel.',
      'In the graph already under another id, and left as they are: Aboria Child Watch (MBR-ABO).',
    ].join('\n'),
  );
  const { node, actors } = await read(TIES);
  expect(node).toEqual({
    name: 'Quay Trust',
    country: { iso3: 'ABO' },
    ties: { nodes: [{ type: 'MEMBER_OF', evidence: [{ source: { title: 'Contacts of the Quay' } }] }] },
  });
  expect(actors?.totalCount).toBe(Number(before?.totalCount) + 1);
  expect(await importSheet([HEADER, QUAY, WATCH])).toMatch(/^Imported: 0 new nodes, 0 changed; 0 new ties, 0 changed;/);
});

test('with any problem nothing is imported, and the problem has the line and the header of the sheet', async () => {
  const sheet = [HEADER, QUAY, ['Pier Trust', 'ong', 'ABO', 'Lantern Netwerk', '']];
  await expect(importSheet(sheet)).rejects.toThrow(
    /^Nothing was imported:\ncontacts\.csv line 3, column Réseau: found "Lantern Netwerk", .*; nearest: Lantern Network \(ECPAT\)/,
  );
});

test('a dry run says field by field what would be new and change, and names the command that does it', async () => {
  const command = 'npm run import -- --map mapping.yaml contacts.csv';
  expect((await importSheet([HEADER, QUAY, WATCH], { dryRun: true, command })).split('\n')).toEqual([
    expect.stringMatching(/^This would be imported: 1 new nodes, 0 changed; 1 new ties, 0 changed;/),
    expect.stringMatching(/^ {2}new: Quay Trust \(ABO-QUAY-TRUST\): nameEn "Quay Trust", country "ABO", kind "NGO"/),
    expect.stringMatching(
      /^ {2}new: Quay Trust is a member of the Lantern Network \(TIE-\w+\): type "MEMBER_OF", from "ABO-/,
    ),
    'Columns left out, since they look like personal data: Courriel.',
    'In the graph already under another id, and left as they are: Aboria Child Watch (MBR-ABO).',
    `Import it: ${command}`,
  ]);
  await importSheet([HEADER, QUAY]);
  const changed = await importSheet([HEADER, ['Quay-Trust', '', ...QUAY.slice(2)]], { dryRun: true, command });
  expect(changed.split('\n')[1]).toMatch(
    /^ {2}changed: Quay-Trust \(ABO-QUAY-TRUST\): nameEn "Quay Trust" → "Quay-Trust", .*kind "NGO" → "OTHER"/,
  );
  expect(await importSheet([HEADER, QUAY], { dryRun: true, command })).not.toContain('Import it');
});
