import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Role } from '../../src/access/role';
import { changeRecord } from '../../src/change/ledger/change-record';
import { ChangeAction } from '../../src/change/change-action';
import { appendChange } from '../../src/change/ledger/feed.store';
import { clearInterruptedImport, acquireImportLock, type ImportLock } from '../../src/change/import/import-lock';
import { importPath } from '../../src/change/import/import-path';
import { Ledger } from '../../src/change/ledger/ledger';
import { readFacts } from '../../seed/facts';
import { exportToFolder } from '../../src/import-export/export-to-folder';
import type { FileName } from '../../src/import-export/rows/columns';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { CITED, piers, pierTies, writeTable } from '../support/import-folder';
import { reader } from '../support/reader';
import { violatedInvariants } from '../support/invariants';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { readStoredGraph, testRun } from '../support/stored-graph';
import { bearer, EVIDENCE, mistakesOf, recorder, writer } from '../support/writer';

let api: Api;
let folder: string;
let admin: Record<string, string>;
let editor: Record<string, string>;
const readAs = reader(() => api);
const read = (query: string): Promise<Json> => readAs(query, { headers: admin });
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);

beforeEach(async () => {
  const tokens = testTokens();
  [admin, editor] = [await bearer(tokens, Role.ADMIN), await bearer(tokens, Role.EDITOR)];
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-import-'));
});

afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const file = (name: FileName, ...rows: Record<string, string>[]): void => writeTable(folder, name, rows);

const QUAY = { id: 'ORG-QUAY', kind: 'NGO', name_en: 'Quay Trust', country_iso3: 'ABO', ...CITED };
const MOLE = { id: 'ORG-MOLE', kind: 'COMPANY', name_en: 'Mole Ferries', country_iso3: 'BLM', ...CITED };
const TIE = {
  id: 'T-QUAY-MOLE',
  type: 'PARTNER_OF',
  from: 'ORG-QUAY',
  to: 'ORG-MOLE',
  since: '2020',
  ...CITED,
  as_of: '2024',
};

const doImport = (dryRun = false, path = folder) =>
  importPath(
    api.graph,
    path,
    dryRun,
    () => undefined,
    () => undefined,
  );
const WHAT = `{ changes(first: 100) { totalCount nodes { action summary by } }
  actors(first: 100) { totalCount nodes { id name ties(first: 50, includeEnded: true) { nodes { id since until strength evidence { source { title } } } } } } }`;

test('a folder is imported as one change, once; a dry run says what it would do', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  const before = await read(WHAT);
  expect(await doImport(true)).toMatch(/^This would be imported: 2 new nodes, 0 changed; 1 new ties, 0 changed;/);
  expect(await read(WHAT)).toEqual(before);
  expect(await doImport()).toMatch(/^Imported: 2 new nodes, 0 changed; 1 new ties, 0 changed;/);
  const after = await read(WHAT);
  expect(after.changes).toEqual({
    totalCount: 1,
    nodes: [
      { action: 'IMPORT', by: 'IMPORT', summary: 'Imported: 2 new nodes and 1 new ties; 0 nodes and 0 ties changed' },
    ],
  });
  const { search, node } = await read(
    '{ search(text: "Quay", first: 1) { node { id } } node(id: "T-QUAY-MOLE") { ... on Tie { label } } }',
  );
  expect(search).toEqual([{ node: { id: 'ORG-QUAY' } }]);
  expect(node).toEqual({ label: 'Quay Trust is a partner of Mole Ferries' });
  const { revision } = await read('{ revision }');
  expect(await doImport()).toMatch(/0 new nodes, 0 changed; 0 new ties, 0 changed;.* 3 records are here already/);
  expect(await read(WHAT)).toEqual(after);
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('a changed cell is another version, another source is more evidence, and what was known before stays', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  await doImport();
  const before = await read(WHAT);
  const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { at } } }');
  const { at } = (changes!.nodes as unknown as { at: string }[])[0]!;
  file('actors.csv', { ...QUAY, name_en: 'Quay House', source_title: 'Second Log' }, MOLE);
  file('ties.csv', { ...TIE, until: '2025', strength: '0.4' });
  expect(await doImport()).toMatch(/0 new nodes, 1 changed; 0 new ties, 1 changed; .*more evidence for 1 records/);
  const { node, tie } = await read(
    '{ node(id: "ORG-QUAY") { ... on Actor { name evidence { source { title } } } } tie: node(id: "T-QUAY-MOLE") { ... on Tie { until strength } } }',
  );
  expect(node).toEqual({
    name: 'Quay House',
    evidence: [{ source: { title: 'Harbour Log' } }, { source: { title: 'Second Log' } }],
  });
  expect(tie).toEqual({ until: '2025', strength: 0.4 });
  const then = await read(WHAT.replace('{', `query @asOf(known: "${at}") {`));
  expect(then).toEqual(before);
});

