import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileName } from '../../../src/exchange/rows/columns';
import { representableRows, graphFiles } from '../../support/graph-files';
import { type Cells, CITED, writeTable } from '../../support/import-folder';
import { EVIDENCE } from '../../support/writer';
import { useWritingApi } from '../../support/writing-api';
import { MEETINGS } from '../../worlds/meetings';
import { sources } from '../../worlds/pictures';
import { WITH_OPPORTUNITIES } from '../../worlds/opportunities';
import { SMALL_WORLD } from '../../worlds/small-world';

const BARE = representableRows(SMALL_WORLD);

const { api, anonymous, editor, admin, load } = useWritingApi(BARE, { reloads: true });
const files = graphFiles(api);
afterEach(() => files.clean());

const COMMITMENT = `commitments(first: 100) { totalCount nodes { id name fr: name(lang: FR) by { id } objectives { id } madeOn madeAt { id } dueOn amount currency
  visibility status evidence { id confidence asOf } followUps { id status asOf note evidence { id asOf } } } }`;
const MEETING = `meetings(first: 100) { totalCount nodes { id heldOn by { id } with { id } about { id } outcome nextStep nextStepDueOn visibility
  evidence { id confidence asOf } } }`;
const OPPORTUNITY = `opportunities(first: 100) { totalCount nodes { id name fr: name(lang: FR) kind since until deadline session wasRaised isInferred visibility
  en: outcome(lang: EN) fo: outcome(lang: FR) body { id } countries { id } objectives { id } initiative { id } actions { nodes { id } }
  evidence { id confidence asOf locator source { id title } } } }`;
const ENGAGEMENT = `engaged: nodes(ids: ["COM-DUNE", "GOV-ABO"]) { ... on Actor { engagement { engagement contactEvery asOf evidence { confidence asOf source { title } } } } }`;
const PICTURE = `pictures(first: 100) { totalCount nodes { id name fr: name(lang: FR) view visibility
  steps { text fr: text(lang: FR) view sources { id title } } } }`;
const ALL = `{ ${COMMITMENT} ${MEETING} ${OPPORTUNITY} ${ENGAGEMENT} ${PICTURE} }`;
const all = () => editor.read(ALL);
const counts = async () => {
  const { commitments, meetings, opportunities } = await all();
  return [commitments, meetings, opportunities].map((list) => list!.totalCount);
};

test('a meeting in JSON Lines has the ids of who met', async () => {
  await load(representableRows({ nodes: [...WITH_OPPORTUNITIES.nodes, ...MEETINGS], ties: WITH_OPPORTUNITIES.ties }));
  const lines = readFileSync(join(await files.save(1, 'jsonl'), 'convening-graph.jsonl'), 'utf8').split('\n');
  const ferry = lines.find((line) => line.includes('"id":"MTG-FERRY"') && line.includes('"kind":"node"'))!;
  expect(JSON.parse(ferry)).toMatchObject({ by: 'MBR-ABO', with: ['COM-EBB', 'GOV-ABO'], about: ['OBJ-1', 'PSH-1'] });
});

test('an ask comes back with through whom it is made and until when', async () => {
  const ask = { type: 'TARGETS', from: 'ACT-2', to: 'GOV-ABO', ask: 'Light the piers.', stage: 'ASKED', since: '2024' };
  const input = { ...ask, through: ['MBR-ABO', 'ECPAT'], dueOn: '2027-03', evidence: EVIDENCE };
  await editor.record('recordTie', { input });
  const folder = await files.save(0);
  await load(BARE);
  await files.load(folder);
  const { node } = await editor.read(
    '{ node(id: "GOV-ABO") { ... on Actor { asks { text stage dueOn through { id } } } } }',
  );
  expect(node!.asks).toEqual([
    { text: ask.ask, stage: 'ASKED', dueOn: '2027-03', through: [{ id: 'MBR-ABO' }, { id: 'ECPAT' }] },
  ]);
});

