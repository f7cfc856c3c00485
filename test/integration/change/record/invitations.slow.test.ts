import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { anonymous, editor, south } = useWritingApi(SMALL_WORLD, { reloads: true });
const { write, record } = editor;

const PAYLOAD = 'invitations { actor { id } answer since tie { id } }';
const input = (actors: string[], more: object = {}) => ({
  input: { to: 'ACT-2', actors, answeredOn: '2025-02', ...more },
});
const invite = (actors: string[], more: object = {}): Promise<Json> =>
  record('recordInvitations', input(actors, more), PAYLOAD);

interface Found {
  actor: { id: string };
  answer: string;
  since: string;
}
const summary = (payload: unknown) => (payload as Found[]).map(({ actor, answer, since }) => [actor.id, answer, since]);

/** Returns the guests of an event with their answers, by English name. */
async function guests(of = 'ACT-2', arguments_ = '', user = anonymous) {
  const fields = `invitations${arguments_} { actor { id } answer since }`;
  const query = `{ node(id: "${of}") { ... on AdvocacyAction { ${fields} } ... on Partnership { ${fields} } ... on Campaign { ${fields} } } }`;
  return summary((await user.read(query)).node!.invitations);
}

test('a list is invited in one change, answers follow, and one undo takes back each', async () => {
  const first = await invite(['UNI-KEEL', 'MBR-ABO', 'COM-DUNE']);
  const all = [
    ['MBR-ABO', 'INVITED', '2025-02'],
    ['COM-DUNE', 'INVITED', '2025-02'],
    ['UNI-KEEL', 'INVITED', '2025-02'],
  ];
  expect(summary(first.invitations)).toEqual(all);
  expect(await guests()).toEqual(all);
  const answered = await invite(['MBR-ABO', 'COM-DUNE'], { answer: 'DECLINED', answeredOn: '2025-03-04' });
  expect(summary(answered.invitations)).toEqual([
    ['MBR-ABO', 'DECLINED', '2025-03-04'],
    ['COM-DUNE', 'DECLINED', '2025-03-04'],
  ]);
  expect(await guests('ACT-2', '(answers: [INVITED, CAME])')).toEqual([['UNI-KEEL', 'INVITED', '2025-02']]);
  expect(await guests('ACT-2', '(first: 1)')).toEqual([['MBR-ABO', 'DECLINED', '2025-03-04']]);
  const { node } = await anonymous.read(
    `{ node(id: "${answered.change!.id as unknown as string}") { ... on Change { action summary french: summary(lang: FR) node { id } } } }`,
  );
  expect(node).toEqual({
    action: 'RECORD_INVITATIONS',
    summary: 'Bellmare radio hour: invitations declined',
    french: 'Bellmare radio hour : invitations déclinées',
    node: { id: 'ACT-2' },
  });
  await record('undoChange', { id: answered.change!.id });
  expect(await guests()).toEqual(all);
  await record('undoChange', { id: first.change!.id });
  expect(await guests()).toEqual([]);
});

test('an answer of the same day replaces the one before, and the event may be over', async () => {
  await invite(['MED-OAK'], { to: 'CAM-1', answeredOn: '2022-01-10' });
  await invite(['MED-OAK'], { to: 'CAM-1', answeredOn: '2022-01-10', answer: 'ACCEPTED' });
  expect(await guests('CAM-1')).toEqual([['MED-OAK', 'ACCEPTED', '2022-01-10']]);
  const { node } = await anonymous.read(
    `query @asOf(valid: "2021") { node(id: "CAM-1") { ... on Campaign { invitations { answer } } } }`,
  );
  expect(node).toEqual({ invitations: [] });
});

test('who came has a seat, unless it has one, on evidence', async () => {
  await invite(['MED-OAK', 'COM-DUNE'], { to: 'PSH-1' });
  const came = { to: 'PSH-1', answer: 'CAME', answeredOn: '2025-05-02', evidence: EVIDENCE };
  const { change } = await invite(['MED-OAK', 'COM-DUNE'], came);
  const seats = async () => {
    const query = `{ nodes(ids: ["MED-OAK", "COM-DUNE"]) { ... on Actor { ties(types: [PARTICIPATES_IN]) { nodes { since to { id } } } } } }`;
    const { nodes } = await anonymous.read(query);
    return (nodes as unknown as { ties: { nodes: { since: string; to: { id: string } }[] } }[]).map(({ ties }) =>
      ties.nodes.filter(({ to }) => to.id === 'PSH-1').map(({ since }) => since),
    );
  };
  expect(await seats()).toEqual([['2025-05-02'], ['2016']]);
  await record('undoChange', { id: change!.id });
  expect(await seats()).toEqual([[], ['2016']]);
  const unfounded = await write('recordInvitations', input(['MED-OAK'], { ...came, evidence: [] }));
  expect(userErrorsOf(unfounded)).toEqual(['NO_EVIDENCE input.evidence']);
});

test('an answer is seen by whoever sees the invitation', async () => {
  const tie = { type: 'INVITED_TO', from: 'FAI-PIN', to: 'ACT-2', since: '2025', evidence: EVIDENCE };
  await record('recordTie', { input: { ...tie, visibility: 'CONFIDENTIAL' } });
  await invite(['FAI-PIN', 'UNI-KEEL'], { answer: 'ACCEPTED' });
  expect(await guests()).toEqual([['UNI-KEEL', 'ACCEPTED', '2025-02']]);
  expect(await guests('ACT-2', '', editor)).toEqual([
    ['FAI-PIN', 'ACCEPTED', '2025-02'],
    ['UNI-KEEL', 'ACCEPTED', '2025-02'],
  ]);
});

test('nothing is recorded where one invitation is wrong', async () => {
  await invite(['UNI-KEEL'], { answeredOn: '2025-06' });
  await invite(['MED-OAK']);
  const { revision } = await anonymous.read('{ revision }');
  const payload = await write('recordInvitations', input(['COM-DUNE', 'UNI-KEEL', 'MED-OAK']), PAYLOAD);
  expect(userErrorsOf(payload)).toEqual(['BAD_DATES input.actors.1', 'ALREADY_RECORDED input.actors.2']);
  expect(payload).toMatchObject({ invitations: [], change: null });
  expect((await anonymous.read('{ revision }')).revision).toBe(revision);
});

test('a coordinator invites where the event or each guest is in their regions', async () => {
  // The radio hour covers a country of the south, the campaign none.
  const errorsOf = async (actors: string[], to: string) =>
    userErrorsOf(await south.write('recordInvitations', input(actors, { to })));
  expect(await errorsOf(['MBR-BEL', 'MBR-ABO'], 'CAM-1')).toEqual(['OUTSIDE_REGIONS input.actors.1']);
  expect(await errorsOf(['MBR-BEL'], 'CAM-1')).toEqual([]);
  expect(await errorsOf(['MBR-BEL', 'MBR-ABO'], 'ACT-2')).toEqual([]);
});
