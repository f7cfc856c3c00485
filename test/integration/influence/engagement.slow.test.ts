import { SMALL_WORLD } from '../../worlds/small-world';
import type { Json } from '../../support/api';
import { EVIDENCE, userErrorsOf } from '../../support/writer';
import { type User, useWritingApi } from '../../support/writing-api';

const { api, anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { record } = editor;

const find = (actor: string, engagement: string, asOf: string): Promise<Json> =>
  record('recordEngagement', { input: { actor, engagement, asOf, evidence: EVIDENCE } });
const engagementOf = async (id: string, at = '') =>
  (await editor.read(`query ${at} { node(id: "${id}") { ... on Actor { engagement { engagement asOf } } } }`)).node!
    .engagement;

test('the latest finding on or before the valid date decides', async () => {
  await find('COM-DUNE', 'IN_REVIEW', '2024');
  await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  await find('COM-DUNE', 'CLEARED', '2023');
  expect(await engagementOf('COM-DUNE')).toEqual({ engagement: 'NOT_TO_BE_APPROACHED', asOf: '2025-02' });
  expect(await engagementOf('COM-DUNE', '@asOf(valid: "2024-07")')).toEqual({ engagement: 'IN_REVIEW', asOf: '2024' });
  expect(await engagementOf('COM-DUNE', '@asOf(valid: "2022")')).toBeNull();
});

test('others see neither that there are findings nor whom a filter finds', async () => {
  const before = await anonymous.read('{ changes { totalCount } }');
  const { change } = await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  expect((await anonymous.read('{ changes { totalCount } }')).changes).toEqual(before.changes);
  expect((await api().ask(`{ node(id: "${change!.id as unknown as string}") { id } }`)).data).toEqual({ node: null });
  const found = async (user: User) =>
    (await user.read('{ actors(filter: { engagement: [NOT_TO_BE_APPROACHED] }) { totalCount nodes { id } } }')).actors;
  expect(await found(anonymous)).toEqual({ totalCount: 0, nodes: [] });
  expect(await found(editor)).toEqual({ totalCount: 1, nodes: [{ id: 'COM-DUNE' }] });
});

const QUESTIONS = `query @asOf(valid: "2022-12-31") {
  conveningList(input: { targets: [{ actor: "GOV-ABO" }, { actor: "BODY-GULF" }], seats: 4 }) { invitees { actor { id } } }
  node(id: "BODY-GULF") { ... on Actor { allies { actor { id } } } }
  seatCandidates(partnership: "PSH-1", group: CIVIL_SOCIETY, first: 10) { actor { id } }
  coverage(perSeat: 10) { gaps { candidates { actor { id } } } }
}`;

/** Returns the actors that each question names. */
async function named(user: User) {
  const data = await user.read(QUESTIONS);
  const idsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, idsIn(value)]));
}

test('who is not to be approached is no candidate and no ally for those who may see it', async () => {
  const [before, hidden] = [await named(editor), await named(anonymous)];
  const avoided = ['MBR-ABO', 'MBR-BEL', 'COM-DUNE'];
  for (const actor of avoided) await find(actor, 'NOT_TO_BE_APPROACHED', '2020');
  const after = await named(editor);
  for (const [question, ids] of Object.entries(after)) {
    expect([question, ids.filter((id) => avoided.includes(id))]).toEqual([question, []]);
  }
  expect(await named(anonymous)).toEqual(hidden);
  for (const question of ['conveningList', 'node']) {
    expect(before[question]!.some((id) => avoided.includes(id))).toBe(true);
  }
  await find('MBR-ABO', 'CLEARED', '2021');
  expect((await named(editor)).conveningList).toContain('MBR-ABO');
});

test('who is not to be approached keeps no seat, unless it must be invited', async () => {
  await record('recordInvitations', { input: { to: 'ACT-2', actors: ['COM-EBB'], answeredOn: '2022' } });
  await find('COM-EBB', 'NOT_TO_BE_APPROACHED', '2022');
  const invited = async (more: string) => {
    const query = `{ conveningList(input: { targets: [{ actor: "GOV-ABO" }], seats: 3, event: "ACT-2" ${more} }) { invitees { actor { id } } } }`;
    return JSON.stringify(await editor.read(query));
  };
  expect(await invited('')).not.toContain('COM-EBB');
  expect(await invited('mustInvite: ["COM-EBB"]')).toContain('COM-EBB');
});

const CONTACT = 'engagement { engagement asOf contactEvery lastContactOn contactDueOn }';
const contactOf = async (id: string, at = '', user = editor) =>
  (await user.read(`query ${at} { node(id: "${id}") { ... on Actor { ${CONTACT} } } }`)).node!.engagement;
const keep = (actor: string, more: object) =>
  record('recordEngagement', { input: { actor, asOf: '2025-01', evidence: EVIDENCE, ...more } });
const meet = (heldOn: string, visibility = 'NETWORK') =>
  record('saveMeeting', {
    input: { by: 'MBR-ABO', with: ['COM-EBB'], heldOn, visibility, evidence: EVIDENCE },
  });

