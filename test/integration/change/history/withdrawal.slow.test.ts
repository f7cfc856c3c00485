import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { Role } from '../../../../src/graph/access/viewer';
import { Tokens } from '../../../../src/api/access/tokens';
import { importRows } from '../../../../src/change/import/import-rows';
import { Confidence } from '../../../../src/store/model/enums';
import type { TieRow } from '../../../../src/store/model/rows';
import { type Api, type Answer, type Json, startApi } from '../../../support/api';
import { askAt } from '../../../support/ask';
import { follow, TRANSPORTS } from '../../../support/follow';
import { type SecondProcess, startSecondProcess } from '../../../support/second-process';
import { bearer, type Field, recorder, userErrorsOf, writer } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

/** A word in every text of the withdrawn records, and in no other. */
const SECRET = 'Moonfish';
const EVIDENCE = [
  { title: `${SECRET} Gazette`, url: 'https://moonfish.example.org/', locator: `${SECRET} p. 1`, asOf: '2025-11' },
];
const OTHER_EVIDENCE = [{ title: 'Harbour Log', asOf: '2025-11' }];

const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-key-'));
const tokens = new Tokens({ keyFile: join(folder, 'token-key') });
let api: Api;
let second: SecondProcess;
let driver: Driver;
const headersOf: Record<string, Record<string, string>> = {};
const record = recorder(
  writer(
    () => api,
    () => headersOf.EDITOR!,
  ),
);

beforeAll(async () => {
  for (const role of Object.values(Role)) headersOf[role] = await bearer(tokens, role);
  headersOf.anonymous = {};
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  second = await startSecondProcess(folder);
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
});

