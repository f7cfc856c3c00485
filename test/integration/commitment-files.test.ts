import { Role } from '../../src/graph/access/role';
import type { GraphRows } from '../../src/store/model/rows';
import { type Api, startApi, testTokens } from '../support/api';
import { type Cells, CITED, writeTable } from '../support/import-folder';
import { asFilesHold, graphFiles } from '../support/graph-files';
import { reader } from '../support/reader';
import { bearer } from '../support/writer';
import { COMMITMENTS, together } from '../worlds/commitments';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const tokens = testTokens();
const read = reader(() => api);
const { folder, load, save, clean } = graphFiles(() => api);

beforeAll(async () => {
  editor = await bearer(tokens, Role.EDITOR);
});

afterEach(async () => {
  await api.close();
  clean();
});

const start = async (rows: GraphRows) => {
  api = await startApi(asFilesHold(rows), RECORDED, undefined, tokens);
};

const ALL = `{ commitments(first: 100) { totalCount nodes { id name fr: name(lang: FR) by { id } objectives { id } madeOn madeAt { id } due amount currency
  visibility status evidence { id confidence asOf } followUps { id status asOf note evidence { id asOf } } } } }`;
const all = async () => (await read(ALL, { headers: editor })).commitments;

test('an export holds the commitments that its clearance allows, and importing it changes nothing', async () => {
  await start(together([SMALL_WORLD, COMMITMENTS]));
  const before = await all();
  expect(before!.totalCount).toBe(7);
  const [open, everything] = [await save(0), await save(2)];
  const { revision } = await read('{ revision }');
  await load(open);
  await load(everything);
  expect((await read('{ revision }')).revision).toEqual(revision);
  await api.close();
  await start(SMALL_WORLD);
  await load(open);
  expect((await all())!.totalCount).toBe(5);
  await load(everything);
  expect(await all()).toEqual(before);
  const { data } = await api.ask('{ nodes(ids: ["COM-HID-NET", "FOL-HID-NET"]) { id } }');
  expect(data.nodes).toEqual([null, null]);
});

test('the cells of a row stand for ties, and another `by` makes it the promise of somebody else', async () => {
  await start(SMALL_WORLD);
  const path = folder();
  const row: Cells = {
    ...{ id: 'COM-NEW', name_en: 'Crews trained', by: 'COM-EBB', made_on: '2024-02', made_at: 'PSH-1' },
    ...{ objectives: 'OBJ-1', amount: '12.5', currency: 'DEM', visibility: 'NETWORK', ...CITED },
  };
  writeTable(path, 'commitments.csv', [row]);
  writeTable(path, 'follow-ups.csv', [
    { id: 'FOL-NEW', commitment: 'COM-NEW', status: 'MET', as_of: '2025', ...CITED, note: 'All of them.' },
  ]);
  await load(path);
  const mine = async () => ((await all()) as unknown as { nodes: object[] }).nodes;
  expect(await mine()).toMatchObject([
    {
      ...{
        id: 'COM-NEW',
        by: { id: 'COM-EBB' },
        madeOn: '2024-02',
        madeAt: { id: 'PSH-1' },
        objectives: [{ id: 'OBJ-1' }],
      },
      ...{ amount: 12.5, currency: 'DEM', visibility: 'NETWORK', status: 'MET', followUps: [{ note: 'All of them.' }] },
    },
  ]);
  writeTable(path, 'commitments.csv', [{ ...row, by: 'COM-DUNE' }]);
  await load(path);
  expect(await mine()).toMatchObject([{ id: 'COM-NEW', by: { id: 'COM-DUNE' } }]);
  const query = '{ node(id: "COM-EBB") { ... on Actor { commitments { totalCount } } } }';
  expect((await read(query, { headers: editor })).node).toEqual({ commitments: { totalCount: 0 } });
  expect((await api.ask('{ node(id: "COM-NEW") { id } }')).data.node).toBeNull();
});
