import { WITH_OPPORTUNITIES } from '../worlds/opportunities';
import type { Json } from '../support/api';
import { EVIDENCE, userErrorsOf } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';

const { api, anonymous, network, editor, admin } = useWritingApi(WITH_OPPORTUNITIES);
const { read } = anonymous;
const { write, record } = editor;

const talks = (more: object = {}) => ({
  on: '2025-03-04',
  by: 'MBR-ABO',
  with: ['ABO', 'COM-EBB'],
  about: ['OBJ-1', 'CAM-1'],
  outcome: 'They listen.',
  nextStep: 'Send figures',
  nextDue: '2027',
  evidence: EVIDENCE,
  ...more,
});

const MEETING = `meeting { id on by { id } with { id } about { id } outcome nextStep nextDue visibility evidence { source { title } } }`;
const idOf = (value: Json | undefined) => (value as unknown as { id: string }).id;

async function saved(more: object = {}): Promise<{ id: string; change: string; at: string }> {
  const { meeting, change } = await record('saveMeeting', { input: talks(more) }, MEETING);
  return { id: idOf(meeting), change: idOf(change), at: change!.at as unknown as string };
}

const endsOf = async (id: string, known?: string) => {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const { node } = await network.read(
    `${asOf}{ node(id: "${id}") { ... on Meeting { by { id } with { id } about { id } outcome } } }`,
  );
  return node;
};

test('a meeting is for the network, names a government for its country, and is in the history of all that it joins', async () => {
  const { meeting, change } = await record('saveMeeting', { input: talks() }, MEETING);
  expect(meeting).toEqual({
    id: expect.stringMatching(/^MEETING-[0-9A-Z]{26}$/) as string,
    on: '2025-03-04',
    by: { id: 'MBR-ABO' },
    with: [{ id: 'COM-EBB' }, { id: 'GOV-ABO' }],
    about: [{ id: 'CAM-1' }, { id: 'OBJ-1' }],
    outcome: 'They listen.',
    nextStep: 'Send figures',
    nextDue: '2027',
    visibility: 'NETWORK',
    evidence: [{ source: { title: 'Harbour Log' } }],
  });
  for (const node of [idOf(meeting), 'MBR-ABO', 'GOV-ABO', 'COM-EBB', 'CAM-1', 'OBJ-1']) {
    const query = `{ changes(node: "${node}", first: 1, newestFirst: true) { nodes { id action summary(lang: FR) } } }`;
    const mine = { id: idOf(change), action: 'SAVE_MEETING', summary: 'Nouvelle fiche : Rencontre le 4 mars 2025' };
    expect((await network.read(query)).changes!.nodes).toEqual([mine]);
    if (node !== idOf(meeting)) expect(JSON.stringify((await read(query)).changes)).not.toContain(mine.id);
  }
  expect((await api().ask(`{ node(id: "${idOf(meeting)}") { id } }`)).data).toEqual({ node: null });
});

test('a new version keeps what is left out, replaces lists, leaves the old one readable, and is taken back', async () => {
  const { id } = await saved({ on: '2025-01' });
  const next = { id, on: '2025-02', by: 'MBR-BEL', with: ['POL-BLM'], nextDue: null, evidence: EVIDENCE };
  const { meeting, change } = await record('saveMeeting', { input: next }, MEETING);
  expect(meeting).toMatchObject({
    id,
    on: '2025-02',
    by: { id: 'MBR-BEL' },
    with: [{ id: 'POL-BLM' }],
    about: [],
    outcome: 'They listen.',
    nextStep: 'Send figures',
    nextDue: null,
  });
  const before = new Date(Date.parse(change!.at as unknown as string) - 1).toISOString();
  const first = {
    by: { id: 'MBR-ABO' },
    with: [{ id: 'COM-EBB' }, { id: 'GOV-ABO' }],
    about: [{ id: 'CAM-1' }, { id: 'OBJ-1' }],
    outcome: 'They listen.',
  };
  expect(await endsOf(id, before)).toEqual(first);
  await record('undoChange', { id: change!.id });
  expect(await endsOf(id)).toEqual(first);
  const actor = '{ node(id: "POL-BLM") { ... on Actor { meetings(first: 100) { nodes { id } } } } }';
  expect(JSON.stringify(await network.read(actor))).not.toContain(id);
});

test('a meeting that is taken back is gone, and was there', async () => {
  const { id, change, at } = await saved({ on: '2024-11' });
  await record('undoChange', { id: change });
  const list = async (known = '') =>
    JSON.stringify(await network.read(`${known}{ meetings(first: 100) { nodes { id } } }`)).includes(id);
  expect([await list(), await list(`query @asOf(known: "${at}") `)]).toEqual([false, true]);
});

