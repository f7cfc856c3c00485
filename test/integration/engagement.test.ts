import { Role } from '../../src/graph/access/role';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { reader } from '../support/reader';
import { bearer, EVIDENCE, recorder, userErrorsOf, writer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const readAs = reader(() => api);
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);

beforeEach(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  editor = await bearer(tokens, Role.EDITOR);
});

afterEach(() => api.close());

const ENGAGEMENT = 'engagement { engagement asOf evidence { source { title } } }';
const find = (actor: string, engagement: string, asOf: string): Promise<Json> =>
  record('recordEngagement', { input: { actor, engagement, asOf, evidence: EVIDENCE } }, `actor { id ${ENGAGEMENT} }`);
const engagementOf = async (id: string, at = '', headers = editor) =>
  (await readAs(`query ${at} { node(id: "${id}") { ... on Actor { engagement { engagement asOf } } } }`, { headers }))
    .node!.engagement;

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
  const before = await readAs('{ changes { totalCount } }');
  const { change } = await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  expect(await engagementOf('COM-DUNE', '', {})).toBeNull();
  expect((await readAs('{ changes { totalCount } }')).changes).toEqual(before.changes);
  expect((await api.ask(`{ node(id: "${change!.id as unknown as string}") { id } }`)).data).toEqual({ node: null });
  const found = async (headers = {}) =>
    (
      await readAs('{ actors(filter: { engagement: [NOT_TO_BE_APPROACHED] }) { totalCount nodes { id } } }', {
        headers,
      })
    ).actors;
  expect(await found()).toEqual({ totalCount: 0, nodes: [] });
  expect(await found(editor)).toEqual({ totalCount: 1, nodes: [{ id: 'COM-DUNE' }] });
});

const QUESTIONS = `query @asOf(valid: "2022-12-31") {
  conveningList(input: { targets: [{ actor: "GOV-ABO" }, { actor: "BODY-GULF" }], seats: 4 }) { invitees { actor { id } } }
  node(id: "BODY-GULF") { ... on Actor { allies { actor { id } } } }
  seatCandidates(partnership: "PSH-1", group: CIVIL_SOCIETY, first: 10) { actor { id } }
  coverage(perSeat: 10) { gaps { candidates { actor { id } } } }
}`;

/** Who is named by each question. */
async function named(headers: Record<string, string>) {
  const data = await readAs(QUESTIONS, { headers });
  const idsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, idsIn(value)]));
}

test('who is not to be approached is no candidate and no ally for those who may see it', async () => {
  const [before, hidden] = [await named(editor), await named({})];
  const avoided = ['MBR-ABO', 'MBR-BEL', 'COM-DUNE'];
  for (const actor of avoided) await find(actor, 'NOT_TO_BE_APPROACHED', '2020');
  const after = await named(editor);
  for (const [question, ids] of Object.entries(after)) {
    expect([question, ids.filter((id) => avoided.includes(id))]).toEqual([question, []]);
  }
  expect(await named({})).toEqual(hidden);
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
    return JSON.stringify(await readAs(query, { headers: editor }));
  };
  expect(await invited('')).not.toContain('COM-EBB');
  expect(await invited('mustInvite: ["COM-EBB"]')).toContain('COM-EBB');
});

test('a merge passes the findings on, and an unmerge gives them back', async () => {
  await find('MED-OAK', 'NOT_TO_BE_APPROACHED', '2025-02');
  const { mergeId } = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One' }, 'mergeId');
  expect(await engagementOf('UNI-KEEL')).toEqual(REFUSED);
  await record('unmergeActors', { mergeId });
  expect(await engagementOf('UNI-KEEL')).toBeNull();
  expect(await engagementOf('MED-OAK')).toEqual(REFUSED);
});

test.each<[errors: string[], input: object]>([
  [['WRONG_KIND input.actor'], { actor: 'PSH-1' }],
  [['NOT_FOUND input.actor'], { actor: 'NOBODY' }],
  [['BAD_DATES input.asOf'], { asOf: '2190' }],
  [['NO_EVIDENCE input.evidence'], { evidence: [] }],
])('%j: %j', async (errors, more) => {
  const input = { actor: 'COM-DUNE', engagement: 'CLEARED', asOf: '2024', evidence: EVIDENCE, ...more };
  expect(userErrorsOf(await write('recordEngagement', { input }))).toEqual(errors);
});

test('what was found already for a date is not recorded again', async () => {
  await find('COM-DUNE', 'CLEARED', '2024');
  const input = { actor: 'COM-DUNE', engagement: 'CLEARED', asOf: '2024', evidence: EVIDENCE };
  expect(userErrorsOf(await write('recordEngagement', { input }))).toEqual(['ALREADY_RECORDED input']);
});
