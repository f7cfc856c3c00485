import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/graph/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { type Cells, CITED, writeTable } from '../support/import-folder';
import { asFilesHold, graphFiles } from '../support/graph-files';
import { reader } from '../support/reader';
import { bearer } from '../support/writer';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const tokens = testTokens();
const read = reader(() => api);
const { folder, load, save, clean } = graphFiles(() => api);
afterEach(async () => {
  await api.close();
  clean();
});

const start = async (rows = WITH_OPPORTUNITIES) => {
  editor = await bearer(tokens, Role.EDITOR);
  api = await startApi(asFilesHold(rows), RECORDED, undefined, tokens);
};

const ALL =
  `{ opportunities(first: 100) { totalCount nodes { id name fr: name(lang: FR) kind since until deadline session raised inferred visibility
  en: outcome(lang: EN) fr: outcome(lang: FR) body { id } countries { id } objectives { id } initiative { id } actions { nodes { id } }
  evidence { id confidence asOf locator source { id title } } } } }`.replace('fr: outcome', 'fo: outcome');
const all = async () => (await read(ALL, { headers: editor })).opportunities;

test('an export holds the opportunities that its clearance allows, and importing it changes nothing', async () => {
  await start();
  const everything = await save(2);
  expect(readFileSync(join(everything, 'opportunities.csv'), 'utf8')).toContain('OPP-HID-CONF');
  const forAll = await save(0);
  for (const file of ['opportunities.csv', 'ties.csv', 'evidence.csv']) {
    expect(readFileSync(join(forAll, file), 'utf8')).not.toMatch(/HID-NET|HID-CONF|Closed calendar/);
  }
  const before = await all();
  const { revision } = await read('{ revision }');
  expect(await load(everything)).toContain('0 new nodes, 0 changed; 0 new ties, 0 changed');
  expect((await read('{ revision }')).revision).toBe(revision);
  expect(await all()).toEqual(before);
});

test('an export imported into another graph gives the same opportunities there', async () => {
  await start();
  const exported = await save(2);
  const before = await all();
  await api.close();
  await start(SMALL_WORLD);
  await load(exported);
  expect(await all()).toEqual(before);
});

const SUMMIT: Cells = { id: 'O-NEW', kind: 'SUMMIT', name_en: 'Lake summit', since: '2027-05', ...CITED };

test('the ties of a row are as visible as its opportunity, and follow it in the next import', async () => {
  await start(SMALL_WORLD);
  const first = folder();
  writeTable(first, 'opportunities.csv', [
    { ...SUMMIT, visibility: 'NETWORK', objectives: 'OBJ-1', countries_iso3: 'ABO;BLM' },
  ]);
  writeTable(first, 'ties.csv', [{ id: 'T-BODY', type: 'ORGANISED_BY', from: 'O-NEW', to: 'BODY-GULF', ...CITED }]);
  await load(first);
  const query =
    '{ opportunities { nodes { id body { id } countries { id } objectives { id } } } changes(first: 100) { nodes { summary } } }';
  expect((await read(query)).opportunities).toEqual({ nodes: [] });
  // The import itself is as hidden as all that it recorded.
  expect((await read(query)).changes).toEqual({ nodes: [] });
  const shown = folder();
  writeTable(shown, 'opportunities.csv', [{ ...SUMMIT, visibility: 'PUBLIC' }]);
  await load(shown);
  expect((await read(query)).opportunities).toEqual({
    nodes: [
      {
        ...{ id: 'O-NEW', body: { id: 'BODY-GULF' }, objectives: [{ id: 'OBJ-1' }] },
        countries: [{ id: 'ABO' }, { id: 'BLM' }],
      },
    ],
  });
  const hidden = folder();
  writeTable(hidden, 'opportunities.csv', [{ ...SUMMIT, visibility: 'CONFIDENTIAL' }]);
  await load(hidden);
  const gone = await read(
    '{ opportunities { nodes { id } } node(id: "BODY-GULF") { ... on Actor { ties(types: [ORGANISED_BY]) { totalCount } } } }',
  );
  expect(gone).toEqual({ opportunities: { nodes: [] }, node: { ties: { totalCount: 0 } } });
});

test.each<[string, Cells, Cells, RegExp]>([
  ['a deadline after the event', { ...SUMMIT, deadline: '2027-06' }, {}, /opportunities.csv line 2, column deadline/],
  ['an unknown kind', { ...SUMMIT, kind: 'PARTY' }, {}, /column kind/],
  [
    'a tie that is more visible than an end',
    { ...SUMMIT, visibility: 'CONFIDENTIAL' },
    { visibility: 'NETWORK' },
    /ties.csv line 2, column visibility: found "NETWORK", expected CONFIDENTIAL/,
  ],
])('a folder with %s is not imported', async (_what, row, tie, problem) => {
  await start(SMALL_WORLD);
  const path = folder();
  writeTable(path, 'opportunities.csv', [row]);
  writeTable(path, 'ties.csv', [{ id: 'T-B', type: 'ORGANISED_BY', from: 'O-NEW', to: 'BODY-GULF', ...CITED, ...tie }]);
  await expect(load(path)).rejects.toThrow(problem);
  expect(await all()).toMatchObject({ totalCount: 0 });
});