test('saving nothing new records nothing', async () => {
  const { id } = await saved({ on: '2025-05' });
  const again = { input: { id, ...talks({ on: '2025-05' }) } };
  expect((await record('saveMeeting', again, MEETING)).change).toBeNull();
});

test('the same meeting is not recorded twice, and another of that day is', async () => {
  const { id } = await saved({ on: '2025-07-01' });
  const again = await write('saveMeeting', { input: talks({ on: '2025-07-01', nextStep: 'Wait' }) }, MEETING);
  expect([userErrorsOf(again), idOf(again.meeting)]).toEqual([['ALREADY_RECORDED input'], id]);
  for (const more of [{ outcome: 'They wait.' }, { about: ['OBJ-2'] }, { with: ['COM-EBB'] }, { by: 'MBR-BEL' }])
    expect((await saved({ on: '2025-07-01', ...more })).id).not.toBe(id);
});

test('a meeting is never visible to more readers than what it is about, whichever is hidden first', async () => {
  const input = talks({ on: '2025-07-20', visibility: 'PUBLIC', about: ['OPP-HID-NET', 'OBJ-1'] });
  const { meeting } = await record('saveMeeting', { input }, MEETING);
  expect(meeting!.visibility).toBe('NETWORK');
  const open = await saved({ on: '2025-08-02', visibility: 'PUBLIC', about: ['OPP-UNDATED'] });
  const other = await saved({ on: '2025-08-03', visibility: 'PUBLIC', about: ['OPP-SUMMIT'] });
  const seen = async (user: User) => {
    const { meetings } = await user.read(
      '{ meetings(filter: { from: "2025-08-02", to: "2025-08-03" }) { totalCount nodes { evidence { id } } } }',
    );
    return meetings!.totalCount as unknown;
  };
  expect([await seen(anonymous), await seen(network)]).toEqual([2, 2]);
  const hide = {
    id: 'OPP-UNDATED',
    nameEn: 'Index of ports',
    kind: 'OTHER',
    visibility: 'NETWORK',
    evidence: EVIDENCE,
  };
  const { change } = await record('saveOpportunity', { input: hide });
  expect([await seen(anonymous), await seen(network)]).toEqual([1, 2]);
  await record('undoChange', { id: change!.id });
  expect([await seen(anonymous), await seen(network)]).toEqual([2, 2]);
  const restrict = `mutation { restrictRecord(id: "OPP-SUMMIT", visibility: CONFIDENTIAL, reason: "By mistake") { userErrors { code } } }`;
  expect((await admin.read(restrict)).restrictRecord).toEqual({ userErrors: [] });
  expect([await seen(anonymous), await seen(network), await seen(editor)]).toEqual([1, 1, 2]);
  const earlier = await network.read(
    `query @asOf(known: "${other.at}") { meetings(filter: { from: "2025-08-02", to: "2025-08-03" }) { nodes { id } } }`,
  );
  expect(earlier.meetings!.nodes).toEqual([{ id: open.id }]);
});

test('a new version hides it with its evidence and its history, and never shows it to more readers', async () => {
  const { id } = await saved({ on: '2025-09', visibility: 'PUBLIC' });
  const seen = async (user: User) => {
    const query = `{ node(id: "${id}") { ... on Meeting { visibility } } changes(first: 100, newestFirst: true) { nodes { id } } }`;
    const { data } = await api().ask(query, { headers: user.headers() });
    return data.node?.visibility ?? null;
  };
  expect(await seen(anonymous)).toBe('PUBLIC');
  const hidden = await saved({ id, on: '2025-09', visibility: 'CONFIDENTIAL' });
  await saved({ id, on: '2025-09', visibility: 'PUBLIC', outcome: 'They wait.' });
  expect([await seen(anonymous), await seen(network), await seen(editor)]).toEqual([null, null, 'CONFIDENTIAL']);
  const { changes } = await network.read(
    '{ changes(node: "MBR-ABO", first: 100, newestFirst: true) { nodes { id } } }',
  );
  expect(JSON.stringify(changes)).not.toContain(hidden.change);
});

