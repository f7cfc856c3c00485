import { SMALL_WORLD } from '../../../worlds/small-world';
import { TIES, WHOLE_WORLD } from '../../../worlds/whole-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, type Field, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

// Reloaded, since nearly every test compares the whole world with its earlier state.
const { api, anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read, write, record } = editor;

const asOf = (known: string) => WHOLE_WORLD.replace('{', `query @asOf(known: "${known}") {`);

/**
 * Asserts that undoing a change restores the graph before it, and that every state remains readable
 * at its known instant.
 */
async function expectUndo(change: Json, before: Json): Promise<void> {
  const during = await read(WHOLE_WORLD);
  expect(during).not.toEqual(before);
  const undone = await record('undoChange', { id: change.id });
  expect(await read(WHOLE_WORLD)).toEqual(before);
  const at = change.recordedAt as unknown as string;
  expect(await read(asOf(at))).toEqual(during);
  expect(await read(asOf(new Date(Date.parse(at) - 1).toISOString()))).toEqual(before);
  // Undoing the undo repeats the change.
  const again = await record('undoChange', { id: undone.change!.id });
  expect(await read(WHOLE_WORLD)).toEqual(during);
  await record('undoChange', { id: again.change!.id });
  expect(await read(WHOLE_WORLD)).toEqual(before);
}

const ACTOR = { kind: 'NGO', nameEn: 'Quay Trust', nameFr: 'Fonds du Quai', country: 'ABO', evidence: EVIDENCE };
const CASES: [string, Field, Record<string, unknown>][] = [
  [
    'an actor changed',
    'saveActor',
    {
      input: {
        ...ACTOR,
        id: 'GOV-ABO',
        kind: 'LAW_ENFORCEMENT',
        nameEn: 'Coast Guard',
        country: 'BLM',
        website: 'https://guard.example.org/',
      },
    },
  ],
  ['a tie ended', 'endTie', { id: 'T-ABO-NET', until: '2023', evidence: EVIDENCE }],
  ['a tie withdrawn', 'retractTie', { id: 'T-HID-PIN-GOV', reason: 'Never' }],
  [
    'evidence for',
    'addEvidence',
    { of: 'T-BEL-NET', evidence: [{ title: 'New log', confidence: 'HIGH', asOf: '2026' }] },
  ],
  ['evidence against', 'addEvidence', { of: 'T-BEL-NET', evidence: EVIDENCE, contradicts: true }],
  ['evidence for an actor', 'addEvidence', { of: 'MBR-BEL', evidence: EVIDENCE }],
  [
    'a criterion',
    'recordCriterion',
    { input: { company: 'COM-DUNE', criterion: 1, status: 'IN_PROGRESS', since: '2025', evidence: EVIDENCE } },
  ],
  [
    'a value',
    'recordIndicatorValue',
    { input: { indicator: 'IND-1', asOf: '2021', value: 9, basis: 'ferries seen', evidence: EVIDENCE } },
  ],
  ['a merge', 'mergeActors', { keep: 'MBR-BEL', absorb: 'MBR-ABO', reason: 'One house' }],
];

test.each(CASES)(
  'undoing %s restores the graph before it, and every state can still be read',
  async (_, field, variables) => {
    const before = await read(WHOLE_WORLD);
    const { change } = await record(field, variables);
    await expectUndo(change!, before);
  },
);

