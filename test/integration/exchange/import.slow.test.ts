import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { changeRecord } from '../../../src/change/transaction/change-record';
import { ChangeAction } from '../../../src/change/change-action';
import { appendChange, lockFeed } from '../../../src/change/transaction/feed.store';
import { clearInterruptedImport, acquireImportLock, type ImportLock } from '../../../src/change/import/import-lock';
import { beginImport, endImport } from '../../../src/change/import/import.store';
import { importPath } from '../../../src/change/import/import-path';
import { ChangeTransaction } from '../../../src/change/transaction/change-transaction';
import { readFacts } from '../../../src/seed/facts';
import { exportToFolder } from '../../../src/exchange/export-to-folder';
import type { FileName } from '../../../src/exchange/rows/columns';
import { CITED, piers, pierTies, writeTable } from '../../support/import-folder';
import { violatedInvariants } from '../../support/invariants';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import { readStoredGraph, testNeo4jAddress } from '../../support/stored-graph';
import { ExternalWriter } from '../../support/external-writer';
import { EVIDENCE, userErrorsOf } from '../../support/writer';
import { useWritingApi } from '../../support/writing-api';

const { api, editor, admin, load } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read } = admin;
const { write, record } = editor;
const external = new ExternalWriter();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => external.close());

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
    api().graph,
    path,
    dryRun,
    () => undefined,
    () => undefined,
  );
const CHANGES_AND_ACTORS = `{ changes(first: 100) { totalCount nodes { action summary by } }
  actors(first: 100) { totalCount nodes { id name ties(first: 50, statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED]) { nodes { id since until strength evidence { source { title } } } } } } }`;

test('a folder is imported once, as one change; a dry run reports what would change', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  const before = await read(CHANGES_AND_ACTORS);
  expect(await doImport(true)).toMatch(/^This would be imported: 2 new nodes, 0 changed; 1 new ties, 0 changed;/);
  expect(await read(CHANGES_AND_ACTORS)).toEqual(before);
  expect(await doImport()).toMatch(/^Imported: 2 new nodes, 0 changed; 1 new ties, 0 changed;/);
  const after = await read(CHANGES_AND_ACTORS);
  expect(after.changes).toEqual({
    totalCount: 1,
    nodes: [
      {
        action: 'IMPORT',
        by: 'IMPORT',
        summary: 'Imported: 2 new records and 1 new links; 0 records and 0 links changed',
      },
    ],
  });
  const { search, node } = await read(
    '{ search(text: "Quay", first: 1) { node { id } } node(id: "T-QUAY-MOLE") { ... on Tie { sentence } } }',
  );
  expect(search).toEqual([{ node: { id: 'ORG-QUAY' } }]);
  expect(node).toEqual({ sentence: 'Quay Trust is a partner of Mole Ferries (since 2020).' });
  const { revision } = await read('{ revision }');
  expect(await doImport()).toMatch(/0 new nodes, 0 changed; 0 new ties, 0 changed;.* 3 records are here already/);
  expect(await read(CHANGES_AND_ACTORS)).toEqual(after);
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('a changed cell makes a new version, another source adds evidence, and earlier states can still be read', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  await doImport();
  const before = await read(CHANGES_AND_ACTORS);
  const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { recordedAt } } }');
  const { recordedAt: at } = (changes!.nodes as unknown as { recordedAt: string }[])[0]!;
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
  const then = await read(CHANGES_AND_ACTORS.replace('{', `query @asOf(known: "${at}") {`));
  expect(then).toEqual(before);
});

test('search still finds the former name of an actor that an import renamed, also after the folder is imported again', async () => {
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

test('a folder with invalid rows is not imported, and all of them are reported', async () => {
  file('actors.csv', QUAY, { ...MOLE, kind: 'FERRY' });
  file('ties.csv', TIE, { ...TIE, id: 'T-2', to: 'NOBODY' }, { ...TIE, id: 'T-3', type: 'SUPPLIER_OF' });
  const before = await read(CHANGES_AND_ACTORS);
  const error = await doImport().catch((caught: Error) => caught.message);
  expect(error).toContain('Nothing was imported:\nactors.csv line 3, column kind: found "FERRY"');
  expect(error).toContain('ties.csv line 3, column to: found "NOBODY"');
  expect(error).toMatch(/ties.csv line 4, column type: found "SUPPLIER_OF", expected .*SUPPLIER_OF joins a company to/);
  expect(await read(CHANGES_AND_ACTORS)).toEqual(before);
});

test('importing an export, as CSV or as a workbook, changes nothing', async () => {
  await load(readFacts());
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
    await exportToFolder(api().graph, { ...request, known: new Date().toISOString(), folder: out, format });
    expect(await doImport(false, out)).toMatch(
      /0 new nodes, 0 changed; 0 new ties, 0 changed; 0 new values; more evidence for 0/,
    );
  }
  expect((await read('{ revision }')).revision).toBe(revision);
});

test('an administrator can undo an import as a whole', async () => {
  const before = await read(CHANGES_AND_ACTORS);
  file('actors.csv', QUAY, { ...MOLE, id: 'COM-EBB', name_en: 'Ebb and Flow' });
  file('ties.csv', { ...TIE, to: 'COM-EBB' });
  await doImport();
  const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { id } } }');
  const { id } = (changes!.nodes as unknown as { id: string }[])[0]!;
  expect(userErrorsOf(await write('undoChange', { id }))).toEqual(['OUTSIDE_REGIONS input.id']);
  await admin.record('undoChange', { id });
  const { actors } = await read(CHANGES_AND_ACTORS);
  expect(actors).toEqual(before.actors);
});

