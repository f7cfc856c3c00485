import { readFacts } from '../../src/seed/facts';
import { Role } from '../../src/graph/access/viewer';
import { tieId } from '../../src/store/model/record-ids';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { violatedInvariants } from '../support/invariants';
import { reader } from '../support/reader';
import { readStoredGraph } from '../support/stored-graph';
import { bearer, EVIDENCE, recorder, userErrorsOf, writer } from '../support/writer';

const FACTS = readFacts();
const LOADED = '2026-11-25T00:00:00.000Z';
const tokens = testTokens();

let api: Api;
let editor: Record<string, string>;
let admin: Record<string, string>;
const read = reader(() => api);
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);
const stored = () => readStoredGraph(api.graph.connection);

beforeAll(async () => {
  editor = await bearer(tokens, Role.EDITOR);
  admin = await bearer(tokens, Role.ADMIN);
  api = await startApi({ tokens });
});
afterAll(() => api.close());

/** Returns the load’s line of the feed. */
async function readLoad(selection: string): Promise<Json> {
  const { changes } = await read(`{ changes(first: 1) { nodes { ${selection} } } }`);
  return changes!.nodes![0]!;
}

test('the load of the seed is one line of the feed, with its counts in both languages', async () => {
  const { changes } = await read(
    '{ changes { totalCount nodes { recordedAt by action node { id } en: summary(lang: EN) fr: summary(lang: FR) } } }',
  );
  const [nodes = '', ties = ''] = [FACTS.nodes, FACTS.ties].map(({ length }) => length.toLocaleString('en'));
  const [fiches = '', liens = ''] = [FACTS.nodes, FACTS.ties].map(({ length }) => length.toLocaleString('fr'));
  const values = FACTS.values.length;
  expect(changes).toEqual({
    totalCount: 1,
    nodes: [
      {
        recordedAt: LOADED,
        by: 'SEED',
        action: 'IMPORT',
        node: null,
        en: `Loaded from the seed: ${nodes} records, ${ties} links and ${values} values of indicators`,
        fr: `Données initiales chargées\u202f: ${fiches} fiches, ${liens} liens et ${values} valeurs d’indicateurs`,
      },
    ],
  });
});

test('its rows are below it, with the ties that were derived from them', async () => {
  const { records } = await readLoad('records(first: 3) { totalCount nodes { id } }');
  expect(records!.nodes).toHaveLength(3);
  const derived = (await stored()).relations.filter(({ properties }) => properties['derived'] === true).length;
  expect(derived).toBeGreaterThan(0);
  expect(records!.totalCount).toBe(FACTS.nodes.length + FACTS.ties.length + derived);
});

test.each([
  ['an actor', 'CM-HILTON'],
  ['a country', 'KEN'],
  ['a commitment', FACTS.nodes.find(({ type }) => type === 'Commitment')!.id],
  ['an indicator with a value', FACTS.values[0]!.indicator],
])('says since when %s is known, in its history', async (_, id) => {
  expect(await read(`{ changes(node: "${id}") { nodes { recordedAt by action } } }`)).toEqual({
    changes: { nodes: [{ recordedAt: LOADED, by: 'SEED', action: 'IMPORT' }] },
  });
});

test('says since when a tie is known, recorded or derived, in its history', async () => {
  const { node } = await read('{ node(id: "KEN-DCS") { ... on Actor { ties(first: 50) { nodes { id type } } } } }');
  const ties = node!.ties!.nodes as unknown as { id: string; type: string }[];
  expect(ties.map(({ type }) => type)).toContain('ORGAN_OF');
  for (const { id } of ties) {
    const { changes } = await read(`{ changes(node: "${id}") { totalCount nodes { by } } }`);
    expect(changes).toEqual({ totalCount: 1, nodes: [{ by: 'SEED' }] });
  }
});

test('is in no feed as known the day before', async () => {
  const { changes } = await read('query @asOf(known: "2026-11-24T23:59:59Z") { changes { totalCount nodes { id } } }');
  expect(changes).toEqual({ totalCount: 0, nodes: [] });
});

