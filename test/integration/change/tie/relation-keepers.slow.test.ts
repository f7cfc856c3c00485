import { readStoredGraph } from '../../../support/stored-graph';
import { SMALL_WORLD } from '../../../worlds/small-world';
import type { Json } from '../../../support/api';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { read, write, record } = useWritingApi(SMALL_WORLD, { reloads: true }).admin;

const idOf = (value: Json | undefined) => (value as unknown as { id: string }).id;

/** Records a contact that MED-OAK keeps, and returns its id. */
async function recordHeld(ends = { from: 'DON-FIR', to: 'POL-BLM' }): Promise<string> {
  const input = { type: 'CONTACT_OF', ...ends, keeper: 'MED-OAK', visibility: 'NETWORK', evidence: EVIDENCE };
  return idOf((await record('recordTie', { input }, 'tie { id }')).tie);
}

async function keeperOf(tie: string, known?: string): Promise<unknown> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const { node } = await read(`${asOf}{ node(id: "${tie}") { ... on Tie { from { id } keeper { id } } } }`);
  return (node!.keeper as unknown as { id: string } | null)?.id ?? null;
}

async function heldBy(actor: string): Promise<string[]> {
  const { ties } = await read(`{ ties(filter: { keepers: ["${actor}"] }) { nodes { id } } }`);
  return (ties!.nodes as unknown as { id: string }[]).map(({ id }) => id).sort();
}