test('an import can change more ties than one index query takes, and its undo restores all of them', async () => {
  const ties = pierTies(3_000, 1_100);
  file('actors.csv', ...piers(1_100));
  file('ties.csv', ...ties);
  await doImport();
  const lastChangeId = async () => {
    const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { id } } }');
    return (changes!.nodes as unknown as { id: string }[])[0]!.id;
  };
  const tallyTies = () => read('{ tally(of: TIES, by: [TYPE]) { rows { keys { id } count } } }');
  const [firstId, before] = [await lastChangeId(), await tallyTies()];
  file('ties.csv', ...ties.map((tie) => ({ ...tie, until: '2022', strength: '0.4' })));
  expect(await doImport()).toMatch(/0 new nodes, 0 changed; 0 new ties, 3,000 changed;/);
  const changed = await tallyTies();
  expect(changed).not.toEqual(before);
  api().statements();
  const updateId = await lastChangeId();
  await admin.record('undoChange', { id: updateId });
  expect(await tallyTies()).toEqual(before);
  await admin.record('undoChange', { id: firstId });
  expect((await read('{ actors(filter: { text: "pier" }) { totalCount } }')).actors).toEqual({ totalCount: 0 });
  const closings = api()
    .statements()
    .filter((statement) => statement === 'change/node/close-nodes');
  expect(closings.length).toBeLessThanOrEqual(2);
  expect(violatedInvariants(await readStoredGraph(testNeo4jAddress()), RECORDED.toISOString())).toEqual([]);
});

test('retracted ties and merged actors are not restored; rows about a merged actor apply to the one that was kept', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  await doImport();
  await record('retractTie', { id: 'T-QUAY-MOLE', reason: 'Never' });
  await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'ORG-QUAY', reason: 'One' });
  file('ties.csv', TIE, { ...TIE, id: 'T-NEW', type: 'CONTACT_OF' });
  expect(await doImport()).toMatch(
    /0 new nodes, 0 changed; 1 new ties.*Left withdrawn, since that was decided here: T-QUAY-MOLE\./,
  );
  const { node } = await read('{ node(id: "T-NEW") { ... on Tie { sentence } } }');
  expect(node).toEqual({ sentence: 'Keel University is in working contact with Mole Ferries (since 2020).' });
});

async function lockGraph(): Promise<ImportLock> {
  const lock = await acquireImportLock(api().graph, (await api().graph.readHead()).at);
  if (!lock) throw new Error('Something else wrote to the test graph');
  return lock;
}

