import { EVIDENCE, userErrorsOf } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';

const { api, anonymous, network, editor } = useWritingApi();
const { read } = anonymous;
const { write, record } = editor;

const ferries = (more: object = {}) => ({
  nameEn: 'Safe ferries',
  nameFr: 'Des bacs sûrs',
  by: 'ABO',
  objectives: ['OBJ-1'],
  madeOn: '2024-05',
  madeAt: 'PSH-1',
  due: '2030',
  evidence: EVIDENCE,
  ...more,
});

const COMMITMENT = `commitment { id name(lang: EN) fr: name(lang: FR) by { id } objectives { id } madeOn madeAt { id } due amount currency visibility status
  followUps { status asOf note evidence { source { title } } } evidence { source { title } } }`;

async function saved(more: object = {}): Promise<string> {
  const { commitment } = await record('saveCommitment', { input: ferries(more) }, COMMITMENT);
  return commitment!.id as unknown as string;
}

const report = (commitment: string, more: object = {}) => ({
  input: { commitment, status: 'MET', asOf: '2025-06', evidence: EVIDENCE, ...more },
});

test('a commitment of a country is one of its government, and is read with all that it says', async () => {
  const { commitment, change } = await record('saveCommitment', { input: ferries() }, COMMITMENT);
  expect(commitment).toEqual({
    id: expect.stringMatching(/^COMMITMENT-[0-9A-Z]{26}$/) as string,
    name: 'Safe ferries',
    fr: 'Des bacs sûrs',
    by: { id: 'GOV-ABO' },
    objectives: [{ id: 'OBJ-1' }],
    madeOn: '2024-05',
    madeAt: { id: 'PSH-1' },
    due: '2030',
    amount: null,
    currency: null,
    visibility: 'PUBLIC',
    status: 'OPEN',
    followUps: [],
    evidence: [{ source: { title: 'Harbour Log' } }],
  });
  const { changes } = await read(
    `{ changes(node: "GOV-ABO", first: 1, newestFirst: true) { nodes { id summary(lang: FR) node { id } } } }`,
  );
  expect(changes!.nodes).toEqual([
    { id: change!.id, summary: 'Nouvelle fiche : Des bacs sûrs', node: { id: commitment!.id } },
  ]);
});

test('a new version keeps what is left out, replaces lists, and stays the same promise where somebody else made it', async () => {
  const id = await saved({ nameEn: 'Life vests', amount: 2.5, currency: 'DEM' });
  const next = { id, nameEn: 'Life vests for all', by: 'COM-EBB', objectives: ['OBJ-2'], evidence: EVIDENCE };
  const { commitment, change } = await record('saveCommitment', { input: next }, COMMITMENT);
  expect(commitment).toMatchObject({
    id,
    name: 'Life vests for all',
    by: { id: 'COM-EBB' },
    objectives: [{ id: 'OBJ-2' }],
    madeAt: { id: 'PSH-1' },
    madeOn: '2024-05',
    due: '2030',
    amount: 2.5,
    currency: 'DEM',
  });
  const before = new Date(Date.parse(change!.at as unknown as string) - 1).toISOString();
  const query = `{ node(id: "${id}") { ... on Commitment { name by { id commitments { totalCount } } objectives { id } } } }`;
  expect((await read(`query @asOf(known: "${before}") ${query}`)).node).toMatchObject({
    name: 'Life vests',
    by: { id: 'GOV-ABO' },
    objectives: [{ id: 'OBJ-1' }],
  });
  await record('undoChange', { id: change!.id });
  expect((await read(query)).node).toMatchObject({
    name: 'Life vests',
    by: { id: 'GOV-ABO' },
    objectives: [{ id: 'OBJ-1' }],
  });
});

test('a follow-up decides the status, and is in the history of the commitment', async () => {
  const id = await saved({ nameEn: 'Night ferries' });
  await record('recordFollowUp', report(id, { status: 'OPEN', asOf: '2025', note: 'A draft is out.' }));
  const { commitment, change } = await record('recordFollowUp', report(id, { asOf: '2026-02' }), COMMITMENT);
  expect(commitment).toMatchObject({
    status: 'MET',
    followUps: [
      { status: 'MET', asOf: '2026-02', note: null, evidence: [{ source: { title: 'Harbour Log' } }] },
      { status: 'OPEN', asOf: '2025', note: 'A draft is out.' },
    ],
  });
  const history = `{ changes(node: "${id}", first: 1, newestFirst: true) { totalCount nodes { action summary(lang: EN) node { id } } } }`;
  expect((await read(history)).changes).toEqual({
    totalCount: 3,
    nodes: [{ action: 'RECORD_FOLLOW_UP', summary: 'Met, as of 2026-02: Night ferries', node: { id } }],
  });
  await record('undoChange', { id: change!.id });
  expect((await read(`{ node(id: "${id}") { ... on Commitment { status followUps { status } } } }`)).node).toEqual({
    status: 'OPEN',
    followUps: [{ status: 'OPEN' }],
  });
});

test('a commitment that is reported on is not undone', async () => {
  const { commitment, change } = await record(
    'saveCommitment',
    { input: ferries({ nameEn: 'Day ferries' }) },
    COMMITMENT,
  );
  await record('recordFollowUp', report(commitment!.id as unknown as string));
  expect(userErrorsOf(await write('undoChange', { id: change!.id }))).toEqual(['LATER_CHANGES id']);
});