afterAll(async () => {
  await second.stop();
  await driver.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const RESTRICT = `mutation ($id: ID!, $visibility: Visibility!, $reason: String!, $key: String) {
  restrictRecord(input: { id: $id, visibility: $visibility, reason: $reason }, idempotencyKey: $key) {
    restrictedCount userErrors { code path message } change { id recordedAt by action summary(lang: EN) } } }`;
const ERASE = `mutation ($id: ID!, $reason: String!, $key: String) {
  eraseRecord(input: { id: $id, reason: $reason }, idempotencyKey: $key) {
    erasedCount userErrors { code path message } change { id recordedAt by action summary(lang: EN) node { id } } } }`;

const restrict = async (id: string, visibility = 'CONFIDENTIAL', role = 'ADMIN') =>
  api.ask(RESTRICT, { variables: { id, visibility, reason: 'Recorded by mistake' }, headers: headersOf[role] });
const erase = async (id: string, options: { reason?: string; key?: string; role?: string } = {}) => {
  const { reason = 'Asked for by whom it concerned', key, role = 'ADMIN' } = options;
  return api.ask(ERASE, { variables: { id, reason, key }, headers: headersOf[role] });
};

/**
 * Returns all that a viewer may query about the ids, now or at a known instant, from either
 * process.
 */
async function everything(
  role: string,
  ids: readonly string[],
  known?: string,
  address = api.address,
): Promise<string> {
  const asOf = known === undefined ? '' : `query @asOf(known: "${known}") `;
  const nodes = ids.map((id, index) => `n${String(index)}: node(id: "${id}") { id ... on Tie { note from { id } } }`);
  const history = ids.map((id) => `{ changes(node: "${id}", first: 100) { nodes { id summary(lang: EN) } } }`);
  const queries = [
    `{ ${nodes.join(' ')} }`,
    ...history,
    '{ changes(first: 100) { totalCount nodes { id by action summary(lang: EN) fr: summary(lang: FR) node { id } } } }',
    '{ changes(node: "MED-OAK", first: 100) { totalCount nodes { id summary(lang: EN) } } }',
    `{ node(id: "MED-OAK") { ... on Actor { ties(first: 100) { totalCount nodes { id note from { id ... on Entity { name } } to { id ... on Entity { name } } evidence { id locator source { id title url } } } }
        evidence { id locator source { title } } } } }`,
    `{ search(text: "${SECRET}") { node { id ... on Entity { name } } matched } actors(filter: { text: "${SECRET}" }) { totalCount nodes { id } } }`,
    '{ influencePaths(input: { from: ["MED-OAK"], to: ["UNI-KEEL"], maxHops: 2 }) { paths { explanation hops { tie { id } } } } }',
    '{ brokers(first: 100) { actor { id } } }',
  ];
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await askAt(address, asOf + query, { headers: headersOf[role] }));
  for (const { errors = [] } of answers) {
    expect(errors.filter(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED')).toEqual([]);
  }
  // Errors repeat the requested ids.
  return JSON.stringify(answers.map(({ data }) => data));
}

/** Returns every text in the store that contains the secret. */
async function stored(): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n) UNWIND [n] + [(n)-[r]->() | r] AS record
     UNWIND keys(record) AS key
     WITH DISTINCT record, key, CASE WHEN record[key] IS :: LIST<ANY> THEN record[key] ELSE [record[key]] END AS values
     UNWIND values AS value
     WITH record, key, toString(value) AS text WHERE toLower(text) CONTAINS $secret
     RETURN key + ': ' + text + ' in ' + coalesce(record.id, record.pastOf) + ' from ' + coalesce(record.knownFrom, record.at, '?') AS text`,
    { secret: SECRET.toLowerCase() },
  );
  return records.map((row) => row.get('text') as string);
}

async function exported(clearance: string, known?: string): Promise<string> {
  const to = mkdtempSync(join(tmpdir(), 'convening-graph-test-export-'));
  const { TEST_NEO4J_URI: NEO4J_URI, TEST_NEO4J_PASSWORD: NEO4J_PASSWORD, PATH } = process.env;
  const at = known === undefined ? [] : ['--known', known];
  const args = ['--import', 'tsx', 'src/cli/export.ts', join(to, 'out'), '--clearance', clearance, ...at];
  await promisify(execFile)(process.execPath, args, {
    cwd: join(__dirname, '../../../..'),
    env: { PATH, NEO4J_URI, NEO4J_PASSWORD, DATA_DIR: folder },
  });
  const texts = readdirSync(join(to, 'out')).map((file) => readFileSync(join(to, 'out', file), 'utf8'));
  rmSync(to, { recursive: true });
  return texts.join('\n');
}

const atOf = (payload: Json) => payload.change!.recordedAt as unknown as string;
const idOf = (record: Json | undefined) => record!.id as unknown as string;

async function evidenceOf(tie: string): Promise<{ evidence: string; source: string }> {
  const { data } = await api.ask(`{ node(id: "${tie}") { ... on Tie { evidence { id source { id } } } } }`, {
    headers: headersOf.EDITOR,
  });
  const [piece] = data.node!.evidence as unknown as Json[];
  return { evidence: idOf(piece), source: idOf(piece!.source) };
}

/** Records a tie with two versions, and returns it with the known instants of each. */
async function recordedTie(): Promise<{ tie: string; instants: string[]; ids: string[]; changes: string[] }> {
  const input = {
    type: 'CONTACT_OF',
    from: 'MED-OAK',
    to: 'UNI-KEEL',
    note: `${SECRET} note`,
    since: '2020',
    evidence: EVIDENCE,
  };
  const made = await record('recordTie', { input }, 'tie { id }');
  const tie = idOf(made.tie);
  recorded.push(tie);
  const ended = await record('endTie', { id: tie, until: '2024', evidence: EVIDENCE });
  const against = await record('addEvidence', {
    of: tie,
    evidence: [{ ...EVIDENCE[0], locator: `${SECRET} p. 9` }],
    contradicts: true,
  });
  const { evidence, source } = await evidenceOf(tie);
  const payloads = [made, ended, against];
  return {
    tie,
    instants: payloads.map(atOf),
    ids: [tie, evidence, source],
    changes: payloads.map(({ change }) => idOf(change)),
  };
}

/** Ties that a test recorded and did not erase itself. */
const recorded: string[] = [];
afterEach(async () => {
  for (const tie of recorded.splice(0)) await erase(tie);
});

/**
 * A tie of the world as a folder may contain it, with another note and evidence, and still PUBLIC.
 */
const PUBLIC_AGAIN: TieRow & { id: string } = {
  ...(SMALL_WORLD.ties.find(({ id }) => id === 'T-ABO-NET') as TieRow & { id: string }),
  note: 'As it was in the folder',
  evidence: [{ source: { title: 'Folder Log' }, confidence: Confidence.HIGH, asOf: '2025' }],
};

const READERS = ['anonymous', 'READER', 'COORDINATOR', 'EDITOR', 'ADMIN'];

test.each(['READER', 'EDITOR', 'COORDINATOR', 'anonymous'])('%s can do neither', async (role) => {
  const code = role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  for (const { errors } of [await restrict('T-ABO-GOV', 'NETWORK', role), await erase('T-ABO-GOV', { role })]) {
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }
});

describe('a tie that was recorded PUBLIC by mistake', () => {
  test('is restricted over all its history', async () => {
    const { tie, instants, ids, changes } = await recordedTie();
    const before = await Promise.all([undefined, ...instants].map((known) => everything('anonymous', ids, known)));
    expect(before.every((text) => text.includes(tie))).toBe(true);
    expect(await exported('public', instants[0])).toContain(SECRET);

    const { data, errors } = await restrict(tie, 'NETWORK');
    expect(errors).toBeUndefined();
    expect(data.restrictRecord).toMatchObject({
      userErrors: [],
      change: {
        by: 'ADMIN',
        action: 'RESTRICT',
        summary: expect.stringContaining('Now only for the network') as string,
      },
    });
    // Two versions of the tie after its end, a third for the contest, and two pieces of evidence.
    expect(data.restrictRecord!.restrictedCount).toBeGreaterThanOrEqual(5);
    for (const known of [undefined, ...instants, atOf(data.restrictRecord!)]) {
      for (const address of [api.address, second.address]) {
        const text = await everything('anonymous', ids, known, address);
        for (const hidden of [SECRET, ...ids, ...changes, idOf(data.restrictRecord!.change)]) {
          expect([known, text.includes(hidden), hidden]).toEqual([known, false, hidden]);
        }
        expect(await everything('READER', ids, known, address)).toContain(tie);
      }
    }
    for (const known of [undefined, instants[0]]) expect(await exported('public', known)).not.toContain(SECRET);

    const raised = await restrict(tie);
    expect(raised.data.restrictRecord).toMatchObject({ userErrors: [] });
    for (const known of [undefined, ...instants]) {
      expect(await everything('READER', ids, known)).not.toContain(SECRET);
      expect(await everything('EDITOR', ids, known)).toContain(SECRET);
    }
  });

  test('is not shown to a subscriber that resumes before it', async () => {
    const start = await record('addEvidence', { of: 'T-ABO-GOV', evidence: [{ title: 'Buoy Log' }] });
    const { tie } = await recordedTie();
    await restrict(tie);
    const end = await record('addEvidence', { of: 'T-ABO-GOV', evidence: [{ title: 'Second Buoy Log' }] });
    for (const [, subscribe] of TRANSPORTS) {
      const query = `subscription { changes(after: "${idOf(start.change)}") { id summary node { id } } }`;
      const following = follow(subscribe(api.address), { query });
      const [first] = await following.have(1);
      following.leave();
      expect(first!.id).toBe(idOf(end.change));
    }
  });

  test('stays as restricted when it is undone, withdrawn or imported again', async () => {
    const { tie, ids } = await recordedTie();
    await restrict(tie);
    await restrict(PUBLIC_AGAIN.id);
    const withdrawn = await record('retractTie', { id: tie, reason: 'Never so' });
    await record('undoChange', { id: idOf(withdrawn.change) });
    const rows = { ...SMALL_WORLD, nodes: [], values: [], ties: [PUBLIC_AGAIN] };
    await importRows({ graph: api.graph, rows, dryRun: false, log: () => undefined, progress: () => undefined });
    expect(await everything('READER', ['T-ABO-NET'])).not.toContain('T-ABO-NET');
    expect(await everything('READER', ids)).not.toContain(tie);
  });

  test.each([
    ['NOBODY', 'CONFIDENTIAL', 'NOT_FOUND input.id'],
    ['MED-OAK', 'CONFIDENTIAL', 'WRONG_KIND input.id'],
    ['ABO', 'CONFIDENTIAL', 'WRONG_KIND input.id'],
    ['T-ABO-GOV', 'PUBLIC', 'NOTHING_TO_CHANGE input.visibility'],
  ])('restricting %s to %s: %s', async (id, visibility, error) => {
    const { data } = await restrict(id, visibility);
    expect(userErrorsOf(data.restrictRecord!)).toEqual([error]);
    expect(data.restrictRecord).toMatchObject({ restrictedCount: 0, change: null });
  });
});

describe('erasing', () => {
  /**
   * Asserts that nothing of the records remains for any viewer, at any known instant, in either
   * process.
   */
  async function expectGone(ids: readonly string[], instants: readonly string[], erasure: Json): Promise<void> {
    expect(await stored()).toEqual([]);
    for (const known of [undefined, ...instants]) {
      for (const role of READERS) {
        for (const address of role === 'ADMIN' || role === 'anonymous'
          ? [api.address, second.address]
          : [api.address]) {
          const text = await everything(role, ids, known, address);
          for (const gone of [SECRET, ...ids]) expect([role, known, text.includes(gone)]).toEqual([role, known, false]);
        }
      }
    }
    for (const known of [undefined, instants[0]]) expect(await exported('confidential', known)).not.toContain(SECRET);
    expect(erasure).toMatchObject({
      userErrors: [],
      change: {
        by: 'ADMIN',
        action: 'ERASE',
        summary: 'Erased a record (Asked for by whom it concerned)',
        node: null,
      },
    });
    expect(Date.parse(atOf(erasure))).toBeGreaterThan(Date.parse(instants.at(-1)!));
  }

  /** Undoes and repeats all changes, which restores nothing. */
  async function expectNoReturn(changes: readonly string[]): Promise<void> {
    for (const id of [...changes].reverse()) {
      await api.ask('mutation ($id: ID!) { undoChange(input: { id: $id }) { change { id } userErrors { code } } }', {
        variables: { id },
        headers: headersOf.ADMIN,
      });
      expect(await stored()).toEqual([]);
    }
  }

  test('a tie takes it, its evidence and what the history says of it away', async () => {
    await everything('ADMIN', ['MED-OAK']);
    const { tie, instants, ids, changes } = await recordedTie();
    expect(await stored()).not.toEqual([]);
    await everything('anonymous', ids, instants[0], second.address);
    const { data, errors } = await erase(tie);
    expect(errors).toBeUndefined();
    expect(data.eraseRecord!.erasedCount).toBeGreaterThanOrEqual(5);
    await expectGone(ids, instants, data.eraseRecord!);
    await expectNoReturn([...changes, idOf(data.eraseRecord!.change)]);
    const { data: feed } = await api.ask(
      `{ changes(first: 1, newestFirst: true, node: "MED-OAK") { nodes { summary(lang: EN) fr: summary(lang: FR) node { id } } } }`,
    );
    expect(feed.changes!.nodes).toEqual([
      { summary: 'What was recorded here has been erased.', fr: 'Ce qui était consigné ici a été effacé.', node: null },
    ]);
  });

  test('a tie takes a version away that the index does not have', async () => {
    const { tie } = await recordedTie();
    await driver.executeQuery(
      `MATCH (from:Node {id: 'MED-OAK'}), (to:Node {id: 'UNI-KEEL'})
       CREATE (from)-[:OF_NO_INDEX {id: $tie, note: $note, knownFrom: '2020', knownTo: '2021', clearance: 0}]->(to)`,
      { tie, note: SECRET },
    );
    await erase(tie);
    expect(await stored()).toEqual([]);
  });

  test('an actor that was merged and taken apart leaves no name with the other', async () => {
    const made = await record(
      'saveActor',
      { input: { kind: 'NGO', nameEn: `${SECRET} Trust`, evidence: EVIDENCE } },
      'actor { id }',
    );
    const actor = idOf(made.actor);
    const merged = await record('mergeActors', { keep: 'MED-OAK', absorb: actor, reason: `${SECRET} is the same` });
    expect(userErrorsOf((await erase(actor)).data.eraseRecord!)).toEqual(['LATER_CHANGES input.id']);
    expect(userErrorsOf((await erase('MED-OAK')).data.eraseRecord!)).toEqual(['LATER_CHANGES input.id']);
    const mergeId = idOf(merged.change);
    const parted = await record('unmergeActors', { mergeId });
    const { data } = await erase(actor);
    await expectGone([actor], [made, merged, parted].map(atOf), data.eraseRecord!);
    await expectNoReturn([made, merged, parted].map(({ change }) => idOf(change)));
    const { data: oak } = await api.ask('{ node(id: "MED-OAK") { ... on Actor { name(lang: EN) } } }');
    expect(oak.node).not.toBeNull();
  });

  test('a piece of evidence leaves the record and its other evidence', async () => {
    const { tie, instants } = await recordedTie();
    await record('addEvidence', { of: tie, evidence: OTHER_EVIDENCE });
    const { data: found } = await api.ask(
      `{ node(id: "${tie}") { ... on Tie { evidence { id source { title } } } } }`,
      { headers: headersOf.EDITOR },
    );
    const pieces = found.node!.evidence as unknown as { id: string; source: { title: string } }[];
    expect(pieces.map(({ source }) => source.title).sort()).toEqual([
      'Harbour Log',
      `${SECRET} Gazette`,
      `${SECRET} Gazette`,
    ]);
    for (const { id, source } of pieces) {
      if (source.title !== 'Harbour Log') expect((await erase(id)).data.eraseRecord).toMatchObject({ erasedCount: 1 });
    }
    expect((await stored()).filter((text) => !text.startsWith('note:'))).toEqual([]);
    expect(await everything('EDITOR', [tie], instants[0])).not.toContain(`${SECRET} Gazette`);
    const { data: left } = await api.ask(`{ node(id: "${tie}") { ... on Tie { evidence { source { title } } } } }`);
    expect(left.node!.evidence).toEqual([{ source: { title: 'Harbour Log' } }]);
  });

  test('is recorded once under its key, and the key of an erased change is not used again', async () => {
    const input = { type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', note: SECRET, evidence: EVIDENCE };
    const key = 'the key of a tie';
    const made = await record('recordTie' satisfies Field, { input, key }, 'tie { id }');
    const [first, again] = [await erase(idOf(made.tie), { key: 'once' }), await erase(idOf(made.tie), { key: 'once' })];
    expect(idOf(again.data.eraseRecord!.change)).toBe(idOf(first.data.eraseRecord!.change));
    const repeated = await writer(
      () => api,
      () => headersOf.EDITOR!,
    )('recordTie', { input, key });
    expect(userErrorsOf(repeated)).toEqual(['KEY_REUSED idempotencyKey']);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['NOBODY', 'Never so', 'NOT_FOUND input.id'],
    ['ABO', 'Never so', 'WRONG_KIND input.id'],
    ['ECPAT', 'Never so', 'WRONG_KIND input.id'],
    ['MED-OAK', 'MED-OAK asked for it', 'BAD_TEXT input.reason'],
    ['MED-OAK', ' ', 'BAD_TEXT input.reason'],
  ])('%s because "%s": %s', async (id, reason, error) => {
    const { data } = await erase(id, { reason });
    expect(userErrorsOf(data.eraseRecord!)).toContain(error);
    expect(data.eraseRecord).toMatchObject({ erasedCount: 0, change: null });
  });
});
