import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFacts } from '../../../src/seed/facts';
import { loadSeed, readSeed } from '../../../src/seed/load-seed';
import { recordLoad } from '../../../src/change/import/import-summary';
import { StartError } from '../../../src/errors';
import { clearanceOfTie } from '../../../src/store/model/records';
import type { NodeRow } from '../../../src/store/model/rows';
import { loadRows } from '../../../src/store/model/write-records';
import type { FileName } from '../../../src/exchange/rows/columns';
import { firstQuery } from '../../../src/cli/warm-up';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import { createServer } from '../../../src/api/http/server';
import { type Answer, NO_SHEDDING, testTokens } from '../../support/api';
import { openGraph, wipe } from '../../support/open-graph';
import { LATER, RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import { type Cells, csv } from '../../support/import-folder';
import neo4j, { type Driver } from 'neo4j-driver';
import pino from 'pino';

const FACTS = readFacts();

let graph: GraphClient;
let driver: Driver;
const folders: string[] = [];

beforeAll(async () => {
  graph = await openGraph();
  await prepareGraph(graph);
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
});

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await driver.close();
  await graph.close();
});

async function rows<R>(cypher: string): Promise<R[]> {
  const { records } = await driver.executeQuery(cypher);
  return records.map((record) => record.toObject() as R);
}

/** Returns counts by key, sorted by key. */
function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of [...items].map(key).sort()) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

async function countRows(cypher: string): Promise<Record<string, number>> {
  const found = await rows<{ key: string; count: number }>(`${cypher} AS key, count(*) AS count ORDER BY key`);
  return Object.fromEntries(found.map(({ key, count }) => [key, count]));
}

const nodesByType = () => countRows('MATCH (n:Node) RETURN n.type');
const tiesByType = () =>
  countRows('MATCH (:Node)-[t]->(:Node) WHERE t.id IS NOT NULL AND t.derived IS NULL RETURN type(t)');