test('the same actor does not promise the same twice, and another may', async () => {
  const id = await saved({ nameEn: 'One promise' });
  const again = await write('saveCommitment', { input: ferries({ nameEn: 'One promise' }) }, COMMITMENT);
  expect([userErrorsOf(again), again.commitment!.id]).toEqual([['ALREADY_RECORDED input.nameEn'], id]);
  expect(await saved({ nameEn: 'One promise', by: 'COM-EBB' })).not.toBe(id);
  await record('recordFollowUp', report(id));
  expect(userErrorsOf(await write('recordFollowUp', report(id)))).toEqual(['ALREADY_RECORDED input']);
});

test('a commitment is not moved behind one of its follow-ups', async () => {
  const id = await saved({ nameEn: 'Reported on' });
  await record('recordFollowUp', report(id, { asOf: '2025-01' }));
  const payload = await write('saveCommitment', { input: ferries({ id, nameEn: 'Reported on', madeOn: '2025-02' }) });
  expect(userErrorsOf(payload)).toEqual(['BAD_DATES input.madeOn']);
});

test('a new version hides it with its ties, follow-ups and evidence, and never shows it to more readers', async () => {
  const id = await saved({ nameEn: 'Quiet ferries' });
  await record('recordFollowUp', report(id));
  const seen = async (user: User) => {
    const { data } = await api().ask(
      `{ node(id: "${id}") { ... on Commitment { visibility evidence { id } followUps { id evidence { id } } } } actor: node(id: "GOV-ABO") { ... on Actor { commitments(first: 100) { nodes { id } } } } }`,
      { headers: user.headers() },
    );
    const mine = (data.actor!.commitments as unknown as { nodes: { id: string }[] }).nodes;
    return [data.node && data.node.visibility, mine.some((one) => one.id === id)];
  };
  const { node } = await read(
    `{ node(id: "${id}") { ... on Commitment { evidence { id } followUps { id evidence { id } } } } }`,
  );
  const parts = [...JSON.stringify(node).matchAll(/"id":"([^"]+)"/g)].map(([, part]) => part!);
  expect(parts).toHaveLength(3);
  expect(await seen(anonymous)).toEqual(['PUBLIC', true]);
  await record('saveCommitment', {
    input: ferries({ id, nameEn: 'Quiet ferries', visibility: 'CONFIDENTIAL', madeOn: '2024' }),
  });
  // The default of the input is PUBLIC.
  await record('saveCommitment', { input: ferries({ id, nameEn: 'Quieter ferries' }) });
  expect(await seen(anonymous)).toEqual([null, false]);
  expect(await seen(network)).toEqual([null, false]);
  expect(await seen(editor)).toEqual(['CONFIDENTIAL', true]);
  const { data } = await api().ask(`{ nodes(ids: ${JSON.stringify(parts)}) { id } }`);
  expect(data.nodes).toEqual([null, null, null]);
  const { changes } = await read('{ changes(first: 100, newestFirst: true) { nodes { summary } } }');
  expect(JSON.stringify(changes)).not.toContain('Quieter');
});

test('a new version that does not say where it was made shows that to nobody from whom it was hidden', async () => {
  const session = { nameEn: 'Closed session', kind: 'SUMMIT', visibility: 'NETWORK', evidence: EVIDENCE };
  const { opportunity } = await record('saveOpportunity', { input: session }, 'opportunity { id }');
  const id = await saved({ nameEn: 'Low bridges', madeAt: opportunity!.id });
  const asked = `{ ties(filter: { types: [MADE_AT] }, first: 100) { nodes { visibility from { id } } } }`;
  const visibilities = async ({ read: ask }: User) => {
    const nodes = (await ask(asked)).ties!.nodes as unknown as { visibility: string; from: { id: string } }[];
    return nodes.flatMap(({ visibility, from }) => (from.id === id ? [visibility] : []));
  };
  expect(await visibilities(network)).toEqual(['NETWORK']);
  await record('saveCommitment', {
    input: { id, nameEn: 'Low bridges', by: 'ABO', due: '2031', evidence: EVIDENCE },
  });
  expect(await visibilities(network)).toEqual(['NETWORK']);
  expect(await visibilities(anonymous)).toEqual([]);
});

test('a merge moves what an actor promised, and taking it apart moves it back', async () => {
  const id = await saved({ nameEn: 'Loud radio', by: 'MED-OAK' });
  const other = await saved({ nameEn: 'Louder radio', by: 'MED-OAK' });
  const promiser = async (one = id) =>
    (await read(`{ node(id: "${one}") { ... on Commitment { by { id } } } }`)).node!.by!.id;
  const merge = { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' };
  const { mergeId } = await record('mergeActors', merge, 'mergeId');
  expect(await promiser()).toBe('UNI-KEEL');
  // The other turns out to be somebody else's meanwhile.
  await record('saveCommitment', { input: ferries({ id: other, nameEn: 'Louder radio', by: 'DON-FIR' }) });
  await record('unmergeActors', { mergeId });
  expect([await promiser(), await promiser(other)]).toEqual(['MED-OAK', 'DON-FIR']);
});

test('a promise is recorded and withdrawn with its commitment only', async () => {
  const id = await saved({ nameEn: 'Firm promise' });
  const { node } = await read(
    `{ node(id: "GOV-ABO") { ... on Actor { ties(types: [PROMISED], first: 100) { nodes { id to { id } } } } } }`,
  );
  const ties = (node!.ties as unknown as { nodes: { id: string; to: { id: string } }[] }).nodes;
  const tie = ties.find(({ to }) => to.id === id)!;
  expect(userErrorsOf(await write('retractTie', { id: tie.id, reason: 'Never so' }))).toEqual(['WRONG_KIND id']);
  const another = { type: 'PROMISED', from: 'COM-EBB', to: id, evidence: EVIDENCE };
  expect(userErrorsOf(await write('recordTie', { input: another }))).toEqual(['WRONG_KIND input.type']);
});