/** Imports a folder with these tables. */
function importTables(tables: Partial<Record<FileName, Cells[]>>): Promise<unknown> {
  const path = files.folder();
  for (const [name, rows] of Object.entries(tables)) writeTable(path, name as FileName, rows);
  return files.load(path);
}
const nodesIn = async (list: string) => (await all())[list]!.nodes;

test('a row is a commitment, its cells are ties, and another `by` makes it the promise of somebody else', async () => {
  const row: Cells = {
    id: 'COM-NEW',
    name_en: 'Crews trained',
    by: 'COM-EBB',
    made_on: '2024-02',
    made_at: 'PSH-1',
    objectives: 'OBJ-1',
    amount: '12.5',
    currency: 'DEM',
    visibility: 'NETWORK',
    ...CITED,
  };
  const report = { id: 'FOL-NEW', commitment: 'COM-NEW', status: 'MET', as_of: '2025', ...CITED, note: 'All of them.' };
  await importTables({ 'commitments.csv': [row], 'follow-ups.csv': [report] });
  expect(await nodesIn('commitments')).toMatchObject([
    {
      id: 'COM-NEW',
      by: { id: 'COM-EBB' },
      madeOn: '2024-02',
      madeAt: { id: 'PSH-1' },
      objectives: [{ id: 'OBJ-1' }],
      amount: 12.5,
      currency: 'DEM',
      visibility: 'NETWORK',
      status: 'MET',
      followUps: [{ note: 'All of them.' }],
    },
  ]);
  await importTables({ 'commitments.csv': [{ ...row, by: 'COM-DUNE' }], 'follow-ups.csv': [report] });
  expect(await nodesIn('commitments')).toMatchObject([{ id: 'COM-NEW', by: { id: 'COM-DUNE' } }]);
  const query = '{ node(id: "COM-EBB") { ... on Actor { commitments { totalCount } } } }';
  expect((await editor.read(query)).node).toEqual({ commitments: { totalCount: 0 } });
  expect((await api().ask('{ node(id: "COM-NEW") { id } }')).data.node).toBeNull();
});

const SUMMIT: Cells = { id: 'O-NEW', kind: 'SUMMIT', name_en: 'Lake summit', since: '2027-05', ...CITED };
const BODY: Cells = { id: 'T-BODY', type: 'ORGANISED_BY', from: 'O-NEW', to: 'BODY-GULF', ...CITED };

test('the ties of a row are as visible as its opportunity, and follow it in the next import', async () => {
  const hidden = { ...SUMMIT, visibility: 'NETWORK', objectives: 'OBJ-1', countries_iso3: 'ABO;BLM' };
  await importTables({ 'opportunities.csv': [hidden], 'ties.csv': [BODY] });
  const query =
    '{ opportunities { nodes { id body { id } countries { id } objectives { id } } } changes(first: 100) { nodes { summary } } }';
  // The import itself is as hidden as its records.
  expect(await anonymous.read(query)).toEqual({ opportunities: { nodes: [] }, changes: { nodes: [] } });
  await importTables({ 'opportunities.csv': [{ ...SUMMIT, visibility: 'PUBLIC' }] });
  expect((await anonymous.read(query)).opportunities).toEqual({
    nodes: [
      {
        id: 'O-NEW',
        body: { id: 'BODY-GULF' },
        objectives: [{ id: 'OBJ-1' }],
        countries: [{ id: 'ABO' }, { id: 'BLM' }],
      },
    ],
  });
  await importTables({ 'opportunities.csv': [{ ...SUMMIT, visibility: 'CONFIDENTIAL' }] });
  const gone = await anonymous.read(
    '{ opportunities { nodes { id } } node(id: "BODY-GULF") { ... on Actor { ties(types: [ORGANISED_BY]) { totalCount } } } }',
  );
  expect(gone).toEqual({ opportunities: { nodes: [] }, node: { ties: { totalCount: 0 } } });
});