describe('a merge', () => {
  const merge = (keep: string, absorb: string) =>
    record('mergeActors', { keep, absorb, reason: 'One house' }, 'actor { id otherNames } mergeId');

  test('gives the names and ties of one actor to another, and ends the first', async () => {
    const { actor, change } = await merge('MBR-BEL', 'MBR-ABO');
    expect(actor).toEqual({
      id: 'MBR-BEL',
      otherNames: ['Aboria Child Watch', 'Veille enfance d’Aboria', 'ACW', 'Aboria Night Patrol'],
    });
    const { search, node, kept } = await read(
      `{ search(text: "Aboria Child Watch", first: 1) { node { id } } node: actors(filter: { text: "Aboria Child" }) { nodes { id } }
         kept: node(id: "MBR-BEL") { ... on Actor { ties(first: 50) { nodes { id } } } } }`,
    );
    expect(search).toEqual([{ node: { id: 'MBR-BEL' } }]);
    expect(node).toEqual({ nodes: [{ id: 'MBR-BEL' }] });
    const ties = (kept!.ties!.nodes as unknown as { id: string }[]).map(({ id }) => id);
    expect(ties).toEqual(expect.arrayContaining(['T-ABO-GOV', 'T-ABO-CODE-1', 'T-BEL-NET', 'T-ABO-NET']));
    // The tie between the two has ended.
    expect(ties).not.toContain('T-HID-ABO-BEL');
    const { errors } = await api().ask('{ node(id: "MBR-ABO") { id } }');
    expect(errors![0]!.message).toContain('MBR-BEL');
    const known = new Date(Date.parse(change!.recordedAt as unknown as string) - 1).toISOString();
    expect(await read(`query @asOf(known: "${known}") { node(id: "MBR-ABO") { ... on Actor { name } } }`)).toEqual({
      node: { name: 'Aboria Child Watch' },
    });
  });

  test('is undone by an unmerge, which keeps later changes', async () => {
    const before = await read(WHOLE_WORLD);
    const { mergeId } = await merge('MBR-BEL', 'MBR-ABO');
    await record('endTie', { id: 'T-ABO-GOV', until: '2025-12', evidence: EVIDENCE });
    await record('retractTie', { id: 'T-ABO-CODE-2', reason: 'Never' });
    const { tie } = await record(
      'recordTie',
      { input: { type: 'CONTACT_OF', from: 'MBR-BEL', to: 'UNI-KEEL', evidence: EVIDENCE } },
      'tie { id }',
    );
    await record('saveActor', {
      input: { id: 'MBR-BEL', kind: 'MEMBER', nameEn: 'Shelter of Bellmare', evidence: EVIDENCE },
    });
    const back = await record('unmergeActors', { mergeId }, `actor { id name otherNames ${TIES} }`);
    expect(back.actor).toMatchObject({
      id: 'MBR-ABO',
      name: 'Aboria Child Watch',
      otherNames: ['ACW', 'Aboria Night Patrol'],
    });
    const ties = back.actor!.ties!.nodes as unknown as { id: string; until: string | null }[];
    const own = (data: Json) =>
      (data.actors!.nodes as unknown as { id: string; ties: { nodes: { id: string }[] } }[])
        .find(({ id }) => id === 'MBR-ABO')!
        .ties.nodes.map(({ id }) => id);
    expect(ties.map(({ id }) => id).sort()).toEqual(
      own(before)
        .filter((id) => id !== 'T-ABO-CODE-2')
        .sort(),
    );
    expect(ties.find(({ id }) => id === 'T-ABO-GOV')!.until).toBe('2025-12');
    const { node } = await read(
      `{ node(id: "MBR-BEL") { ... on Actor { name otherNames ties(first: 50) { nodes { id } } } } }`,
    );
    expect(node).toMatchObject({ name: 'Shelter of Bellmare', otherNames: ['Bellmare Shelter'] });
    expect(node!.ties!.nodes).toContainEqual({ id: tie!.id });
    expect(userErrorsOf(await write('unmergeActors', { mergeId }))).toEqual(['NOT_CURRENT input.mergeId']);
    expect(userErrorsOf(await write('undoChange', { id: mergeId }))).toEqual(['LATER_CHANGES input.id']);
  });

  test('of merged actors is undone newest first', async () => {
    const before = await read(WHOLE_WORLD);
    const one = await merge('MBR-BEL', 'MBR-ABO');
    const two = await merge('DON-FIR', 'MBR-BEL');
    expect(userErrorsOf(await write('unmergeActors', { mergeId: one.mergeId }))).toEqual([
      'LATER_CHANGES input.mergeId',
    ]);
    await record('unmergeActors', { mergeId: two.mergeId });
    await record('unmergeActors', { mergeId: one.mergeId });
    expect(await read(WHOLE_WORLD)).toEqual(before);
  });

  test('of nodes that cannot be the same actor is rejected', async () => {
    const errorsOf = async (keep: string, absorb: string, reason = 'One') =>
      userErrorsOf(await write('mergeActors', { keep, absorb, reason }));
    expect(await errorsOf('MBR-ABO', 'MBR-ABO')).toEqual(['SELF_TIE input.absorb']);
    expect(await errorsOf('MBR-ABO', 'NOBODY')).toEqual(['NOT_FOUND input.absorb']);
    expect(await errorsOf('MBR-ABO', 'PSH-1')).toEqual(['WRONG_KIND input.absorb']);
    expect(await errorsOf('MBR-ABO', 'MBR-BEL', ' ')).toEqual(['BAD_TEXT input.reason']);
    // A member cannot have a company's signature of The Code.
    expect(await errorsOf('MBR-ABO', 'COM-DUNE')).toContain('WRONG_KIND input.absorb');
    expect(userErrorsOf(await write('unmergeActors', { mergeId: 'CHG-0' }))).toEqual(['NOT_FOUND input.mergeId']);
  });
});

