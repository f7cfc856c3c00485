import { SMALL_WORLD } from '../worlds/small-world';
import type { Json } from '../support/api';
import { EVIDENCE } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';

const { api, anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { record } = editor;

const ENGAGEMENT = 'engagement { engagement asOf evidence { source { title } } }';
const find = (actor: string, engagement: string, asOf: string): Promise<Json> =>
  record('recordEngagement', { input: { actor, engagement, asOf, evidence: EVIDENCE } }, `actor { id ${ENGAGEMENT} }`);
const engagementOf = async (id: string, at = '', user = editor) =>
  (await user.read(`query ${at} { node(id: "${id}") { ... on Actor { engagement { engagement asOf } } } }`)).node!
    .engagement;

const IN_REVIEW = { engagement: 'IN_REVIEW', asOf: '2024' };
const REFUSED = { engagement: 'NOT_TO_BE_APPROACHED', asOf: '2025-02' };

test('the latest finding on or before the valid date decides, with its evidence, and is undone', async () => {
  await find('COM-DUNE', 'IN_REVIEW', '2024');
  const { actor, change } = await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  expect(actor).toEqual({
    id: 'COM-DUNE',
    engagement: { ...REFUSED, evidence: [{ source: { title: 'Harbour Log' } }] },
  });
  await find('COM-DUNE', 'CLEARED', '2023');
  expect(await engagementOf('COM-DUNE')).toEqual(REFUSED);
  expect(await engagementOf('COM-DUNE', '@asOf(valid: "2024-07")')).toEqual(IN_REVIEW);
  expect(await engagementOf('COM-DUNE', '@asOf(valid: "2022")')).toBeNull();
  await record('undoChange', { id: change!.id });
  expect(await engagementOf('COM-DUNE')).toEqual(IN_REVIEW);
});

test('others see neither the finding, nor that it was recorded, nor whom a filter finds', async () => {
  const before = await anonymous.read('{ changes { totalCount } }');
  const { change } = await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  expect(await engagementOf('COM-DUNE', '', anonymous)).toBeNull();
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

/** Who is named by each question. */
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
  await record('recordInvitations', { input: { to: 'ACT-2', actors: ['COM-EBB'], on: '2022' } });
  await find('COM-EBB', 'NOT_TO_BE_APPROACHED', '2022');
  const invited = async (more: string) => {
    const query = `{ conveningList(input: { targets: [{ actor: "GOV-ABO" }], seats: 3, event: "ACT-2" ${more} }) { invitees { actor { id } } } }`;
    return JSON.stringify(await editor.read(query));
  };
  expect(await invited('')).not.toContain('COM-EBB');
  expect(await invited('mustInvite: ["COM-EBB"]')).toContain('COM-EBB');
});

test('a merge passes the findings on, and an unmerge gives them back until it is undone', async () => {
  await find('MED-OAK', 'NOT_TO_BE_APPROACHED', '2025-02');
  const { mergeId } = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One' }, 'mergeId');
  expect(await engagementOf('UNI-KEEL')).toEqual(REFUSED);
  const { change } = await record('unmergeActors', { mergeId });
  expect(await engagementOf('UNI-KEEL')).toBeNull();
  expect(await engagementOf('MED-OAK')).toEqual(REFUSED);
  await record('undoChange', { id: change!.id });
  expect(await engagementOf('UNI-KEEL')).toEqual(REFUSED);
});
