import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { api, anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read, record, write } = editor;

const ANSWER = [{ title: 'Message from Aboria Child Watch', asOf: '2026-11', confidence: 'HIGH' }];
const TIES = 'ties { id status lastConfirmedOn confidence evidence { source { title } } }';
const OPEN = ['T-ABO-GOV', 'T-BEL-NET'];

/** Records a new tie between two actors that have none, and returns its id. */
async function recordTie(visibility = 'PUBLIC', to = 'POL-BLM'): Promise<string> {
  const input = { type: 'CONTACT_OF', from: 'DON-FIR', to, visibility, evidence: [{ title: 'Log', asOf: '2015' }] };
  return ((await record('recordTie', { input }, 'tie { id }')).tie as unknown as { id: string }).id;
}

const stateOf = async (ids: readonly string[], known?: string) => {
  const at = known === undefined ? '' : `query @asOf(known: "${known}") `;
  return (
    await read(
      `${at}{ nodes(ids: ${JSON.stringify(ids)}) { ... on Tie { id status until lastConfirmedOn confidence } } }`,
    )
  ).nodes as unknown as Json[];
};

test('ties are confirmed by one source as one change, which is undone as one', async () => {
  const ties = [await recordTie(), await recordTie('PUBLIC', 'UNI-KEEL')];
  const before = await stateOf(ties);
  expect(before).toMatchObject(
    ties.map((id) => ({ id, status: 'UNCONFIRMED', lastConfirmedOn: '2015', confidence: 'MEDIUM' })),
  );
  const { revision } = await read('{ revision }');
  const { ties: tried } = await record('confirmTies', { ties, evidence: ANSWER, dryRun: true }, TIES);
  expect([tried, (await read('{ revision }')).revision]).toMatchObject([[{ status: 'CURRENT' }, {}], revision]);
  const { ties: confirmed, change } = await record('confirmTies', { ties, evidence: ANSWER, key: 'round' }, TIES);
  expect(confirmed).toMatchObject(
    ties.map((id) => ({
      id,
      status: 'CURRENT',
      lastConfirmedOn: '2026-11',
      confidence: 'HIGH',
      evidence: [{ source: { title: 'Message from Aboria Child Watch' } }, { source: { title: 'Log' } }],
    })),
  );
  const again = await record('confirmTies', { ties, evidence: ANSWER, key: 'round' }, TIES);
  expect([again.ties, again.change]).toEqual([confirmed, change]);
  expect((await record('confirmTies', { ties, evidence: ANSWER }, TIES)).change).toBeNull();
  const history = await read(
    '{ changes(node: "POL-BLM", newestFirst: true, first: 1) { nodes { id action en: summary(lang: EN) fr: summary(lang: FR) } } }',
  );
  expect(history.changes!.nodes).toEqual([
    {
      id: change!.id,
      action: 'ANSWER_TIES',
      en: 'Links checked: 2 still true',
      fr: 'Liens vérifiés : 2 toujours vrais',
    },
  ]);
  await record('undoChange', { id: change!.id });
  expect(await stateOf(ties)).toEqual(before);
});

test('mixed answers are one change', async () => {
  const [true_, ended, never] = [
    await recordTie(),
    await recordTie('PUBLIC', 'UNI-KEEL'),
    await recordTie('PUBLIC', 'MED-OAK'),
  ];
  const before = await stateOf([true_, ended, never]);
  const input = {
    confirmed: [true_],
    ended: [{ tie: ended, until: '2020-05' }],
    retracted: [never],
    reason: 'They never met',
    evidence: ANSWER,
  };
  const { ties, change } = await record('answerTies', { input }, TIES);
  expect(ties).toMatchObject([
    { id: true_, status: 'CURRENT', lastConfirmedOn: '2026-11' },
    { id: ended, status: 'ENDED', lastConfirmedOn: '2026-11' },
    { id: never, status: 'RETRACTED' },
  ]);
  const { changes } = await read('{ changes(newestFirst: true, first: 1) { nodes { summary } } }');
  expect(changes!.nodes).toEqual([
    { summary: 'Links checked: 1 still true, 1 ended and 1 never true (They never met)' },
  ]);
  await record('undoChange', { id: change!.id });
  expect(await stateOf([true_, ended, never])).toEqual(before);
});

test('who does not see all of the ties sees not that they were checked, but what it says of those that they see', async () => {
  const [open, hidden] = [await recordTie(), await recordTie('NETWORK', 'UNI-KEEL')];
  const before = await anonymous.read('{ changes { totalCount } }');
  await record('confirmTies', { ties: [open, hidden], evidence: ANSWER });
  expect(await anonymous.read('{ changes { totalCount } }')).toEqual(before);
  expect((await anonymous.read(`{ node(id: "${open}") { ... on Tie { lastConfirmedOn } } }`)).node).toEqual({
    lastConfirmedOn: '2026-11',
  });
});

const many = Array.from({ length: 201 }, (_, index) => `T-${String(index)}`);

test.each<[errors: string[], ties: string[], evidence?: object[]]>([
  [['OUT_OF_RANGE input'], []],
  [['NOT_FOUND input.ties.1'], [OPEN[0]!, 'NOBODY']],
  [['ALREADY_RECORDED input.ties.1'], [OPEN[0]!, OPEN[0]!]],
  [['NO_EVIDENCE input.evidence'], OPEN, []],
])('%j: confirming %j', async (errors, ties, evidence = EVIDENCE) => {
  const { revision } = await read('{ revision }');
  const payload = await write('confirmTies', { ties, evidence }, 'ties { id }');
  expect([userErrorsOf(payload), payload.ties]).toEqual([errors, []]);
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('more than 200 ties are refused, and 200 are taken', async () => {
  const { errors } = await api().ask(
    `mutation { confirmTies(input: { ties: ${JSON.stringify(many)}, evidence: [] }) { ties { id } } }`,
    {
      headers: editor.headers(),
    },
  );
  expect(JSON.stringify(errors)).toContain('200');
  const payload = await write('confirmTies', { ties: many.slice(1), evidence: EVIDENCE }, 'ties { id }');
  expect(userErrorsOf(payload)).toHaveLength(200);
  const answers = { confirmed: many.slice(0, 200), retracted: [OPEN[0]], reason: 'No', evidence: EVIDENCE };
  expect(userErrorsOf(await write('answerTies', { input: answers }))).toContain('OUT_OF_RANGE input');
});

test.each<[errors: string[], input: object]>([
  [['BAD_DATES input.ended.0.until'], { ended: [{ tie: 'T-ABO-GOV', until: '1999' }] }],
  [['BAD_TEXT input.reason'], { retracted: ['T-ABO-GOV'] }],
  [['ALREADY_RECORDED input.retracted.0'], { confirmed: ['T-ABO-GOV'], retracted: ['T-ABO-GOV'], reason: 'No' }],
  [['NOT_FOUND input.ended.0'], { ended: [{ tie: 'NOBODY', until: '2020' }] }],
])('%j: %j', async (errors, input) => {
  expect(userErrorsOf(await write('answerTies', { input: { ...input, evidence: EVIDENCE } }))).toEqual(errors);
});