test('cannot be undone, neither by an editor nor by an administrator', async () => {
  const before = await stored();
  const { id } = await readLoad('id');
  for (const headers of [editor, admin]) {
    const payload = await writer(
      () => api,
      () => headers,
    )('undoChange', { id });
    expect(userErrorsOf(payload)).toEqual(['WRONG_KIND input.id']);
    expect((payload.userErrors as unknown as { message: string }[])[0]!.message).toMatch(/cannot be undone/);
  }
  expect(await stored()).toEqual(before);
});

test('is followed by what is recorded later, whose undo leaves it as it was', async () => {
  const { change } = await record('addEvidence', { of: 'CM-HILTON', evidence: EVIDENCE });
  await record('undoChange', { id: change!.id });
  const { changes } = await read('{ changes { nodes { by action } } }');
  expect(changes!.nodes).toEqual([
    { by: 'SEED', action: 'IMPORT' },
    { by: 'EDITOR', action: 'ADD_EVIDENCE' },
    { by: 'EDITOR', action: 'UNDO' },
  ]);
  expect(violatedInvariants(await stored(), LOADED)).toEqual([]);
});

test('stays in the history of a tie that a merge gives another end', async () => {
  const id = tieId(FACTS.ties.find(({ from }) => from === 'KEN-DCS')!);
  const absorbed = FACTS.nodes.find((node) => node.id === 'KEN-DCS')!;
  const { id: keep } = FACTS.nodes.find(
    (node) => node !== absorbed && node.country === 'KEN' && node.properties?.kind === absorbed.properties?.kind,
  )!;
  const { change } = await record('mergeActors', { keep, absorb: absorbed.id, reason: 'Recorded twice' });
  const { changes, tie } = await read(`{
    changes(node: "${id}") { nodes { by action } }
    tie: node(id: "${id}") { ... on Tie { from { id } } }
  }`);
  expect(tie!.from).toEqual({ id: keep });
  expect(changes!.nodes).toEqual([
    { by: 'SEED', action: 'IMPORT' },
    { by: 'EDITOR', action: 'MERGE' },
  ]);
  await record('undoChange', { id: change!.id });
});

test('leaves all but the record where one of its records is restricted, which reads no other', async () => {
  const { id } = FACTS.nodes.find(({ type }) => type === 'Commitment')!;
  const line = 'id summary records(first: 1) { totalCount }';
  const before = await readLoad(line);
  api.statements();
  const restrict = `mutation { restrictRecord(input: { id: "${id}", visibility: CONFIDENTIAL, reason: "Told in confidence" }) { userErrors { code } } }`;
  expect((await api.ask(restrict, { headers: admin })).data.restrictRecord).toEqual({ userErrors: [] });
  const read = api.statements().filter((name) => /read-tie-versions|lowest-clearances/.test(name));
  expect(read.length).toBeLessThanOrEqual(4);
  const after = await readLoad(line);
  expect([after.id, after.summary]).toEqual([before.id, before.summary]);
  expect(Number(after.records!.totalCount)).toBeLessThan(Number(before.records!.totalCount));
  const historyFor = (headers: Record<string, string>) =>
    api.ask(`{ changes(node: "${id}") { nodes { by action } } }`, { headers });
  expect((await historyFor({})).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await historyFor(editor)).data.changes!.nodes).toEqual([
    { by: 'SEED', action: 'IMPORT' },
    expect.objectContaining({ action: 'RESTRICT' }),
  ]);
});

test('keeps its counts when one of its records is erased, which is then no more below it', async () => {
  const line = 'summary records(first: 1) { totalCount }';
  const before = await readLoad(line);
  const erase = 'mutation { eraseRecord(input: { id: "CM-HILTON", reason: "Asked for" }) { userErrors { code } } }';
  expect((await api.ask(erase, { headers: admin })).data.eraseRecord).toEqual({ userErrors: [] });
  const after = await readLoad(line);
  expect(after.summary).toEqual(before.summary);
  expect(Number(after.records!.totalCount)).toBeLessThan(Number(before.records!.totalCount));
});
