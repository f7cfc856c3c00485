import { importRows } from '../../../../src/change/import/import-rows';
import { Confidence } from '../../../../src/store/model/enums';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';
import { SMALL_WORLD } from '../../../worlds/small-world';

const { api, anonymous, editor, admin } = useWritingApi(SMALL_WORLD, { reloads: true });
const { record, write } = editor;

const idOf = ({ change }: Json) => change!.id as unknown as string;

const ROSTER = 'roster { of extent recorded reported isMinimum asOf text evidence { source { title } } }';
const say = (input: object, selection = ROSTER): Promise<Json> =>
  record('recordRoster', { input: { evidence: EVIDENCE, ...input } }, selection);
const COMPLETE = { node: 'PSH-1', of: 'MEMBERS', extent: 'COMPLETE', reported: 1, asOf: '2025' };
const PARTIAL = { ...COMPLETE, extent: 'PARTIAL', reported: 40, asOf: '2026-02' };

async function rosterOf(id: string, at = '') {
  const { node } = await anonymous.read(
    `query ${at} { node(id: "${id}") { ... on Partnership { roster { extent reported } } ... on Actor { rosters { extent reported } } } }`,
  );
  return node as unknown as { roster: object; rosters: object[] };
}

test('the latest statement decides, and is undone', async () => {
  await say(COMPLETE);
  const later = await say({ ...PARTIAL, isMinimum: true });
  expect((await rosterOf('PSH-1')).roster).toEqual({ extent: 'PARTIAL', reported: 40 });
  expect((await rosterOf('PSH-1', '@asOf(valid: "2025-05")')).roster).toEqual({ extent: 'COMPLETE', reported: 1 });
  await record('undoChange', { id: idOf(later) });
  expect((await rosterOf('PSH-1')).roster).toEqual({ extent: 'COMPLETE', reported: 1 });
});

const seat = (visibility: Visibility, from = 'MED-OAK', to = 'PSH-1') => ({
  input: { type: 'PARTICIPATES_IN', from, to, visibility, evidence: EVIDENCE },
});

test('a tie that not everybody sees does not enter a list that is said to be complete', async () => {
  await say(COMPLETE);
  for (const visibility of [Visibility.NETWORK, Visibility.CONFIDENTIAL]) {
    const refused = await write('recordTie', seat(visibility));
    expect([userErrorsOf(refused), refused.change]).toEqual([['ROSTER_COMPLETE input'], null]);
    expect(refused.userErrors![0]!.message).toMatch(
      /^The list of “?Anchor Table”? is recorded as complete \(members\)/,
    );
  }
  // It is not a list of observers, and an actor that every viewer sees may enter.
  await record('recordTie', { input: { ...seat(Visibility.NETWORK).input, type: 'OBSERVER_OF' } });
  await record('recordTie', seat(Visibility.PUBLIC, 'UNI-KEEL'));
  await say(PARTIAL);
  await record('recordTie', seat(Visibility.NETWORK));
});

test('nor does an import bring one in: nothing of it is recorded', async () => {
  await say(COMPLETE);
  const { graph } = api();
  const seats = (visibility: Visibility) => [
    {
      id: 'S-OAK',
      from: 'MED-OAK',
      type: TieType.PARTICIPATES_IN,
      to: 'PSH-1',
      visibility,
      confidence: Confidence.HIGH,
      evidence: [],
    },
  ];
  const load = (visibility: Visibility) =>
    importRows({
      graph,
      dryRun: false,
      log: () => undefined,
      progress: () => undefined,
      rows: { nodes: [], ties: seats(visibility), values: [] },
    });
  const head = async () => {
    const { at, sequence, importing } = await graph.readHead();
    return [at, sequence, importing];
  };
  const before = await head();
  await expect(load(Visibility.NETWORK)).rejects.toThrow(/^The list of .+ is recorded as complete \(members\)/);
  expect([await head(), await graph.read('change/import/read-import')]).toEqual([before, []]);
  expect((await load(Visibility.PUBLIC)).change).not.toBeNull();
});

test('a hidden seat that is undone does not come back once the list is complete', async () => {
  const undone = await record('undoChange', { id: idOf(await record('recordTie', seat(Visibility.NETWORK))) });
  await say(COMPLETE);
  expect(userErrorsOf(await write('undoChange', { id: idOf(undone) }))).toEqual(['ROSTER_COMPLETE input']);
});

test('an alliance is named by either of its ids', async () => {
  const { roster } = await say({ ...PARTIAL, node: 'TABLE-UNI-KEEL' });
  expect(roster).toMatchObject({ extent: 'PARTIAL', reported: 40 });
  expect((await rosterOf('UNI-KEEL')).rosters).toEqual([{ extent: 'PARTIAL', reported: 40 }]);
});

test('the lists of an actor follow it into a merge and out of it, and are erased with it', async () => {
  await say({ ...PARTIAL, node: 'MED-OAK' });
  const merge = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' }, 'mergeId');
  expect((await rosterOf('UNI-KEEL')).rosters).toHaveLength(1);
  await record('unmergeActors', { mergeId: merge.mergeId });
  expect([(await rosterOf('UNI-KEEL')).rosters, (await rosterOf('MED-OAK')).rosters]).toMatchObject([
    [],
    [{ reported: 40 }],
  ]);
  const before = await editor.read(
    '{ changes(node: "MED-OAK", first: 1) { nodes { records { nodes { __typename id } } } } }',
  );
  const [statement] = JSON.stringify(before).match(/ROSTER-[0-9A-Z]+/) ?? [];
  expect(statement).toBeDefined();
  const erase = 'mutation { eraseRecord(input: { id: "MED-OAK", reason: "By mistake" }) { erasedCount } }';
  expect((await api().ask(erase, { headers: admin.headers() })).errors).toBeUndefined();
  const gone = await api().ask(`{ node(id: "${statement!}") { id } }`, { headers: editor.headers() });
  expect(gone).toMatchObject({
    data: { node: null },
    errors: [{ message: `Not known here: ${statement!}.`, extensions: { code: 'BAD_USER_INPUT', argument: ['id'] } }],
  });
});