test('a merge moves meetings, and taking it apart moves them back as they are by then', async () => {
  const held = await saved({ on: '2025-10-01', by: 'MED-OAK', with: ['COM-EBB'] });
  const met = await saved({ on: '2025-10-02', with: ['MED-OAK', 'UNI-KEEL'] });
  const later = await saved({ on: '2025-10-03', by: 'MED-OAK', with: ['COM-EBB'] });
  const merge = { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' };
  const { mergeId } = await record('mergeActors', merge, 'mergeId');
  expect(await endsOf(held.id)).toMatchObject({ by: { id: 'UNI-KEEL' }, with: [{ id: 'COM-EBB' }] });
  expect(await endsOf(met.id)).toMatchObject({ with: [{ id: 'UNI-KEEL' }] });
  expect(await endsOf(held.id, held.at)).toMatchObject({ by: { id: 'MED-OAK' } });
  const mine = await network.read(
    '{ node(id: "UNI-KEEL") { ... on Actor { meetings(first: 100) { nodes { id } } } } }',
  );
  expect(mine.node!.meetings!.nodes).toEqual([{ id: later.id }, { id: met.id }, { id: held.id }]);
  // It turns out to be somebody else’s meanwhile.
  await saved({ id: later.id, on: '2025-10-03', by: 'DON-FIR', with: ['COM-EBB'] });
  const { change } = await record('unmergeActors', { mergeId });
  expect(await endsOf(held.id)).toMatchObject({ by: { id: 'MED-OAK' } });
  expect(await endsOf(met.id)).toMatchObject({ with: [{ id: 'UNI-KEEL' }, { id: 'MED-OAK' }] });
  expect(await endsOf(later.id)).toMatchObject({ by: { id: 'DON-FIR' } });
  await record('undoChange', { id: change!.id });
  expect(await endsOf(held.id)).toMatchObject({ by: { id: 'UNI-KEEL' } });
  expect(await endsOf(met.id)).toMatchObject({ with: [{ id: 'UNI-KEEL' }] });
  expect(await endsOf(later.id)).toMatchObject({ by: { id: 'DON-FIR' } });
});

test('what a meeting joins is not undone under it', async () => {
  const input = { kind: 'NGO', nameEn: 'Pier Friends', evidence: EVIDENCE };
  const { actor, change } = await record('saveActor', { input }, 'actor { id }');
  const meeting = await saved({ on: '2025-11', with: [idOf(actor)] });
  expect(userErrorsOf(await write('undoChange', { id: change!.id }))).toEqual(['LATER_CHANGES id']);
  const next = await saved({ id: meeting.id, on: '2025-11', with: ['COM-EBB'] });
  await record('undoChange', { id: change!.id });
  expect(userErrorsOf(await write('undoChange', { id: next.change }))).toEqual(['LATER_CHANGES id']);
});

const erase = async (id: string) => {
  const query = `mutation { eraseRecord(id: "${id}", reason: "Recorded by mistake") { erased userErrors { code } } }`;
  return (await admin.read(query)).eraseRecord;
};

test('erasing a meeting leaves nothing of it', async () => {
  const { id, at } = await saved({ on: '2025-12', outcome: 'Moonfish' });
  await saved({ id, on: '2025-12', outcome: 'Moonfish again' });
  expect(await erase(id)).toMatchObject({ userErrors: [] });
  for (const known of ['', `query @asOf(known: "${at}") `]) {
    const query = `${known}{ meetings(first: 100) { nodes { id outcome } } changes(first: 100, newestFirst: true) { nodes { node { id } } } }`;
    const text = JSON.stringify(await editor.read(query));
    for (const gone of [id, 'Moonfish']) expect([known, gone, text.includes(gone)]).toEqual([known, gone, false]);
  }
});

test('erasing an actor erases the meetings that it held or in which it alone was met, and leaves the others', async () => {
  const input = { kind: 'NGO', nameEn: 'Sunstar Society', country: 'BLM', evidence: EVIDENCE };
  const { actor } = await record('saveActor', { input }, 'actor { id }');
  const gone = idOf(actor);
  const held = await saved({ on: '2026-01-01', by: gone });
  const alone = await saved({ on: '2026-01-02', with: [gone] });
  const among = await saved({ on: '2026-01-03', with: [gone, 'COM-EBB'] });
  const before = await saved({ on: '2026-01-04', by: gone, with: ['COM-EBB'] });
  await saved({ id: before.id, on: '2026-01-04', by: 'MBR-BEL', with: ['COM-EBB'] });
  expect(await erase(gone)).toMatchObject({ userErrors: [] });
  const list = async (known = '') =>
    (
      await network.read(
        `${known}{ meetings(filter: { from: "2026" }, first: 100) { nodes { id by { id } with { id } } } }`,
      )
    ).meetings!.nodes;
  const left = [
    { id: before.id, by: { id: 'MBR-BEL' }, with: [{ id: 'COM-EBB' }] },
    { id: among.id, by: { id: 'MBR-ABO' }, with: [{ id: 'COM-EBB' }] },
  ];
  expect(await list()).toEqual(left);
  expect(await list(`query @asOf(known: "${before.at}") `)).toEqual(left);
  expect(JSON.stringify(await list())).not.toContain(held.id + alone.id);
});