test('how often to be in touch is said alone, and leaves what was found, or nothing, as it was', async () => {
  const { change } = await keep('COM-EBB', { contactEvery: 3 });
  const unmet = { engagement: 'UNKNOWN', asOf: '2025-01', contactEvery: 3, lastContactOn: null };
  expect(await contactOf('COM-EBB')).toEqual({ ...unmet, contactDueOn: '2025-04-30' });
  expect(await contactOf('COM-EBB', '', anonymous)).toBeNull();
  await meet('2025-08-31', 'CONFIDENTIAL');
  await meet('2025-02');
  const met = { lastContactOn: '2025-08-31', contactDueOn: '2025-11-30' };
  expect(await contactOf('COM-EBB')).toEqual({ ...unmet, ...met });
  expect(await contactOf('COM-EBB', '@asOf(valid: "2025-03")')).toEqual({
    ...unmet,
    lastContactOn: '2025-02',
    contactDueOn: '2025-05-28',
  });
  expect(await contactOf('COM-EBB', `@asOf(known: "${change!.recordedAt as unknown as string}")`)).toEqual({
    ...unmet,
    contactDueOn: '2025-04-30',
  });
  await find('COM-EBB', 'CLEARED', '2025-03');
  const cleared = { ...met, engagement: 'CLEARED', asOf: '2025-03' };
  expect(await contactOf('COM-EBB')).toEqual({ ...cleared, contactEvery: 3 });
  await keep('COM-EBB', { contactEvery: 6, asOf: '2025-06' });
  expect(await contactOf('COM-EBB')).toEqual({ ...cleared, contactEvery: 6, contactDueOn: '2026-02-28' });
  const stopped = await keep('COM-EBB', { contactEvery: null, asOf: '2025-07' });
  expect(await contactOf('COM-EBB')).toEqual({ ...cleared, contactEvery: null, contactDueOn: null });
  await record('undoChange', { id: stopped.change!.id });
  expect(await contactOf('COM-EBB')).toEqual({ ...cleared, contactEvery: 6, contactDueOn: '2026-02-28' });
  await find('COM-EBB', 'NOT_TO_BE_APPROACHED', '2025-09');
  expect(await contactOf('COM-EBB')).toMatchObject({ contactEvery: 6, contactDueOn: null });
});

test.each([
  ['INCOMPLETE input.engagement', {}],
  ['OUT_OF_RANGE input.contactEvery', { contactEvery: 0 }],
  ['OUT_OF_RANGE input.contactEvery', { contactEvery: 25 }],
])('%s: %j', async (error, more) => {
  const input = { actor: 'COM-EBB', asOf: '2025-01', evidence: EVIDENCE, ...more };
  expect(userErrorsOf(await editor.write('recordEngagement', { input }))).toEqual([error]);
});

test('the same interval of the same date is recorded once', async () => {
  await keep('COM-EBB', { contactEvery: 3 });
  await keep('COM-EBB', { contactEvery: 3, engagement: 'CLEARED' });
  const again = { input: { actor: 'COM-EBB', asOf: '2025-01', evidence: EVIDENCE, contactEvery: 3 } };
  expect(userErrorsOf(await editor.write('recordEngagement', again))).toEqual(['ALREADY_RECORDED input']);
});

test('contacts due are in the agenda of those who may see them, overdue ones too', async () => {
  await keep('COM-EBB', { contactEvery: 3 });
  await meet('2025-08-31');
  const agenda = async (args: string, user = editor, valid = '2025-10-01') =>
    (
      await user.read(
        `query @asOf(valid: "${valid}") { agenda(kinds: [CONTACT_DUE]${args}) { kind date node { id } en: text(lang: EN) fr: text(lang: FR) } }`,
      )
    ).agenda;
  const due = {
    kind: 'CONTACT_DUE',
    date: '2025-11-30',
    node: { id: 'COM-EBB' },
    en: 'Be in touch with Ebb Ferries (last met on 31 August 2025)',
    fr: 'Reprendre contact avec Ebb Ferries (dernière rencontre le 31 août 2025)',
  };
  expect(await agenda('')).toEqual([due]);
  expect(await agenda('', anonymous)).toEqual([]);
  expect(await agenda(', to: "2025-11-29"')).toEqual([]);
  expect(await agenda('', editor, '2026-03-01')).toEqual([due]);
  expect(await agenda(', from: "2025-12"')).toEqual([]);
  expect(await agenda(', countries: ["ABO"]')).toEqual([]);
  const { change } = await meet('2025-09');
  expect(await agenda('')).toMatchObject([{ date: '2025-12-30' }]);
  const { agenda: revised } = await editor.read(
    '{ agenda(kinds: [CONTACT_DUE], from: "2025", to: "2026") { revisedAt } }',
  );
  expect(revised).toEqual([{ revisedAt: change!.recordedAt }]);
  await record('undoChange', { id: change!.id });
  expect(await agenda('')).toEqual([due]);
});

test('who is found by an engagement that nobody looked at', async () => {
  await keep('COM-EBB', { contactEvery: 3 });
  await find('COM-DUNE', 'CLEARED', '2025');
  const found = async (user: User) =>
    JSON.stringify(
      (await user.read('{ actors(first: 100, filter: { kinds: [COMPANY], engagement: [UNKNOWN] }) { nodes { id } } }'))
        .actors,
    );
  expect(await found(editor)).toContain('COM-EBB');
  expect(await found(editor)).not.toContain('COM-DUNE');
  expect(await found(anonymous)).toBe('{"nodes":[]}');
});