test.each<[string, Cells, Cells, RegExp]>([
  ['a deadline after the event', { ...SUMMIT, deadline: '2027-06' }, BODY, /opportunities.csv line 2, column deadline/],
  ['an unknown kind', { ...SUMMIT, kind: 'PARTY' }, BODY, /column kind/],
  [
    'a tie that is more visible than an end',
    { ...SUMMIT, visibility: 'CONFIDENTIAL' },
    { ...BODY, visibility: 'NETWORK' },
    /ties.csv line 2, column visibility: found "NETWORK", expected CONFIDENTIAL/,
  ],
])('a folder with %s is not imported', async (_what, row, tie, problem) => {
  await expect(importTables({ 'opportunities.csv': [row], 'ties.csv': [tie] })).rejects.toThrow(problem);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('a row is a meeting, another one its next version, and an administrator takes the import back', async () => {
  const row: Cells = {
    id: 'MTG-NEW',
    on: '2025-02',
    by: 'MBR-ABO',
    with: 'COM-EBB; PIER',
    about: 'OBJ-1;CAM-1',
    ...CITED,
    outcome: 'They listen.',
    next_step: 'Call',
    next_due: '2026',
  };
  const pier = { id: 'PIER', kind: 'NGO', name_en: 'Pier Friends', country_iso3: 'ABO', ...CITED };
  await importTables({ 'meetings.csv': [row], 'actors.csv': [pier] });
  expect(await nodesIn('meetings')).toMatchObject([
    {
      id: 'MTG-NEW',
      heldOn: '2025-02',
      by: { id: 'MBR-ABO' },
      with: [{ id: 'COM-EBB' }, { id: 'PIER' }],
      about: [{ id: 'CAM-1' }, { id: 'OBJ-1' }],
      outcome: 'They listen.',
      nextStep: 'Call',
      nextStepDueOn: '2026',
      visibility: 'NETWORK',
    },
  ]);
  const next = { ...row, with: 'ABO;COM-EBB', about: '', outcome: '', visibility: 'CONFIDENTIAL' };
  await importTables({ 'meetings.csv': [next], 'actors.csv': [pier] });
  expect(await nodesIn('meetings')).toMatchObject([
    {
      id: 'MTG-NEW',
      outcome: 'They listen.',
      about: [],
      visibility: 'CONFIDENTIAL',
      evidence: [{ confidence: 'HIGH' }],
    },
  ]);
  const { changes } = await admin.read('{ changes(first: 2, newestFirst: true) { nodes { id } } }');
  for (const { id } of changes!.nodes as unknown as { id: string }[]) await admin.record('undoChange', { id });
  expect(await nodesIn('meetings')).toEqual([]);
});

test('an import that hides what a meeting is about hides the meeting', async () => {
  await load(representableRows(WITH_OPPORTUNITIES));
  const input = { heldOn: '2025', by: 'MBR-ABO', with: ['COM-EBB'], about: ['OPP-UNDATED'], visibility: 'PUBLIC' };
  await editor.record('saveMeeting', { input: { ...input, evidence: EVIDENCE } });
  const meetings = async () => (await anonymous.read('{ meetings { totalCount } }')).meetings!.totalCount;
  expect(await meetings()).toBe(1);
  await importTables({
    'opportunities.csv': [
      { id: 'OPP-UNDATED', kind: 'OTHER', name_en: 'Index of ports', visibility: 'NETWORK', ...CITED },
    ],
  });
  expect(await meetings()).toBe(0);
  expect((await all()).meetings!.totalCount).toBe(1);
});

test('a row is a finding, a country stands for its government, and another row is its next version', async () => {
  const engagement = async () => (await editor.read(`{ ${ENGAGEMENT} }`)).engaged![1];
  const row = { id: 'ENG-NEW', actor: 'ABO', engagement: 'IN_REVIEW', as_of: '2024', ...CITED };
  await importTables({ 'engagements.csv': [row] });
  expect(await engagement()).toMatchObject({ engagement: { engagement: 'IN_REVIEW', asOf: '2024' } });
  await importTables({ 'engagements.csv': [{ ...row, engagement: 'CLEARED', as_of: '2025' }] });
  expect(await engagement()).toMatchObject({ engagement: { engagement: 'CLEARED', asOf: '2025' } });
});

test('a picture is what its row and those of its steps say, and keeps what blank cells do not say', async () => {
  const row: Cells = {
    id: 'PIC-NEW',
    name_en: 'Lake',
    name_fr: 'Lac',
    view: 'hidden=ABO&nodes=MBR-ABO',
    visibility: 'PUBLIC',
  };
  const steps: Cells[] = [
    { picture: 'PIC-NEW', text_en: 'They meet.', view: 'bright=T-LAKE', sources: sources('Harbour Log').join(';') },
    { picture: 'PIC-NEW', text_en: 'More come.', text_fr: 'D’autres viennent.', view: '' },
  ];
  const tie: Cells = { id: 'T-LAKE', type: 'CONTACT_OF', from: 'MBR-ABO', to: 'COM-EBB', ...CITED };
  await importTables({ 'pictures.csv': [row], 'picture-steps.csv': steps, 'ties.csv': [tie] });
  const found = {
    id: 'PIC-NEW',
    name: 'Lake',
    fr: 'Lac',
    view: 'nodes=MBR-ABO&hidden=ABO',
    visibility: 'PUBLIC',
    steps: [
      { text: 'They meet.', fr: 'They meet.', view: 'bright=T-LAKE', sources: [{ title: 'Harbour Log' }] },
      { text: 'More come.', fr: 'D’autres viennent.', view: '', sources: [] },
    ],
  };
  expect(await nodesIn('pictures')).toMatchObject([found]);
  const { pictures } = await anonymous.read('{ pictures { nodes { by } } }');
  expect(pictures!.nodes).toEqual([{ by: 'IMPORT' }]);
  await importTables({ 'pictures.csv': [{ id: 'PIC-NEW', name_en: 'Lake', name_fr: 'Lac', view: 'nodes=ABO' }] });
  expect(await nodesIn('pictures')).toMatchObject([{ ...found, view: 'nodes=ABO' }]);
});

test('an export has of a picture only what is in it, and the actor in place of one that was merged into it', async () => {
  await load(representableRows(WITH_OPPORTUNITIES));
  const view = 'nodes=MED-OAK,OPP-LAW,PSH-1&at=OPP-LAW:1:2&bright=T-ABO-GOV,T-HID-ABO-BEL';
  const input = {
    nameEn: 'Lake',
    view,
    visibility: 'NETWORK',
    steps: [{ textEn: 'x', view, sources: sources('Tide Register') }],
  };
  await editor.record('savePicture', { input });
  await editor.record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' });
  const restrict =
    'mutation { restrictRecord(input: { id: "OPP-LAW", visibility: CONFIDENTIAL, reason: "Too early" }) { restrictedCount } }';
  await admin.read(restrict);
  const stored = async (clearance: number) => {
    const path = await files.save(clearance);
    return ['pictures.csv', 'picture-steps.csv'].map((file) => readFileSync(join(path, file), 'utf8')).join('\n');
  };
  const [network, everything] = [await stored(1), await stored(2)];
  const without = 'nodes=UNI-KEEL,PSH-1&bright=T-ABO-GOV,T-HID-ABO-BEL';
  expect(network.split(without)).toHaveLength(3);
  expect(network).not.toMatch(/OPP-LAW|MED-OAK/);
  expect(everything).toContain('nodes=UNI-KEEL,OPP-LAW,PSH-1&at=OPP-LAW:1:2');
  const lines = readFileSync(join(await files.save(1, 'jsonl'), 'convening-graph.jsonl'), 'utf8').split('\n');
  const line = lines.find((one) => one.includes('"type":"Picture"') && one.includes('Lake'))!;
  expect(JSON.parse(line)).toMatchObject({ view: without, steps: [{ textEn: 'x', view: without }] });
});
