import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/graph/access/role';
import type { NodeRow } from '../../src/store/model/rows';
import { type Api, startApi, testTokens } from '../support/api';
import { type Cells, CITED, writeTable } from '../support/import-folder';
import { asFilesHold, graphFiles } from '../support/graph-files';
import { reader } from '../support/reader';
import { bearer, EVIDENCE, recorder, writer } from '../support/writer';
import { MEETINGS } from '../worlds/meetings';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import { RECORDED } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const tokens = testTokens();
const read = reader(() => api);
const write = recorder(
  writer(
    () => api,
    () => editor,
  ),
);
const { folder, load, save, clean } = graphFiles(() => api);

beforeAll(async () => {
  editor = await bearer(tokens, Role.EDITOR);
});

afterEach(async () => {
  await api.close();
  clean();
});

const start = async (meetings: readonly NodeRow[]) => {
  const rows = asFilesHold({ nodes: [...WITH_OPPORTUNITIES.nodes, ...meetings], ties: WITH_OPPORTUNITIES.ties });
  api = await startApi(rows, RECORDED, undefined, tokens);
};

const ALL = `{ meetings(first: 100) { totalCount nodes { id on by { id } with { id } about { id } outcome nextStep nextDue visibility
  evidence { id confidence asOf } } } }`;
const all = async () => (await read(ALL, { headers: editor })).meetings;

test('an export holds the meetings that its clearance allows, and importing it changes nothing', async () => {
  await start(MEETINGS);
  const before = await all();
  expect(before!.totalCount).toBe(5);
  const [open, everything, workbook, lines] = [
    await save(0),
    await save(2),
    await save(2, 'xlsx'),
    await save(1, 'jsonl'),
  ];
  const { revision } = await read('{ revision }');
  for (const path of [open, everything, workbook]) await load(path);
  expect((await read('{ revision }')).revision).toEqual(revision);
  const exported = readFileSync(join(lines, 'convening-graph.jsonl'), 'utf8').split('\n');
  const ferry = exported.find((line) => line.includes('"id":"MTG-FERRY"') && line.includes('"kind":"node"'))!;
  expect(JSON.parse(ferry)).toMatchObject({ by: 'MBR-ABO', with: ['COM-EBB', 'GOV-ABO'], about: ['OBJ-1', 'PSH-1'] });
  expect(exported.join()).toContain('MTG-HID-NET');
  expect(exported.join()).not.toContain('MTG-HID-CON');
  await api.close();
  await start([]);
  await load(open);
  expect((await all())!.totalCount).toBe(3);
  await load(workbook);
  expect(await all()).toEqual(before);
  expect((await api.ask('{ nodes(ids: ["MTG-HID-NET", "MTG-HID-CON"]) { id } }')).data.nodes).toEqual([null, null]);
});

test('a row is a meeting, another one its next version, and an administrator takes the import back', async () => {
  await start([]);
  const path = folder();
  const row: Cells = {
    ...{ id: 'MTG-NEW', on: '2025-02', by: 'MBR-ABO', with: 'COM-EBB; PIER', about: 'OBJ-1;CAM-1', ...CITED },
    ...{ outcome: 'They listen.', next_step: 'Call', next_due: '2026' },
  };
  writeTable(path, 'meetings.csv', [row]);
  writeTable(path, 'actors.csv', [{ id: 'PIER', kind: 'NGO', name_en: 'Pier Friends', country_iso3: 'ABO', ...CITED }]);
  await load(path);
  const mine = async () => ((await all()) as unknown as { nodes: object[] }).nodes;
  expect(await mine()).toMatchObject([
    {
      ...{ id: 'MTG-NEW', on: '2025-02', by: { id: 'MBR-ABO' }, with: [{ id: 'COM-EBB' }, { id: 'PIER' }] },
      ...{ about: [{ id: 'CAM-1' }, { id: 'OBJ-1' }], outcome: 'They listen.', nextStep: 'Call', nextDue: '2026' },
      visibility: 'NETWORK',
    },
  ]);
  writeTable(path, 'meetings.csv', [
    { ...row, with: 'ABO;COM-EBB', about: '', outcome: '', visibility: 'CONFIDENTIAL' },
  ]);
  await load(path);
  expect(await mine()).toMatchObject([
    {
      id: 'MTG-NEW',
      outcome: 'They listen.',
      about: [],
      visibility: 'CONFIDENTIAL',
      evidence: [{ confidence: 'HIGH' }],
    },
  ]);
  const admin = await bearer(tokens, Role.ADMIN);
  const { changes } = await read('{ changes(first: 2, newestFirst: true) { nodes { id } } }', { headers: admin });
  for (const { id } of changes!.nodes as unknown as { id: string }[]) {
    const undo = `mutation { undoChange(id: "${id}") { userErrors { code } } }`;
    expect((await read(undo, { headers: admin })).undoChange).toEqual({ userErrors: [] });
  }
  expect(await mine()).toEqual([]);
});

test('an import that hides what a meeting is about hides the meeting', async () => {
  await start([]);
  const input = { on: '2025', by: 'MBR-ABO', with: ['COM-EBB'], about: ['OPP-UNDATED'], visibility: 'PUBLIC' };
  await write('saveMeeting', { input: { ...input, evidence: EVIDENCE } });
  expect((await read('{ meetings { totalCount } }')).meetings!.totalCount).toBe(1);
  const path = folder();
  writeTable(path, 'opportunities.csv', [
    { id: 'OPP-UNDATED', kind: 'OTHER', name_en: 'Index of ports', visibility: 'NETWORK', ...CITED },
  ]);
  await load(path);
  expect((await read('{ meetings { totalCount } }')).meetings!.totalCount).toBe(0);
  expect((await all())!.totalCount).toBe(1);
});