test('a former name goes on being found after an import renamed what it was of, however often the folder is imported', async () => {
  file('actors.csv', { ...QUAY, name_fr: 'Fonds du Quai' });
  await doImport();
  file('actors.csv', { ...QUAY, name_en: 'Quay House', other_names: 'QH' });
  await doImport();
  const { node, search } = await read(
    '{ node(id: "ORG-QUAY") { ... on Actor { name otherNames } } search(text: "Fonds du Quai", first: 1) { node { id } } }',
  );
  expect(node).toEqual({ name: 'Quay House', otherNames: ['Quay Trust', 'Fonds du Quai', 'QH'] });
  expect(search).toEqual([{ node: { id: 'ORG-QUAY' } }]);
  expect(await doImport()).toMatch(/0 new nodes, 0 changed;/);
});

test('a folder with anything wrong is not imported, and says all that is wrong', async () => {
  file('actors.csv', QUAY, { ...MOLE, kind: 'FERRY' });
  file('ties.csv', TIE, { ...TIE, id: 'T-2', to: 'NOBODY' }, { ...TIE, id: 'T-3', type: 'SIGNED_CODE' });
  const before = await read(WHAT);
  const error = await doImport().catch((caught: Error) => caught.message);
  expect(error).toContain('Nothing was imported:\nactors.csv line 3, column kind: found "FERRY"');
  expect(error).toContain('ties.csv line 3, column to: found "NOBODY"');
  expect(error).toMatch(/ties.csv line 4, column type: found "SIGNED_CODE", expected .*SIGNED_CODE joins a company to/);
  expect(await read(WHAT)).toEqual(before);
});

test('what leaves as CSV or as a workbook comes back as nothing new', async () => {
  await api.close();
  const tokens = testTokens();
  api = await startApi(readFacts(), RECORDED, undefined, tokens);
  [admin, editor] = [await bearer(tokens, Role.ADMIN), await bearer(tokens, Role.EDITOR)];
  const request = { clearance: 2, force: false };
  await record('recordTie', {
    input: { type: 'CONTACT_OF', from: 'ECPAT', to: 'AU', note: '=1+1', evidence: EVIDENCE },
  });
  await record('saveActor', {
    input: { kind: 'NGO', nameEn: '@Quay', nameFr: '-Quai', country: 'FRA', evidence: EVIDENCE },
  });
  const { revision } = await read('{ revision }');
  for (const format of ['csv', 'xlsx'] as const) {
    const out = join(folder, format);
    await exportToFolder(api.graph, { ...request, known: new Date().toISOString(), folder: out, format });
    expect(await doImport(false, out)).toMatch(
      /0 new nodes, 0 changed; 0 new ties, 0 changed; 0 new values; more evidence for 0/,
    );
  }
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('an import is undone by an administrator, and as a whole', async () => {
  const before = await read(WHAT);
  file('actors.csv', QUAY, { ...MOLE, id: 'COM-EBB', name_en: 'Ebb and Flow' });
  file('ties.csv', { ...TIE, to: 'COM-EBB' });
  await doImport();
  const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { id } } }');
  const { id } = (changes!.nodes as unknown as { id: string }[])[0]!;
  expect(mistakesOf(await write('undoChange', { id }))).toEqual(['OUTSIDE_REGIONS id']);
  const asAdmin = writer(
    () => api,
    () => admin,
  );
  expect((await asAdmin('undoChange', { id })).userErrors).toEqual([]);
  const { actors } = await read(WHAT);
  expect(actors).toEqual(before.actors);
});

test('more ties than the index takes at once are changed by an import, and its undo brings all of them back', async () => {
  const ties = pierTies(3_000, 1_100);
  file('actors.csv', ...piers(1_100));
  file('ties.csv', ...ties);
  await doImport();
  const asAdmin = writer(
    () => api,
    () => admin,
  );
  const last = async () => {
    const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { id } } }');
    return (changes!.nodes as unknown as { id: string }[])[0]!.id;
  };
  const counted = () => read('{ tally(of: TIES, by: [TYPE]) { keys { id } count } }');
  const [first, before] = [await last(), await counted()];
  file('ties.csv', ...ties.map((tie) => ({ ...tie, until: '2022', strength: '0.4' })));
  expect(await doImport()).toMatch(/0 new nodes, 0 changed; 0 new ties, 3,000 changed;/);
  const changed = await counted();
  expect(changed).not.toEqual(before);
  api.statements();
  const undoing = await last();
  expect((await asAdmin('undoChange', { id: undoing })).userErrors).toEqual([]);
  expect(await counted()).toEqual(before);
  expect((await asAdmin('undoChange', { id: first })).userErrors).toEqual([]);
  expect((await read('{ actors(filter: { text: "pier" }) { totalCount } }')).actors).toEqual({ totalCount: 0 });
  const closing = api.statements().filter((statement) => statement === 'change/close-nodes');
  expect(closing.length).toBeLessThanOrEqual(2);
  expect(violatedInvariants(await readStoredGraph(testRun()), RECORDED.toISOString())).toEqual([]);
}, 60_000);

