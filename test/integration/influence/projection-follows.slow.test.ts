import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { Role } from '../../../src/graph/access/viewer';
import { InfluenceEngine } from '../../../src/influence/engine/engine';
import { type Api, type Json, startApi, testTokens } from '../../support/api';
import { reader } from '../../support/reader';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import { bearer, EVIDENCE, recorder, writer } from '../../support/writer';

const MAX_MS = 20_000;
const ask = jest.spyOn(InfluenceEngine.prototype, 'ask');

let api: Api;
let editor: Record<string, string>;
const read = reader(() => api);
const record = recorder(
  writer(
    () => api,
    () => editor,
  ),
);

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  editor = await bearer(tokens, Role.EDITOR);
  // The first use of a label or property name is a transaction of its own, which is no change of
  // the feed.
  for (let time = 0; time < 2; time++) await eachWrite(`Rehearsal ${time}`);
  await paths('UNI-KEEL', 'POL-BLM');
});

afterAll(() => api.close());

/** Returns the numbers of the worker's reads of the graph. */
const reads = () => ({ ...(ask.mock.contexts.at(-1) as InfluenceEngine).reads });

async function paths(from: string, to: string): Promise<{ score: number; ties: string[] }[]> {
  const query = `{ influencePaths(input: { from: ["${from}"], to: ["${to}"], maxHops: 1, k: 3 }) {
    paths { score hops { tie { id } } } } }`;
  const { influencePaths } = await read(query);
  const all = influencePaths!.paths as unknown as { score: number; hops: { tie: { id: string } }[] }[];
  return all.map(({ score, hops }) => ({ score, ties: hops.map(({ tie }) => tie.id) }));
}

const contact = (from: string, to: string) => ({
  input: { type: 'CONTACT_OF', from, to, since: '2020', evidence: EVIDENCE },
});

/**
 * Runs each kind of write that changes ties, and returns the score of the path after each; null
 * where there is none.
 */
async function eachWrite(name: string): Promise<Json[]> {
  const made = await record('saveActor', { input: actor(name) }, 'actor { id }');
  const id = made.actor!.id as unknown as string;
  const score = async (): Promise<number | null> => (await paths(id, 'POL-BLM'))[0]?.score ?? null;
  const scores: (number | null)[] = [await score()];
  const { tie } = await record('recordTie', contact(id, 'POL-BLM'), 'tie { id }');
  scores.push(await score());
  const against = { of: tie!.id, evidence: [{ title: `${name} denies`, asOf: '2025-12' }], contradicts: true };
  const denied = await record('addEvidence', against);
  scores.push(await score());
  await record('undoChange', { id: denied.change!.id });
  scores.push(await score());
  const newer = { of: tie!.id, evidence: [{ title: `${name} again`, asOf: '2026-06' }] };
  const confirmed = await record('addEvidence', newer);
  scores.push(await score());
  await record('undoChange', { id: confirmed.change!.id });
  scores.push(await score());
  const twin = await record('saveActor', { input: actor(`${name} twin`) }, 'actor { id }');
  const merged = await record('mergeActors', { keep: twin.actor!.id, absorb: id, reason: 'The same' }, 'actor { id }');
  scores.push((await paths(twin.actor!.id as unknown as string, 'POL-BLM'))[0]?.score ?? null);
  await record('unmergeActors', { mergeId: merged.change!.id });
  scores.push(await score());
  await record('retractTie', { id: tie!.id, reason: 'No' });
  scores.push(await score());
  return scores as unknown as Json[];
}

const actor = (nameEn: string) => ({ kind: 'NGO', nameEn, country: 'ABO', evidence: EVIDENCE });

test('each write is in the next answer, and none causes a read of the whole graph', async () => {
  const before = reads();
  const scores = await eachWrite('Lantern Union');
  const [none, tied, denied, undone, newer, older, merged, back, retracted] = scores as unknown as number[];
  expect([none, retracted]).toEqual([null, null]);
  expect(tied).toBeGreaterThan(0.5);
  expect(denied).toBeCloseTo(tied! / 2, 12);
  expect(newer).toBeGreaterThan(tied!);
  expect([undone, older, merged, back]).toEqual([tied, tied, tied, tied]);
  const { whole, touched } = reads();
  expect(whole).toBe(before.whole);
  // Nine questions after ten writes: the changes of two successive writes are read together or one
  // after the other.
  expect([9, 10]).toContain(touched - before.touched);
});

test('a write is read by the worker before anything is asked', async () => {
  const { touched, whole } = reads();
  await record('saveActor', { input: actor('Beacon House') });
  const until = Date.now() + MAX_MS;
  while (reads().touched === touched && Date.now() < until) await wait(10);
  expect(reads()).toEqual({ whole, touched: touched + 1 });
});

test('an external write is in the next answer, also after a write through the API', async () => {
  const { uri, user, password } = api.graph.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const write = (statement: string) => driver.executeQuery(statement);
  try {
    const { tie } = await record('recordTie', contact('UNI-KEEL', 'FAI-PIN'), 'tie { id }');
    const [first] = await paths('UNI-KEEL', 'FAI-PIN');
    await write(`MATCH ()-[t:CONTACT_OF {id: '${tie!.id as unknown as string}'}]->() SET t.strength = 0.4`);
    expect((await paths('UNI-KEEL', 'FAI-PIN'))[0]!.score).toBeCloseTo(first!.score / 2, 12);
    await write(`MATCH ()-[t:CONTACT_OF {id: '${tie!.id as unknown as string}'}]->() SET t.strength = 0.2`);
    await record('recordTie', contact('DON-FIR', 'FAI-PIN'));
    expect((await paths('UNI-KEEL', 'FAI-PIN'))[0]!.score).toBeCloseTo(first!.score / 4, 12);
  } finally {
    await driver.close();
  }
});

test('concurrent questions all contain the writes acknowledged before them', async () => {
  const before = reads();
  const until = Date.now() + MAX_MS;
  const writers = ['COM-DUNE', 'MED-OAK', 'GOV-ABO', 'DON-FIR'];
  let questions = 0;
  await Promise.all(
    writers.map(async (from) => {
      for (let time = 0; time < 40 && (questions <= 100 || Date.now() < until); time++) {
        const { tie } = await record(
          'recordTie',
          { ...contact(from, 'POL-BLM'), key: `${from} ${time}` },
          'tie { id }',
        );
        const id = tie!.id as unknown as string;
        expect((await paths(from, 'POL-BLM')).flatMap(({ ties }) => ties)).toContain(id);
        await record('retractTie', { id, reason: 'No', key: `${from} ${time} no` });
        expect((await paths(from, 'POL-BLM')).flatMap(({ ties }) => ties)).not.toContain(id);
        questions += 2;
      }
    }),
  );
  expect(questions).toBeGreaterThan(100);
  expect(reads().whole).toBe(before.whole);
  expect(reads().touched).toBeGreaterThan(before.touched);
});