describe('an undo is rejected', () => {
  test('where a later change added a tie to the actor or evidence to the tie, or changed the record again', async () => {
    const actor = await record('saveActor', { input: ACTOR }, 'actor { id }');
    const tie = await record(
      'recordTie',
      { input: { type: 'PARTNER_OF', from: actor.actor!.id, to: 'MBR-ABO', evidence: EVIDENCE } },
      'tie { id }',
    );
    expect(userErrorsOf(await write('undoChange', { id: actor.change!.id }))).toEqual(['LATER_CHANGES input.id']);
    const more = await record('addEvidence', { of: tie.tie!.id, evidence: [{ title: 'Second log' }] });
    expect(userErrorsOf(await write('undoChange', { id: tie.change!.id }))).toEqual(['LATER_CHANGES input.id']);
    for (const { change } of [more, tie, actor]) await record('undoChange', { id: change!.id });
    const first = await record('endTie', { id: 'T-ABO-NET', until: '2022', evidence: EVIDENCE });
    await record('endTie', { id: 'T-ABO-NET', until: '2023', evidence: EVIDENCE });
    const payload = await write('undoChange', { id: first.change!.id });
    expect(userErrorsOf(payload)).toEqual(['LATER_CHANGES input.id']);
    expect((payload.userErrors as unknown as { message: string }[])[0]!.message).toMatch(
      /^A later change, of \d+ \w+ \d{4}, stands on T-ABO-NET: undo that one first/,
    );
  });

  test('where it was undone already, which is said', async () => {
    const { change } = await record('endTie', { id: 'T-ABO-NET', until: '2022', evidence: EVIDENCE });
    await record('undoChange', { id: change!.id });
    expect((await write('undoChange', { id: change!.id })).userErrors).toMatchObject([
      { code: 'LATER_CHANGES', message: 'This was undone already.' },
    ]);
  });

  test('where it would restore a tie of an actor that has been merged', async () => {
    const { change } = await record('retractTie', { id: 'T-ABO-GOV', reason: 'No' });
    await record('mergeActors', { keep: 'POL-BLM', absorb: 'GOV-ABO', reason: 'One' });
    expect(userErrorsOf(await write('undoChange', { id: change!.id }))).toEqual(['LATER_CHANGES input.id']);
  });

  test('where the id is not that of a change', async () => {
    expect(userErrorsOf(await write('undoChange', { id: 'MBR-ABO' }))).toEqual(['NOT_FOUND input.id']);
  });
});