/** Returns every node and relationship with its labels and properties, each as one line of text. */
async function dump(): Promise<string[]> {
  const nodes = await rows<{ line: unknown }>(
    'MATCH (n:Node) RETURN [n.id, labels(n), [key IN keys(n) | [key, n[key]]]] AS line',
  );
  const relations = await rows<{ line: unknown }>(
    'MATCH (a:Node)-[r]->(b:Node) RETURN [a.id, type(r), b.id, [key IN keys(r) | [key, r[key]]]] AS line',
  );
  const sorted = ([...head]: unknown[]): string => {
    const properties = head.pop() as [string, unknown][];
    return JSON.stringify([...head, properties.sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  return [...nodes, ...relations].map(({ line }) => sorted(line as unknown[])).sort();
}

/** Writes import files to a new folder and returns its path. */
function folderOf(files: Partial<Record<FileName, Cells[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-seed-'));
  folders.push(folder);
  for (const [name, cells] of Object.entries(files)) {
    writeFileSync(join(folder, name), csv(name as FileName, cells));
  }
  return folder;
}

const messages: string[] = [];
const load = (seed: string) => loadSeed(graph, seed, (line) => void messages.push(line));

/** Returns the response of an API on the graph. */
async function ask(query: string): Promise<Answer> {
  const app = await createServer({
    graph,
    tokens: testTokens(),
    log: pino({ level: 'silent' }),
    timeoutMs: 20_000,
    query: await firstQuery(graph),
    limits: NO_SHEDDING,
  });
  try {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  } finally {
    await app.close();
  }
}

describe('the facts', () => {
  beforeAll(async () => {
    await wipe(graph);
    await load('facts');
  });

  test('are in the database, each row once', async () => {
    const { IndicatorValue, Source, Evidence, Change, ...nodes } = await nodesByType();
    expect(Change).toBe(1);
    expect(nodes).toEqual(countBy(FACTS.nodes, ({ type }) => type));
    expect(nodes).toMatchObject({
      Member: 101,
      Company: 208,
      Instrument: 66,
      Opportunity: 289,
      Commitment: 131,
      Partnership: 33,
      AdvocacyAction: 61,
      Campaign: 11,
      Region: 28,
      Objective: 6,
      Manifestation: 5,
      InfluenceStrategy: 5,
      Enabler: 5,
      CodeCriterion: 6,
    });
    expect(IndicatorValue).toBe(FACTS.values.length);
    expect(await tiesByType()).toEqual(countBy(FACTS.ties, ({ type }) => type));
    const cited = [...FACTS.nodes, ...FACTS.ties, ...FACTS.values].flatMap(({ evidence }) => evidence);
    expect(Source).toBe(new Set(cited.map(({ source }) => source.url ?? source.title)).size);
    expect(Evidence).toBeLessThanOrEqual(cited.length);
    expect(messages).toEqual([
      `Loading facts: ${String(FACTS.nodes.length)} nodes and ${String(FACTS.ties.length)} ties ...`,
    ]);
  });

  test('have a source for every piece of evidence, and evidence for every record that cites any', async () => {
    expect(await rows('MATCH (e:Evidence) WHERE NOT EXISTS { (e)-[:FROM]->(:Source) } RETURN e.id AS id')).toEqual([]);
    const [{ of = [] } = {}] = await rows<{ of: string[] }>('MATCH (e:Evidence) RETURN collect(DISTINCT e.of) AS of');
    const cited = new Set(of);
    expect(FACTS.nodes.filter(({ id, evidence }) => evidence.length > 0 && !cited.has(id))).toEqual([]);
    expect(cited.size).toBe(
      [...FACTS.nodes, ...FACTS.ties, ...FACTS.values].filter((row) => row.evidence.length).length,
    );
  });

  test('have their countries, regions and parents', async () => {
    const places = (field: 'country' | 'region' | 'parent') => FACTS.nodes.filter((row) => row[field]).length;
    expect(await countRows('MATCH (:Node)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(:Node) RETURN type(r)')).toEqual({
      IN_COUNTRY: places('country'),
      IN_REGION: places('region'),
      PART_OF: places('parent'),
    });
  });

  test('have the same counts in the API', async () => {
    const { data, errors } = await ask(`{
      members: actors(filter: { kinds: [MEMBER] }) { totalCount }
      companies: actors(filter: { kinds: [COMPANY] }) { totalCount }
      actors { totalCount }
      countries { totalCount }
      regions { id }
      objectives { id }
      byType: tally(of: ACTORS, by: [TYPE]) { rows { keys { id } count } }
    }`);
    expect(errors).toBeUndefined();
    // A government is listed only where a recorded tie touches it.
    const touched = new Set(
      FACTS.ties.filter((tie) => clearanceOfTie(tie) === 0).flatMap(({ from, to }) => [from, to]),
    );
    const isListed = ({ id, properties }: NodeRow) => !properties?.derived || touched.has(id);
    const total = (...types: string[]) => ({
      totalCount: FACTS.nodes.filter((row) => types.includes(row.type) && isListed(row)).length,
    });
    expect(data).toMatchObject({
      members: { totalCount: 101 },
      companies: { totalCount: 208 },
      actors: total('Member', 'Company', 'RegionalBody', 'Partner'),
      countries: total('Country'),
    });
    expect([data.regions, data.objectives]).toMatchObject([{ length: 28 }, { length: 6 }]);
    expect(data.byType?.rows).toEqual(
      ['Company', 'Member', 'Partner', 'RegionalBody'].map((id) => ({ keys: [{ id }], count: total(id).totalCount })),
    );
  });

  test('are recorded on one day, whenever they are loaded', async () => {
    const counts = '{ members: actors(filter: { kinds: [MEMBER] }) { totalCount } countries { totalCount } }';
    const asKnown = async (known: string) => (await ask(`query @asOf(known: "${known}") ${counts}`)).data;
    expect(await asKnown('2026-11-24T23:59:59Z')).toEqual({ members: { totalCount: 0 }, countries: { totalCount: 0 } });
    expect(await asKnown('2026-11-25T00:00:00Z')).toMatchObject({ members: { totalCount: 101 } });
    const instants = await rows<{ at: string }>(
      'MATCH (n:Node) RETURN DISTINCT n.knownFrom AS at UNION MATCH ()-[t]->() WHERE t.id IS NOT NULL RETURN DISTINCT t.knownFrom AS at',
    );
    expect(instants).toEqual([{ at: '2026-11-25T00:00:00.000Z' }]);
  });

  test('are said in both languages over HTTP: outcomes, kinds, seats and sums', async () => {
    const { data, errors } = await ask(`{
      summit: node(id: "BOGOTA-2024") { ... on AdvocacyAction { kind since until outcome fr: outcome(lang: FR) } }
      study: node(id: "DISRUPTING-HARM") { ... on Partnership { kind until outcome(lang: FR) } }
      funder: node(id: "SAFE-ONLINE") { ... on Partner { ties(types: [FUNDS], statuses: [CURRENT, UNCONFIRMED]) { nodes {
        since until amount currency qualifier(lang: EN) fr: qualifier(lang: FR)
      } } } }
      authority: node(id: "KEN-DCS") { ... on Partner { ties(types: [ORGAN_OF]) { nodes { sentence(lang: EN) } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.summit).toMatchObject({ kind: 'CONVENING', since: '2024-11-07', until: '2024-11-08' });
    expect([data.summit?.outcome, data.summit?.fr]).toEqual([
      expect.stringMatching(/^101 national government pledges/),
      expect.stringMatching(/^101 engagements/),
    ]);
    expect(data.study).toMatchObject({ kind: 'RESEARCH', until: null });
    expect(data.study?.outcome).toMatch(/millions de dollars/);
    const grants = data.funder?.ties?.nodes as unknown as { since: string }[];
    expect([...grants].sort((one, other) => (one.since < other.since ? -1 : 1))).toEqual([
      {
        since: '2019',
        until: null,
        amount: 7000000,
        currency: 'USD',
        qualifier: 'for its first phase',
        fr: 'pour sa première phase',
      },
      {
        since: '2023',
        until: null,
        amount: 7500000,
        currency: 'USD',
        qualifier: 'for its second phase',
        fr: 'pour sa deuxième phase',
      },
    ]);
    expect(JSON.stringify(data.authority)).toContain(
      "The Directorate of Children's Services (Kenya) is a lead authority of the Government of Kenya, in the response to online exploitation.",
    );
  });

  test('are unchanged when they are loaded again later', async () => {
    const before = await dump();
    await loadRows(graph, FACTS, new Date(Date.now() + 86_400_000));
    expect(await dump()).toEqual(before);
    await load('facts');
    await load('synthetic:1');
    expect(await dump()).toEqual(before);
  });

  test('are loaded completely or not at all', async () => {
    const before = await dump();
    const broken = {
      ...SMALL_WORLD,
      ties: [...SMALL_WORLD.ties, { ...SMALL_WORLD.ties[0]!, id: 'T-X', to: 'NOBODY' }],
    };
    await expect(loadRows(graph, broken, new Date())).rejects.toThrow('A tie names a node that is not in the graph');
    expect(await dump()).toEqual(before);
  });
});

describe('an interrupted load', () => {
  test('is removed and repeated', async () => {
    await wipe(graph);
    // The state of a large load that was interrupted at its very end.
    await loadRows(graph, SMALL_WORLD, RECORDED, (run) => recordLoad(run, SMALL_WORLD, LATER.toISOString()));
    await graph.write('model/begin-load');
    await load('facts');
    expect(await rows('MATCH (f:Feed) RETURN f.sequence AS sequence, f.at AS at')).toEqual([
      { sequence: 1, at: '2026-11-25T00:00:00.000Z' },
    ]);
    expect(await rows('MATCH (c:Change) RETURN c.at AS at')).toEqual([{ at: '2026-11-25T00:00:00.000Z' }]);
    const { Member, Country } = await nodesByType();
    expect({ Member, Country }).toEqual({
      Member: 101,
      Country: FACTS.nodes.filter(({ type }) => type === 'Country').length,
    });
    expect(await rows("MATCH (n:Node {id: 'MBR-ABO'}) RETURN n.id AS id")).toEqual([]);
    expect(await rows('MATCH (l:Load) RETURN l.complete AS complete')).toEqual([{ complete: true }]);
  });

  test('by two processes at the same time is recorded once', async () => {
    await wipe(graph);
    const other = await openGraph();
    try {
      await Promise.all([load('facts'), loadSeed(other, 'facts', () => undefined)]);
    } finally {
      await other.close();
    }
    expect(await rows('MATCH (c:Change) RETURN c.sequence AS sequence')).toEqual([{ sequence: 1 }]);
  });

  test('is not confused with a complete one', async () => {
    const before = await dump();
    await load('facts');
    expect(await dump()).toEqual(before);
  });
});

describe('a folder', () => {
  const VALID_ROWS: Partial<Record<FileName, Cells[]>> = {
    'actors.csv': [
      {
        id: 'A-HARBOUR',
        kind: 'NGO',
        name_en: 'Harbour Alliance',
        name_fr: 'Alliance du port',
        country_iso3: 'KEN',
        source_title: 'Minutes',
      },
      {
        id: 'A-QUAY',
        kind: 'COMPANY',
        name_en: 'Quay Hotels',
        sector: 'hotel',
        source_url: 'https://quay.example.org/',
      },
    ],
    'partnerships.csv': [
      { id: 'P-LAKE', name_en: 'Lakeside Table', since: '2020-05', countries_iso3: 'KEN;UGA', source_title: 'Minutes' },
    ],
    'ties.csv': [
      {
        type: 'PARTICIPATES_IN',
        from: 'A-HARBOUR',
        to: 'P-LAKE',
        since: '2021',
        source_title: 'Minutes',
        as_of: '2023',
      },
      { type: 'PARTICIPATES_IN', from: 'A-QUAY', to: 'P-LAKE', visibility: 'NETWORK', source_title: 'Minutes' },
    ],
  };

  beforeEach(() => wipe(graph));

  test('is loaded beside countries, their governments and the framework, and can be queried', async () => {
    await load(folderOf(VALID_ROWS));
    const { Partner, Company, Member, Country, Objective } = await nodesByType();
    const governments = FACTS.nodes.filter(({ properties }) => properties?.derived);
    expect({ Partner, Company, Member }).toEqual({ Partner: governments.length + 1, Company: 1 });
    expect([Country, Objective]).toEqual(
      ['Country', 'Objective'].map((type) => FACTS.nodes.filter((row) => row.type === type).length),
    );
    const { data, errors } = await ask(`{ partnerships { nodes {
      id since countries { id } participants { edges { since node { id name(lang: FR) country { iso3 } } tie { evidence { asOf source { title } } } } }
    } } }`);
    expect(errors).toBeUndefined();
    expect(data.partnerships).toEqual({
      nodes: [
        {
          id: 'P-LAKE',
          since: '2020-05',
          countries: [{ id: 'KEN' }, { id: 'UGA' }],
          participants: {
            edges: [
              {
                since: '2021',
                node: { id: 'A-HARBOUR', name: 'Alliance du port', country: { iso3: 'KEN' } },
                tie: { evidence: [{ asOf: '2023', source: { title: 'Minutes' } }] },
              },
            ],
          },
        },
      ],
    });
  });

  test('with invalid rows is not loaded, and each problem is reported', async () => {
    const bad = folderOf({
      ...VALID_ROWS,
      'partnerships.csv': [
        {
          id: 'P-LAKE',
          name_en: 'Lakeside Table',
          since: '2020-13',
          countries_iso3: 'KEN;XXX',
          source_title: 'Minutes',
        },
      ],
      'ties.csv': [
        { type: 'PARTICIPATES_IN', from: 'A-HARBOUR', to: 'P-LAKE', source_title: 'Minutes' },
        { type: 'PARTICIPATES', from: 'A-QUAY', to: 'P-LAKE', source_title: 'Minutes' },
        { type: 'FUNDS', from: 'A-NOBODY', to: 'P-LAKE', strength: '1.5', source_title: 'Minutes' },
      ],
    });
    const failure = await load(bad).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(StartError);
    const lines = (failure as StartError).message.split('\n');
    expect(lines[0]).toBe('Nothing was loaded:');
    for (const place of [
      'partnerships.csv line 2, column since: found "2020-13"',
      'partnerships.csv line 2, column countries_iso3: found "XXX"',
      'ties.csv line 3, column type: found "PARTICIPATES"',
      'ties.csv line 4, column from: found "A-NOBODY"',
      'ties.csv line 4, column strength: found "1.5"',
    ]) {
      expect(lines.filter((line) => line.startsWith(place))).toHaveLength(1);
    }
    expect(lines).toHaveLength(6);
    expect(await rows('MATCH (n:Node) RETURN n.id AS id')).toEqual([]);
  });

  test.each(['no-such-folder', 'synthetic:x', 'synthetic:-1', ''])(
    'that does not exist, %j, is rejected',
    async (seed) => {
      await expect(load(seed === '' ? join(tmpdir(), 'convening-graph-none') : seed)).rejects.toThrow(StartError);
      expect(await rows('MATCH (n:Node) RETURN n.id AS id')).toEqual([]);
    },
  );

  test('none loads nothing', async () => {
    await load('none');
    expect(await rows('MATCH (n:Node) RETURN n.id AS id')).toEqual([]);
  });
});

test('the synthetic world is loaded, marked as synthetic, and has influence paths', async () => {
  await wipe(graph);
  await load('synthetic:1');
  const world = readSeed('synthetic:1');
  expect(await tiesByType()).toEqual(countBy(world.ties, ({ type }) => type));
  const { Member, Partnership } = await nodesByType();
  expect({ Member, Partnership }).toEqual({ Member: 180, Partnership: 250 });
  const { data, errors } = await ask(`{
    influencePaths(input: { from: ["SYN-MEMBER-0002"], to: ["SYN-UN-0001"] }) { paths { score length hops { tie { id } } } }
    node(id: "SYN-MEMBER-0002") { ... on Member { name } }
  }`);
  expect(errors).toBeUndefined();
  const paths = data.influencePaths?.paths as unknown as { score: number; length: number; hops: unknown[] }[];
  expect(paths).toHaveLength(3);
  expect(paths.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  // A tie is a step, or half of one.
  expect(paths.every(({ length, hops }) => hops.length / 2 <= length && length <= hops.length)).toBe(true);
  expect(data.node?.name).toMatch(/^Synthetic /);
});