const merge = () => record('mergeActors', { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' }, 'mergeId');

test('the relations that an actor keeps pass on with a merge, and back when it is taken back', async () => {
  const tie = await recordHeld();
  const own = await recordHeld({ from: 'MED-OAK', to: 'POL-BLM' });
  const all = [own, tie].sort();
  for (const takeBack of ['unmergeActors', 'undoChange'] as const) {
    const merged = await merge();
    expect([await keeperOf(tie), await keeperOf(own)]).toEqual(['UNI-KEEL', 'UNI-KEEL']);
    expect(await heldBy('UNI-KEEL')).toEqual(all);
    const id = merged.mergeId as unknown as string;
    await record(takeBack, takeBack === 'unmergeActors' ? { mergeId: id } : { id });
    expect([await keeperOf(tie), await keeperOf(own)]).toEqual(['MED-OAK', 'MED-OAK']);
    expect([await heldBy('MED-OAK'), await heldBy('UNI-KEEL')]).toEqual([all, []]);
    const at = (merged.change as unknown as { recordedAt: string }).recordedAt;
    expect(await keeperOf(tie, at)).toBe('UNI-KEEL');
  }
});

/** Records an ask with MED-OAK, and any others named, as intermediaries, and returns its id. */
async function recordAsk(...others: string[]): Promise<string> {
  const input = { type: 'TARGETS', from: 'ACT-2', to: 'POL-BLM', ask: 'Light the piers.', evidence: EVIDENCE };
  return idOf((await record('recordTie', { input: { ...input, through: ['MED-OAK', ...others] } }, 'tie { id }')).tie);
}

async function introducersOf(tie: string, known?: string): Promise<string[]> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const { node } = await read(`${asOf}{ node(id: "${tie}") { ... on Tie { through { id } } } }`);
  return (node!.through as unknown as { id: string }[]).map(({ id }) => id);
}

test.each([
  ['alone', [], ['UNI-KEEL']],
  ['beside the other', ['DON-FIR', 'UNI-KEEL'], ['UNI-KEEL', 'DON-FIR']],
])('who is to open a door %s passes on with a merge, and back when it is taken back', async (_, others, merged) => {
  const tie = await recordAsk(...others);
  for (const takeBack of ['unmergeActors', 'undoChange'] as const) {
    const { mergeId: id } = await merge();
    expect(await introducersOf(tie)).toEqual(merged);
    await record(takeBack, takeBack === 'unmergeActors' ? { mergeId: id } : { id });
    expect((await introducersOf(tie)).sort()).toEqual(['MED-OAK', ...others].sort());
  }
});

test('the recording of who is to open a door is not undone, and its erasure leaves it nowhere', async () => {
  const saved = await record(
    'saveActor',
    { input: { kind: 'NGO', nameEn: 'Quay Trust', evidence: EVIDENCE } },
    'actor { id }',
  );
  const quay = idOf(saved.actor);
  const tie = await recordAsk(quay);
  expect(userErrorsOf(await write('undoChange', { id: idOf(saved.change) }))).toEqual(['LATER_CHANGES input.id']);
  const ended = await record('endTie', { id: tie, until: '2026', evidence: EVIDENCE });
  await read(`mutation { eraseRecord(input: { id: "${quay}", reason: "Asked for" }) { userErrors { code } } }`);
  for (const known of [undefined, (ended.change as unknown as { recordedAt: string }).recordedAt])
    expect(await introducersOf(tie, known)).toEqual(['MED-OAK']);
  await read('mutation { eraseRecord(input: { id: "MED-OAK", reason: "Asked for" }) { userErrors { code } } }');
  expect(await introducersOf(tie)).toEqual([]);
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const { relations } = await readStoredGraph({ uri, password });
  expect(JSON.stringify(relations)).not.toMatch(new RegExp(`MED-OAK|${quay}`));
});

test('a relation that was ended while its keeper was merged goes back to it too', async () => {
  const tie = await recordHeld();
  const { mergeId } = await merge();
  await record('endTie', { id: tie, until: '2025', evidence: EVIDENCE });
  await record('unmergeActors', { mergeId });
  expect(await keeperOf(tie)).toBe('MED-OAK');
});

test('a relation between merged actors comes back to whoever keeps it by then', async () => {
  const tie = await recordHeld({ from: 'DON-FIR', to: 'POL-BLM' });
  const first = await record('mergeActors', { keep: 'POL-BLM', absorb: 'DON-FIR', reason: 'One house' }, 'mergeId');
  await merge();
  await record('unmergeActors', { mergeId: first.mergeId });
  expect(await keeperOf(tie)).toBe('UNI-KEEL');
});

test('what would leave a relation with a keeper that is not there is not undone', async () => {
  const saved = await record(
    'saveActor',
    { input: { kind: 'NGO', nameEn: 'Quay Trust', evidence: EVIDENCE } },
    'actor { id }',
  );
  const keeper = idOf(saved.actor);
  const input = { type: 'CONTACT_OF', from: 'DON-FIR', to: 'POL-BLM', keeper, evidence: EVIDENCE };
  const { tie } = await record('recordTie', { input }, 'tie { id }');
  expect(userErrorsOf(await write('undoChange', { id: idOf(saved.change) }))).toEqual(['LATER_CHANGES input.id']);
  const retracted = await record('retractTie', { id: idOf(tie), reason: 'Never so' });
  await record('mergeActors', { keep: 'UNI-KEEL', absorb: keeper, reason: 'One house' });
  expect(userErrorsOf(await write('undoChange', { id: idOf(retracted.change) }))).toEqual(['LATER_CHANGES input.id']);
});

test('the relations that an erased actor kept stay, and name it at no instant', async () => {
  const tie = await recordHeld();
  const ended = await record('endTie', { id: tie, until: '2025', evidence: EVIDENCE });
  await read('mutation { eraseRecord(input: { id: "MED-OAK", reason: "Asked for" }) { userErrors { code } } }');
  for (const known of [undefined, (ended.change as unknown as { recordedAt: string }).recordedAt])
    expect(await keeperOf(tie, known)).toBeNull();
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const { relations } = await readStoredGraph({ uri, password });
  expect(relations.filter(({ properties }) => properties['heldBy'] === 'MED-OAK')).toEqual([]);
  const { changes } = await read(`{ changes(node: "POL-BLM", first: 100) { nodes { summary(lang: EN) } } }`);
  expect(JSON.stringify(changes)).toContain('Ended');
});