describe('an undone change', () => {
  const endAt = (until: string) => record('endTie', { id: 'T-ABO-NET', until, evidence: EVIDENCE });
  const undo = (id: unknown) => write('undoChange', { id });

  test('does not prevent the undo of earlier changes, however often it is undone and redone', async () => {
    const before = await read(WHOLE_WORLD);
    const ends = [await endAt('2022'), await endAt('2023')];
    const again = await record('undoChange', { id: ends[1]!.change!.id });
    const twice = await record('undoChange', { id: again.change!.id });
    for (const { change } of [twice, again, ends[1]!, ends[0]!]) {
      expect(userErrorsOf(await undo(change!.id))).toEqual([]);
    }
    expect(await read(WHOLE_WORLD)).toEqual(before);
  });

  test('leaves a retracted tie readable by id for as long as both its ends were known', async () => {
    const made = await record('saveActor', { input: ACTOR }, 'actor { id }');
    const input = { type: 'CONTACT_OF', from: made.actor!.id, to: 'UNI-KEEL', evidence: EVIDENCE };
    const { tie } = await record('recordTie', { input }, 'tie { id }');
    const id = tie!.id as unknown as string;
    const retracted = await record('retractTie', { id, reason: 'Never so' });
    const resultAt = async (standpoint = '') => {
      const operation = `query ${standpoint} { node(id: "${id}") { ... on Tie { status from { id } } } }`;
      const { data, errors } = await api().ask(operation, { headers: editor.headers() });
      return errors?.[0]?.message ?? data.node;
    };
    const then = await resultAt();
    expect(then).toEqual({ status: 'RETRACTED', from: { id: made.actor!.id } });
    const { change } = await record('undoChange', { id: made.change!.id });
    expect(await resultAt()).toBe(`Not known here: ${id}.`);
    const before = new Date(Date.parse(change!.recordedAt as unknown as string) - 1).toISOString();
    expect(await resultAt(`@asOf(known: "${before}")`)).toEqual(then);
    expect(await resultAt(`@asOf(known: "${retracted.change!.recordedAt as unknown as string}")`)).toEqual(then);
  });

  test('is not a merge that a later undo has to follow', async () => {
    const before = await read(WHOLE_WORLD);
    const merge = (keep: string, absorb: string) =>
      record('mergeActors', { keep, absorb, reason: 'One house' }, 'mergeId');
    const first = await merge('MBR-BEL', 'MBR-ABO');
    const apart = await record('unmergeActors', { mergeId: first.mergeId });
    const other = await merge('DON-FIR', 'MBR-ABO');
    for (const { change } of [other, apart, first]) expect(userErrorsOf(await undo(change!.id))).toEqual([]);
    expect(await read(WHOLE_WORLD)).toEqual(before);
  });

  test('cannot be undone again', async () => {
    const { change } = await record('addEvidence', { of: 'T-BEL-NET', evidence: EVIDENCE });
    await record('undoChange', { id: change!.id });
    const { revision } = await read('{ revision }');
    expect(userErrorsOf(await undo(change!.id))).toEqual(['NOTHING_TO_CHANGE input.id']);
    expect((await read('{ revision }')).revision).toBe(revision);
  });

  test('of evidence can be recorded again, once', async () => {
    const cite = () => record('addEvidence', { of: 'T-BEL-NET', evidence: EVIDENCE });
    const count = async () =>
      (await read(`{ node(id: "T-BEL-NET") { ... on Tie { evidence { id } } } }`)).node!.evidence;
    const undone = await record('undoChange', { id: (await cite()).change!.id });
    expect((await cite()).change).not.toBeNull();
    expect((await cite()).change).toBeNull();
    expect(await count()).toHaveLength(1);
    expect(userErrorsOf(await undo(undone.change!.id))).toEqual(['NOTHING_TO_CHANGE input.id']);
  });

  test('is in the history of an indicator, as the reported value is', async () => {
    const input = { indicator: 'IND-1', asOf: '2022', value: 9, basis: 'ferries seen', evidence: EVIDENCE };
    const { change } = await record('recordIndicatorValue', { input });
    await record('undoChange', { id: change!.id });
    const { changes } = await read('{ changes(node: "IND-1") { nodes { action } } }');
    expect(changes!.nodes).toEqual([{ action: 'RECORD_VALUE' }, { action: 'UNDO' }]);
  });

  test('of a merge is still reported as a merge for the time until it was undone', async () => {
    const merged = await record('mergeActors', { keep: 'MBR-BEL', absorb: 'MBR-ABO', reason: 'One' }, 'mergeId');
    const at = merged.change!.recordedAt as unknown as string;
    const resultAt = async (standpoint = '') =>
      (await api().ask(`query ${standpoint} { node(id: "MBR-ABO") { id } }`)).errors![0]!.message;
    const then = await resultAt();
    await record('unmergeActors', { mergeId: merged.mergeId });
    expect(then).toBe('Merged into MBR-BEL: MBR-ABO.');
    expect(await resultAt(`@asOf(known: "${at}")`)).toBe(then);
  });
});

test('the history of a node has the changes of the node and its ties, that of a tie its own, and a change is found by node', async () => {
  const made = await record(
    'recordTie',
    { input: { type: 'CONTACT_OF', from: 'UNI-KEEL', to: 'MED-OAK', evidence: EVIDENCE } },
    'tie { id }',
  );
  await record('endTie', { id: 'T-ABO-NET', until: '2023', evidence: EVIDENCE });
  const ended = await record('endTie', { id: made.tie!.id, until: '2025', evidence: EVIDENCE });
  const of = async (node: string, more = '') => {
    const { changes } = await read(`{ changes(node: "${node}"${more}) { totalCount nodes { id } } }`);
    return [changes!.totalCount, ...(changes!.nodes as unknown as { id: string }[]).map(({ id }) => id)] as unknown[];
  };
  const [first, second] = [made.change!.id, ended.change!.id];
  expect(await of('MED-OAK')).toEqual([2, first, second]);
  expect(await of(made.tie!.id as unknown as string)).toEqual([2, first, second]);
  expect(await of('MED-OAK', ', newestFirst: true')).toEqual([2, second, first]);
  expect(await of('DON-FIR')).toEqual([0]);
  const { node } = await anonymous.read(
    `{ node(id: "${first as unknown as string}") { __typename ... on Change { action summary(lang: FR) node { id } } } }`,
  );
  expect(node).toEqual({
    __typename: 'Change',
    action: 'RECORD_TIE',
    node: { id: made.tie!.id },
    summary: 'Nouveau lien : Keel University est en contact régulier avec Oak Radio',
  });
  const page = await read('{ changes(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }');
  const { endCursor } = page.changes!.pageInfo as unknown as { endCursor: string };
  expect((await read(`{ changes(first: 2, after: "${endCursor}") { nodes { id } } }`)).changes).toEqual({
    nodes: [{ id: second }],
  });
});
