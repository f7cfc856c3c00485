import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { importRows } from '../../../../src/change/import/import-rows';
import { Confidence, SourceKind } from '../../../../src/store/model/enums';
import type { EvidenceRow, SourceRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { markStoredCopies } from '../../../../src/store/model/write-records';
import type { Json } from '../../../support/api';
import { withGraph } from '../../../support/open-graph';
import { violatedInvariants } from '../../../support/invariants';
import { propertyRuns } from '../../../support/property-runs';
import { contentOf, readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { useWritingApi } from '../../../support/writing-api';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const COPY: SourceRow = {
  title: 'Tide Tables (copy)',
  url: 'https://copies.example.org/tides',
  published: '2023',
  kind: SourceKind.COPY,
  originalPublisher: 'Harbour Press',
};
const OWN: SourceRow = { title: 'Keel Yearbook', published: '2022', kind: SourceKind.OWN };
const citing = (source: SourceRow, rest: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source,
  confidence: Confidence.HIGH,
  ...rest,
});
const contact = { type: TieType.CONTACT_OF, confidence: Confidence.HIGH };

const WORLD = {
  ...SMALL_WORLD,
  ties: [
    ...SMALL_WORLD.ties,
    { ...contact, id: 'T-COPIED', from: 'MED-OAK', to: 'UNI-KEEL', evidence: [citing(COPY)] },
    { ...contact, id: 'T-ALSO-OWN', from: 'MED-OAK', to: 'MBR-ABO', evidence: [citing(COPY), citing(OWN)] },
    // Evidence of its own yearbook against it does not make it better known.
    {
      ...contact,
      id: 'T-DENIED',
      from: 'MED-OAK',
      to: 'COM-DUNE',
      evidence: [citing(COPY), citing(OWN, { against: true })],
    },
  ],
};

const { api, editor, admin, load } = useWritingApi(WORLD, { reloads: true });

/** A reference to a recorded copy, without the kind that marks it as one. */
const CITED_COPY = { title: COPY.title, url: COPY.url, asOf: '2024' };
const OTHER = { title: 'Harbour Log', asOf: '2024' };

const ERASE = `mutation ($id: ID!) {
  eraseRecord(input: { id: $id, reason: "Wrongly cited" }) { erasedCount userErrors { code message } } }`;

async function isCopied(id: string, known?: string): Promise<boolean> {
  const at = known === undefined ? '' : `query @asOf(known: "${known}")`;
  const { node } = await editor.read(
    `${at} { node(id: "${id}") { ... on Tie { en: sentence(lang: EN) fr: sentence(lang: FR) } } }`,
  );
  const { en, fr } = node as unknown as { en: string; fr: string };
  expect(fr.includes('connu seulement par une copie')).toBe(en.includes('known only from a copy'));
  return en.includes('known only from a copy');
}

const tieIn = ({ tie }: Json) => (tie as unknown as { id: string }).id;
const changeIn = ({ change }: Json) => change as unknown as { id: string; recordedAt: string };
const addEvidence = (of: string, evidence: object, against = false) =>
  editor.record('addEvidence', { of, evidence: [evidence], contradicts: against });
const recordTie = async (evidence: object[]) =>
  tieIn(
    await editor.record(
      'recordTie',
      { input: { type: 'PARTNER_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence } },
      'tie { id }',
    ),
  );

/** Returns the records whose stored mark for being supported by copies alone is wrong. */
async function wrong(): Promise<string[]> {
  const violated = violatedInvariants(await readStoredGraph(testNeo4jAddress()), RECORDED.toISOString());
  // The other invariants do not apply to erasures.
  return violated.filter((one) => one.includes(' copied '));
}

afterEach(async () => expect(await wrong()).toEqual([]));

test('what only copies support says so', async () => {
  expect(await isCopied('T-COPIED')).toBe(true);
  expect(await isCopied('T-ALSO-OWN')).toBe(false);
  expect(await isCopied('T-DENIED')).toBe(true);
  // Some have an unknown source, and some have none.
  expect(await isCopied('T-ABO-CODE-1')).toBe(false);
  expect(await isCopied('T-ABO-TIDES')).toBe(false);
});

test('a recorded copy is one however it is cited', async () => {
  expect(await isCopied(await recordTie([CITED_COPY]))).toBe(true);
});

test('a tie of a copy and another source says nothing of copies', async () => {
  expect(await isCopied(await recordTie([CITED_COPY, OTHER]))).toBe(false);
});

test('more evidence changes it, except against the tie, and an undo takes that back; what was known stays as it was', async () => {
  await addEvidence('T-COPIED', CITED_COPY);
  expect(await isCopied('T-COPIED')).toBe(true);
  const against = changeIn(await addEvidence('T-COPIED', OTHER, true));
  expect(await isCopied('T-COPIED')).toBe(true);
  const added = changeIn(await addEvidence('T-COPIED', OTHER));
  expect(await isCopied('T-COPIED')).toBe(false);
  expect(await isCopied('T-COPIED', against.recordedAt)).toBe(true);
  await editor.record('undoChange', { id: added.id });
  expect(await isCopied('T-COPIED')).toBe(true);
  expect(await isCopied('T-COPIED', added.recordedAt)).toBe(false);
});

test('later evidence of another source does not keep a change from being undone', async () => {
  const ended = changeIn(await editor.record('endTie', { id: 'T-COPIED', until: '2024', evidence: [CITED_COPY] }));
  await addEvidence('T-COPIED', OTHER);
  await editor.record('undoChange', { id: ended.id });
  expect(await isCopied('T-COPIED')).toBe(false);
});

test('an erasure leaves what the rest of the evidence says, in every version', async () => {
  const { recordedAt: at } = changeIn(await addEvidence('T-ALSO-OWN', CITED_COPY));
  expect(await isCopied('T-ALSO-OWN', at)).toBe(false);
  const { evidence } = (
    await editor.read('{ node(id: "T-ALSO-OWN") { ... on Tie { evidence { id source { title } } } } }')
  ).node as unknown as { evidence: { id: string; source: { title: string } }[] };
  const own = evidence.find(({ source }) => source.title === OWN.title);
  const { data } = await api().ask(ERASE, { variables: { id: own!.id }, headers: admin.headers() });
  expect(data.eraseRecord).toEqual({ erasedCount: 1, userErrors: [] });
  expect(await isCopied('T-ALSO-OWN')).toBe(true);
  expect(await isCopied('T-ALSO-OWN', at)).toBe(true);
});

test('a merge keeps it, and so does an import, which may name a recorded copy without its kind', async () => {
  await editor.record('mergeActors', { keep: 'COM-DUNE', absorb: 'UNI-KEEL', reason: 'the same' });
  expect(await isCopied('T-COPIED')).toBe(true);
  const { kind: _, ...unsaid } = COPY;
  const rows = {
    nodes: [],
    ties: [
      { ...contact, id: 'T-NEW', from: 'MED-OAK', to: 'COM-EBB', evidence: [citing(unsaid)] },
      { ...contact, id: 'T-DENIED', from: 'MED-OAK', to: 'COM-DUNE', evidence: [citing(OWN)] },
    ],
    values: [],
  };
  const graph = api().graph;
  await importRows({ graph, rows, dryRun: false, log: () => undefined, progress: () => undefined });
  expect(await isCopied('T-NEW')).toBe(true);
  expect(await isCopied('T-DENIED')).toBe(false);
});

test('a graph that was stored before this was noted gets it at the start', async () => {
  await addEvidence('T-COPIED', OTHER);
  await addEvidence('T-DENIED', CITED_COPY);
  const content = async () => contentOf(await readStoredGraph(testNeo4jAddress()));
  const before = await content();
  const { uri, password } = testNeo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('MATCH (e:Evidence) REMOVE e.copied');
  await driver.executeQuery('MATCH ()-[t]->() REMOVE t.copied');
  await driver.executeQuery("MATCH (l:Load {id: 'copies'}) DELETE l");
  expect(await content()).not.toEqual(before);
  await withGraph(markStoredCopies);
  expect(await content()).toEqual(before);
  await driver.close();
});

test('it follows any evidence that is added and taken back', async () => {
  const step = fc.record({
    of: fc.constantFrom('T-COPIED', 'T-ALSO-OWN', 'T-DENIED', 'T-ABO-CODE-1'),
    evidence: fc.constantFrom(CITED_COPY, OTHER),
    against: fc.boolean(),
    undone: fc.nat(3),
  });
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
    await load(WORLD);
    const added: string[] = [];
    for (const [index, { of, evidence, against, undone }] of steps.entries()) {
      const [last] = undone === 0 ? added.splice(-1) : [];
      if (last) await editor.record('undoChange', { id: last });
      else added.push(changeIn(await addEvidence(of, { ...evidence, locator: `page ${index}` }, against)).id);
    }
    expect(await wrong()).toEqual([]);
  });
  await fc.assert(property, { numRuns: propertyRuns(6) });
});
