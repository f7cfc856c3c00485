import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { NodeRow } from '../../../../src/store/model/rows';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { graphFiles } from '../../../support/graph-files';
import { useWritingApi } from '../../../support/writing-api';
import { SMALL_WORLD } from '../../../worlds/small-world';

const twin = (id: string, nameEn: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  country: 'ABO',
  evidence: [],
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
});
const WORLD = {
  ...SMALL_WORLD,
  nodes: [
    ...SMALL_WORLD.nodes,
    twin('TWIN-1', 'Fundación Lucero'),
    twin('TWIN-2', 'Fundacion Lucero'),
    twin('TWIN-3', 'Fundaçao Lucero'),
  ],
};

const { api, anonymous, editor, load } = useWritingApi(WORLD, { reloads: true });
const { read } = anonymous;
const { write, record } = editor;

/** Returns the pairs of candidates of an actor or of the whole graph. */
async function candidates(actor: string | null = null, known = ''): Promise<string[]> {
  const query = `query ${known} { mergeCandidates(actor: ${JSON.stringify(actor)}) { actor { id } other { id } } }`;
  const { mergeCandidates } = await read(query);
  return (mergeCandidates as unknown as { actor: { id: string }; other: { id: string } }[])
    .map((pair) => [pair.actor.id, pair.other.id].sort().join())
    .sort();
}

const [ONE_TWO, ONE_THREE, TWO_THREE] = ['TWIN-1,TWIN-2', 'TWIN-1,TWIN-3', 'TWIN-2,TWIN-3'];
const apart = (...actors: string[]): Promise<Json> =>
  record('keepActorsApart', { actors, reason: 'Two registers' }, 'change { action summary }');

/** Selects all that a viewer sees of the ties of a twin, and their number. */
const ALL_TIES = `{ node(id: "TWIN-1") { ... on Actor { unconfirmedTieCount
    ties(statuses: [UPCOMING, CURRENT, UNCONFIRMED, ENDED, CONTESTED, RETRACTED]) { totalCount } } }
  neighbourhood(of: ["TWIN-1"]) { nodes { id } ties { id } }
  ties(filter: { types: [NOT_THE_SAME_AS] }) { totalCount }
  tally(of: TIES, by: [TYPE]) { rows { keys { id } count } } }`;

test('actors kept apart are no candidates any more, and no reader sees more than the change', async () => {
  expect(await candidates()).toEqual([ONE_TWO, ONE_THREE, TWO_THREE]);
  const before = await editor.read(ALL_TIES);
  const { change } = await apart('TWIN-2', 'TWIN-1');
  expect(change).toMatchObject({
    action: 'KEEP_APART',
    summary: 'Not the same: Fundacion Lucero and Fundación Lucero (Two registers)',
  });
  expect(await candidates()).toEqual([ONE_THREE, TWO_THREE]);
  expect(await candidates('TWIN-1')).toEqual([ONE_THREE]);
  expect(await candidates('TWIN-2')).toEqual([TWO_THREE]);
  const justBefore = new Date(Date.parse(change!.recordedAt as unknown as string) - 1).toISOString();
  expect(await candidates(null, `@asOf(known: "${justBefore}")`)).toEqual([ONE_TWO, ONE_THREE, TWO_THREE]);
  expect(await editor.read(ALL_TIES)).toEqual(before);
  for (const id of ['TWIN-1', 'TWIN-2']) {
    expect((await read(`{ changes(node: "${id}") { nodes { id } } }`)).changes).toEqual({
      nodes: [{ id: change!.id }],
    });
  }
  const { changes } = await read('{ changes(first: 1) { nodes { summary(lang: FR) } } }');
  expect(changes).toEqual({
    nodes: [{ summary: 'À ne pas confondre : Fundacion Lucero et Fundación Lucero (Two registers)' }],
  });
  expect((await apart('TWIN-1', 'TWIN-2')).change).toBeNull();
  await record('undoChange', { id: change!.id });
  expect(await candidates()).toEqual([ONE_TWO, ONE_THREE, TWO_THREE]);
  expect((await apart('TWIN-1', 'TWIN-2', 'TWIN-3')).change).not.toBeNull();
  expect(await candidates()).toEqual([]);
});

test('a merge of one of them keeps it apart from the other, until it is reverted', async () => {
  await apart('TWIN-1', 'TWIN-2');
  const { mergeId } = await record('mergeActors', { keep: 'TWIN-3', absorb: 'TWIN-1', reason: 'One house' }, 'mergeId');
  expect(await candidates()).toEqual([]);
  await record('unmergeActors', { mergeId });
  expect(await candidates()).toEqual([ONE_THREE, TWO_THREE]);
});

test('it survives an export and an import', async () => {
  await apart('TWIN-1', 'TWIN-2');
  const files = graphFiles(api);
  try {
    const exported = readFileSync(join(await files.save(0), 'ties.csv'), 'utf8');
    const [header = '', ...lines] = exported.split(/\r\n(?=.)/);
    const row = lines.filter((line) => line.includes('NOT_THE_SAME_AS'));
    expect(row).toHaveLength(1);
    await load(WORLD);
    const folder = files.folder();
    writeFileSync(join(folder, 'ties.csv'), [header, ...row].join('\r\n'));
    expect(await files.load(folder)).toMatch(/1 new ties/);
    expect(await candidates()).toEqual([ONE_THREE, TWO_THREE]);
    expect((await read('{ changes(node: "TWIN-2") { nodes { action } } }')).changes).toEqual({
      nodes: [{ action: 'IMPORT' }],
    });
  } finally {
    files.clean();
  }
});

test('it is no tie to record', async () => {
  const input = { type: 'NOT_THE_SAME_AS', from: 'TWIN-1', to: 'TWIN-2', evidence: EVIDENCE };
  expect(userErrorsOf(await write('recordTie', { input }))).toEqual(['WRONG_KIND input.type']);
});