describe('an import in progress', () => {
  const row = {
    id: 'ORG-HALF',
    type: 'Partner' as const,
    nameEn: 'Half There',
    properties: { kind: 'NGO', group: 'CIVIL_SOCIETY' },
    evidence: [],
  };

  test('is invisible to readers, and writes are rejected until it is complete', async () => {
    const lock = await lockGraph();
    const transaction = new ChangeTransaction(lock.run, lock.at);
    await transaction.add({ nodes: [row] });
    const count = async () =>
      (await read('{ actors(filter: { text: "half there" }) { totalCount } }')).actors!.totalCount;
    expect(await count()).toBe(0);
    const later = new Date(Date.now() + 60_000).toISOString();
    expect(
      await read(`query @asOf(known: "${later}") { actors(filter: { text: "half there" }) { totalCount } }`),
    ).toEqual({ actors: { totalCount: 0 } });
    const input = { kind: 'NGO', nameEn: 'Late', evidence: EVIDENCE };
    const { errors } = await api().ask('mutation ($input: ActorInput!) { saveActor(input: $input) { actor { id } } }', {
      variables: { input },
      headers: editor.headers(),
    });
    expect(errors![0]!.extensions.code).toBe('UNAVAILABLE');
    const { sequence } = lock;
    const change = changeRecord(transaction, {
      sequence,
      by: 'IMPORT',
      action: ChangeAction.IMPORT,
      key: 'k',
      asked: '',
      about: null,
      summary: { en: 'Imported', fr: 'Import' },
    });
    await lock.release((run) => appendChange(run, change, transaction.touched));
    await record('saveActor', { input });
    expect(await count()).toBe(1);
  });

  test('is removed after an interruption, and fails if it continues', async () => {
    const before = await read(CHANGES_AND_ACTORS);
    const lock = await lockGraph();
    const transaction = new ChangeTransaction(lock.run, lock.at);
    await transaction.add({ nodes: [row] });
    expect(await clearInterruptedImport(api().graph)).toBe(false);
    expect(await clearInterruptedImport(api().graph, 0)).toBe(true);
    expect(await read(CHANGES_AND_ACTORS)).toEqual(before);
    await expect(transaction.add({ nodes: [{ ...row, id: 'ORG-MORE' }] })).rejects.toThrow('taken back');
    await record('saveActor', { input: { kind: 'NGO', nameEn: 'Half There', evidence: EVIDENCE } });
  });

  test('writes nothing in a transaction that waited while another process took it over', async () => {
    const before = await read(CHANGES_AND_ACTORS);
    const lock = await lockGraph();
    const transaction = new ChangeTransaction(lock.run, lock.at);
    const late = await api().graph.writeInTransaction(async (run) => {
      await lockFeed(run, 'k');
      const added = transaction.add({ nodes: [row] }).catch((error: unknown) => error);
      await external.waitForBlockedTransaction();
      await beginImport(run, 'another process', lock.at);
      return { added };
    });
    expect(await late.added).toMatchObject({ message: expect.stringContaining('taken back') as unknown });
    expect(await clearInterruptedImport(api().graph, 0)).toBe(true);
    expect(await read(CHANGES_AND_ACTORS)).toEqual(before);
  });

  test('keeps what it wrote where it is completed while another process would take it over', async () => {
    const lock = await lockGraph();
    await new ChangeTransaction(lock.run, lock.at).add({ nodes: [row] });
    const { cleared } = await api().graph.writeInTransaction(async (run) => {
      await lockFeed(run, 'k');
      const cleared = clearInterruptedImport(api().graph, 0);
      await external.waitForBlockedTransaction();
      await endImport(run);
      return { cleared };
    });
    expect(await cleared).toBe(true);
    expect(await api().graph.read('change/import/find-records', { ids: [row.id] })).toHaveLength(1);
  });

  test('does not block writers once it has written nothing for 15 seconds', async () => {
    const lock = await lockGraph();
    await new ChangeTransaction(lock.run, lock.at).add({ nodes: [row] });
    const input = { kind: 'NGO', nameEn: 'Half There', evidence: EVIDENCE };
    const ask = () =>
      api().ask('mutation ($input: ActorInput!) { saveActor(input: $input) { actor { id } userErrors { code } } }', {
        variables: { input },
        headers: editor.headers(),
      });
    expect((await ask()).errors).toHaveLength(1);
    await external.write('MATCH (f:Feed) SET f.beat = f.beat - 14_000');
    expect((await ask()).errors).toHaveLength(1);
    await external.write('MATCH (f:Feed) SET f.beat = f.beat - 1_000');
    expect(await ask()).toEqual({
      data: { saveActor: { actor: { id: expect.any(String) as string }, userErrors: [] } },
    });
  });
});

test('an import that is killed leaves the graph as before, and a second run completes it', async () => {
  file('actors.csv', ...piers(2_500));
  file('ties.csv', ...pierTies(5_000, 2_500));
  const before = await read(CHANGES_AND_ACTORS);
  const killed = command();
  // Waits until it has written all nodes.
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
    const { importing } = await api().graph.readHead();
    if (importing !== null && (await api().graph.read('change/import/find-records', { ids: ['X-2499'] })).length > 0)
      break;
  }
  killed.kill('SIGKILL');
  await wait(300);
  expect((await api().graph.readHead()).importing).not.toBeNull();
  expect(await read(CHANGES_AND_ACTORS)).toEqual(before);
  const output = await outputOf(command());
  expect(output).toMatch(/Imported: 2,500 new nodes, 0 changed; 5,000 new ties, 0 changed;/);
  const { actors, changes } = await read('{ actors(filter: { text: "pier " }) { totalCount } changes { totalCount } }');
  expect(actors).toEqual({ totalCount: 2_500 });
  expect(changes).toEqual({ totalCount: 1 });
});

/** Starts `npm run import` with the folder, on the Neo4j of the tests. */
function command(): ChildProcess {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password };
  return spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../../../src/cli/import.ts'), folder], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('exit', resolve));
  return output;
}