test('what was withdrawn or merged here is not brought back; what rows say of a merged actor they say of the one that it is', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  await doImport();
  await record('retractTie', { id: 'T-QUAY-MOLE', reason: 'Never' });
  await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'ORG-QUAY', reason: 'One' });
  file('ties.csv', TIE, { ...TIE, id: 'T-NEW', type: 'CONTACT_OF' });
  expect(await doImport()).toMatch(
    /0 new nodes, 0 changed; 1 new ties.*Left withdrawn, since that was decided here: T-QUAY-MOLE\./,
  );
  const { node } = await read('{ node(id: "T-NEW") { ... on Tie { label } } }');
  expect(node).toEqual({ label: 'Keel University is in working contact with Mole Ferries' });
});

async function lockGraph(): Promise<ImportLock> {
  const lock = await acquireImportLock(api.graph, (await api.graph.readHead()).at);
  if (!lock) throw new Error('Something else wrote to the test graph');
  return lock;
}

describe('while an import is written', () => {
  const row = {
    id: 'ORG-HALF',
    type: 'Partner' as const,
    nameEn: 'Half There',
    properties: { kind: 'NGO', group: 'CIVIL_SOCIETY' },
    evidence: [],
  };

  test('readers stand before it, and writes are refused until it is whole', async () => {
    const lock = await lockGraph();
    const ledger = new Ledger(lock.run, lock.at);
    await ledger.add({ nodes: [row] });
    const count = async () =>
      (await read('{ actors(filter: { text: "half there" }) { totalCount } }')).actors!.totalCount;
    expect(await count()).toBe(0);
    const later = new Date(Date.now() + 60_000).toISOString();
    expect(
      await read(`query @asOf(known: "${later}") { actors(filter: { text: "half there" }) { totalCount } }`),
    ).toEqual({ actors: { totalCount: 0 } });
    const input = { kind: 'NGO', nameEn: 'Late', evidence: EVIDENCE };
    const { errors } = await api.ask('mutation ($input: ActorInput!) { saveActor(input: $input) { actor { id } } }', {
      variables: { input },
      headers: editor,
    });
    expect(errors![0]!.extensions.code).toBe('UNAVAILABLE');
    const { sequence } = lock;
    const change = changeRecord(ledger, {
      sequence,
      by: 'IMPORT',
      action: ChangeAction.IMPORT,
      key: 'k',
      asked: '',
      about: null,
      summary: { en: 'Imported', fr: 'Import' },
    });
    await lock.release((run) => appendChange(run, change, ledger.touched));
    await record('saveActor', { input });
    expect(await count()).toBe(1);
  });

  test('one that was cut short is as if it had never begun, once it has been silent; and finds itself taken back', async () => {
    const before = await read(WHAT);
    const lock = await lockGraph();
    const ledger = new Ledger(lock.run, lock.at);
    await ledger.add({ nodes: [row] });
    expect(await clearInterruptedImport(api.graph)).toBe(false);
    expect(await clearInterruptedImport(api.graph, 0)).toBe(true);
    expect(await read(WHAT)).toEqual(before);
    await expect(ledger.add({ nodes: [{ ...row, id: 'ORG-MORE' }] })).rejects.toThrow('taken back');
    await record('saveActor', { input: { kind: 'NGO', nameEn: 'Half There', evidence: EVIDENCE } });
  });

  test('one that was cut short is in no writer’s way once it has been silent', async () => {
    const lock = await lockGraph();
    await new Ledger(lock.run, lock.at).add({ nodes: [row] });
    const input = { kind: 'NGO', nameEn: 'Half There', evidence: EVIDENCE };
    const ask = () =>
      api.ask('mutation ($input: ActorInput!) { saveActor(input: $input) { actor { id } userErrors { code } } }', {
        variables: { input },
        headers: editor,
      });
    expect((await ask()).errors).toHaveLength(1);
    await wait(15_500);
    expect(await ask()).toEqual({
      data: { saveActor: { actor: { id: expect.any(String) as string }, userErrors: [] } },
    });
  }, 40_000);
});

test('an import that is killed leaves the graph as before, and a rerun brings it to the end', async () => {
  file('actors.csv', ...piers(6_000));
  file('ties.csv', ...pierTies(12_000, 6_000));
  const before = await read(WHAT);
  const killed = command();
  // Let it come as far as the ties.
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
    const { importing } = await api.graph.readHead();
    if (importing !== null && (await api.graph.read('change/find-ids', { ids: ['X-5999'] })).length > 0) break;
  }
  killed.kill('SIGKILL');
  await wait(300);
  expect((await api.graph.readHead()).importing).not.toBeNull();
  expect(await read(WHAT)).toEqual(before);
  const again = await ended(command());
  expect(again).toMatch(/Imported: 6,000 new nodes, 0 changed; 12,000 new ties, 0 changed;/);
  const { actors, changes } = await read('{ actors(filter: { text: "pier " }) { totalCount } changes { totalCount } }');
  expect(actors).toEqual({ totalCount: 6_000 });
  expect(changes).toEqual({ totalCount: 1 });
}, 120_000);

/** `npm run import` of the folder, on the test's own Neo4j. */
function command(): ChildProcess {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password };
  return spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../../src/cli/import.ts'), folder], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => child.once('exit', resolve));
  return said;
}
