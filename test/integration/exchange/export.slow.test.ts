import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { readFacts } from '../../../src/seed/facts';
import { readSeed } from '../../../src/seed/load-seed';
import { StartError } from '../../../src/errors';
import { type ExportFormat, EXPORT_FORMATS, exportToFolder } from '../../../src/exchange/export-to-folder';
import { loadRows } from '../../../src/store/model/write-records';
import { isActorType, isInitiativeType } from '../../../src/store/model/node-type';
import type { GraphRows, NodeRow, TieRow } from '../../../src/store/model/rows';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import { AUTHORITY_KINDS } from '../../../src/store/model/actor-kind';
import { TieType } from '../../../src/store/model/tie-type';
import { ValueKind } from '../../../src/store/model/enums';
import { Visibility } from '../../../src/store/model/visibility';
import { openGraph, wipe } from '../../support/open-graph';
import { RECORDED } from '../../worlds/small-world';
import neo4j from 'neo4j-driver';

/**
 * Returns the reference data, the governments, and one record of each type for each of its
 * properties: an export of all facts takes ten times as long, and `import.test.ts` imports one. A
 * picture names more records than these.
 */
function someOf({ nodes, ties, values }: GraphRows): GraphRows {
  const seen = new Set<string>();
  const hasNew = (type: string, row: object): boolean => {
    const texts = [...JSON.stringify(row).matchAll(/"(\w+)":/g)].map(([, key]) => `${type}.${key!}`);
    const isNew = texts.some((text) => !seen.has(text));
    for (const text of texts) seen.add(text);
    return isNew;
  };
  const isReference = ({ type, properties }: NodeRow) =>
    properties?.derived === true ||
    !(
      isActorType(type) ||
      isInitiativeType(type) ||
      ['Opportunity', 'Commitment', 'RosterStatement', 'Picture'].includes(type)
    );
  const endsOf = (some: readonly TieRow[]) => some.flatMap(({ from, to }) => [from, to]);
  const varied = new Set(ties.filter((row) => hasNew(row.type, row)));
  const chosen = new Set([
    'ECPAT',
    'AU',
    'MBR-KEOOGO',
    ...nodes.filter((row) => isReference(row) || (!row.parent && hasNew(row.type, row))).map(({ id }) => id),
    ...endsOf([...varied]),
  ]);
  // An import rejects a commitment without its maker.
  const someTies = ties.filter((row) => varied.has(row) || (row.type === 'PROMISED' && chosen.has(row.to)));
  const ends = new Set(endsOf(someTies));
  const isChosen = (id: string) => chosen.has(id) || ends.has(id);
  // An import also rejects a statement about a list without the record that has the list.
  const isSome = ({ id, type, parent = '' }: NodeRow) => isChosen(type === 'RosterStatement' ? parent : id);
  return { nodes: nodes.filter(isSome), ties: someTies, values };
}

const FACTS = someOf(readFacts());
const NOW = new Date().toISOString();

/**
 * The facts plus cases that they lack: odd texts, evidence against ties, and ties that are not
 * public.
 */
const source = (title: string) => ({ source: { title }, confidence: FACTS.ties[0]!.confidence });
const extended: GraphRows = {
  nodes: FACTS.nodes.map((row) =>
    row.id === 'ECPAT'
      ? {
          ...row,
          otherNames: ['=cmd|A1', "'t Net; \\ zuid", ' blank ', '@x'],
          properties: {
            ...row.properties,
            note: '+1 "quoted"\r\nMATCH (n) DETACH DELETE n // مرحبا 👩‍👩‍👧 _x000D_ <b>&amp;',
          },
        }
      : row,
  ),
  ties: [
    ...FACTS.ties,
    ...[Visibility.PUBLIC, Visibility.NETWORK, Visibility.CONFIDENTIAL].map((visibility) => ({
      type: TieType.CONTACT_OF,
      from: 'ECPAT',
      to: 'AU',
      verb: visibility,
      confidence: FACTS.ties[0]!.confidence,
      visibility,
      strength: 0.1 + 0.2,
      note: `-note ${visibility}`,
      evidence: [
        source(`Source ${visibility}`),
        { ...source(`Denial ${visibility}`), against: true },
        { ...source('Undated'), asOf: '2020-02', locator: 'p. 1' },
      ],
    })),
  ],
  values: [
    ...FACTS.values,
    ...[ValueKind.BASELINE, ValueKind.TARGET, ValueKind.MEASURED].map((kind) => ({
      indicator: FACTS.values[0]!.indicator,
      asOf: '2020',
      value: 3,
      basis: 'told of',
      kind,
      country: 'KEN',
      evidence: [source(`Values ${kind}`)],
    })),
  ],
};

let graph: GraphClient;
let folder: string;

beforeAll(async () => {
  graph = await openGraph();
  await prepareGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-export-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

let folders = 0;

/** Exports to a new folder and returns its path. */
async function exported(format: ExportFormat, clearance = 2, known = NOW): Promise<string> {
  const to = join(folder, String(folders++));
  await exportToFolder(graph, { folder: to, format, force: false, known, clearance });
  return to;
}

const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
const only = (path: string) => Object.values(contents(path))[0] ?? '';

async function load(rows: GraphRows): Promise<void> {
  await wipe(graph);
  await loadRows(graph, rows, RECORDED);
}

describe('an export that is loaded into an empty database', () => {
  let before: Record<string, string>;
  let workbook: Buffer;
  let inCsv: string;
  let inXlsx: string;

  beforeAll(async () => {
    await load(extended);
    inCsv = await exported('csv');
    inXlsx = await exported('xlsx');
    before = contents(inCsv);
    workbook = readFileSync(join(inXlsx, 'convening-graph.xlsx'));
  });

  test.each(['csv', 'xlsx'] as const)('exports the same again: %s', async (format) => {
    await load(readSeed(format === 'csv' ? inCsv : inXlsx));
    expect(contents(await exported('csv'))).toEqual(before);
    expect(readFileSync(join(await exported('xlsx'), 'convening-graph.xlsx')).equals(workbook)).toBe(true);
  });

  test('has the same properties, as exported to JSON Lines', async () => {
    await load(extended);
    const lines = only(await exported('jsonl'));
    await load(readSeed(inCsv));
    const again = only(await exported('jsonl'));
    expect(again.split('\n').sort()).toEqual(lines.split('\n').sort());
  });

  test('has one row for each record that is not reference data', () => {
    const rows = (name: string) => (before[name] ?? '').split(/\r\n(?=[A-Za-z])/).length - 1;
    const types = (...wanted: string[]) => extended.nodes.filter(({ type }) => wanted.includes(type)).length;
    expect(rows('partnerships.csv')).toBe(types('Partnership'));
    expect(rows('actions.csv')).toBe(types('AdvocacyAction', 'Campaign'));
    expect(rows('ties.csv')).toBe(extended.ties.length);
    expect(rows('values.csv')).toBe(extended.values.length);
  });
});

describe('the records of an export', () => {
  beforeAll(() => load(extended));

  test('have a strength only where one was recorded', async () => {
    const strengths = readSeed(await exported('csv')).ties.map(({ strength }) => strength);
    expect(strengths.filter((strength) => strength !== undefined)).toEqual([0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2]);
  });

  test.each(EXPORT_FORMATS)('are those of the requested clearance: %s', async (format) => {
    const sourcesAt = async (clearance: number) => {
      const path = await exported(format, clearance);
      const text = format === 'xlsx' ? JSON.stringify(readSeed(path).ties) : Object.values(contents(path)).join('\n');
      return ['PUBLIC', 'NETWORK', 'CONFIDENTIAL'].map((name) => text.includes(`Source ${name}`));
    };
    expect(await sourcesAt(0)).toEqual([true, false, false]);
    expect(await sourcesAt(1)).toEqual([true, true, false]);
    expect(await sourcesAt(2)).toEqual([true, true, true]);
  });

  test('are those known at the requested instant', async () => {
    const path = await exported('jsonl', 0, '2020-01-01T00:00:00.000Z');
    expect(only(path)).toBe('');
  });

  test('have the properties and the country of that instant', async () => {
    const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
    await driver.executeQuery(`
      MATCH (n:Node {id: 'MBR-KEOOGO'})-[in:IN_COUNTRY]->(was), (is:Country {id: 'KEN'})
      CREATE (n)-[:WAS]->(past:Node:Past:Actor:Member)
      SET past = n { .*, id: null, pastOf: n.id, knownTo: '2026-03-01T00:00:00.000Z' },
        n.nameEn = 'Renamed', n.knownFrom = past.knownTo
      CREATE (past)-[:IN_COUNTRY]->(was), (n)-[:IN_COUNTRY]->(is)
      DELETE in`);
    await driver.close();
    const found = async (known: string) =>
      readSeed(await exported('csv', 0, known)).nodes.find(({ id }) => id === 'MBR-KEOOGO');
    expect(await found('2026-02-28T00:00:00.000Z')).toMatchObject({ nameEn: 'Association Keoogo', country: 'BFA' });
    expect(await found(NOW)).toMatchObject({ nameEn: 'Renamed', country: 'KEN' });
  });

  test('have no internal properties and no authors', async () => {
    const lines = only(await exported('jsonl', 0))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect([...new Set(lines.map(({ kind }) => kind))].sort()).toEqual(['evidence', 'node', 'source', 'tie', 'value']);
    const keys = lines.flatMap((line) => Object.keys(line));
    expect([...new Set(keys)].sort()).toEqual([
      'activeSince',
      'adopted',
      'against',
      'amount',
      'asOf',
      'atLeast',
      'basis',
      'boardSeats',
      'coalition',
      'confidence',
      'contested',
      'country',
      'currency',
      'deadline',
      'derived',
      'due',
      'extent',
      'founded',
      'from',
      'group',
      'id',
      'indicator',
      'inferred',
      'initiativeKind',
      'iso3',
      'kind',
      'knownFrom',
      'locator',
      'nameEn',
      'nameFr',
      'namedRegions',
      'nodeKind',
      'note',
      'number',
      'of',
      'originalPublisher',
      'otherNameKinds',
      'otherNames',
      'outcome',
      'outcomeEn',
      'outcomeFr',
      'parent',
      'participantsNotNamed',
      'participantsNotes',
      'participantsNotesFr',
      'parts',
      'partsFr',
      'periodFrom',
      'periodUntil',
      'phases',
      'phasesFr',
      'phrases',
      'proposed',
      'published',
      'publisher',
      'qualifierEn',
      'qualifierFr',
      'raised',
      'recordedOn',
      'region',
      'regionBasis',
      'reported',
      'sector',
      'session',
      'since',
      'source',
      'sourceKind',
      'status',
      'steps',
      'strength',
      'title',
      'to',
      'type',
      'unit',
      'until',
      'url',
      'value',
      'valueKind',
      'verb',
      'view',
      'visibility',
      'website',
    ]);
  });
});

/**
 * Returns the authorities without a recorded tie as organs of their government: each has a derived
 * one.
 */
function organsOfGovernments(): string[] {
  const governments = new Map(
    extended.nodes.flatMap(({ id, country, properties }) => (properties?.derived ? [[country, id]] : [])),
  );
  const recorded = new Set(
    extended.ties.flatMap(({ type, from, to }) =>
      type === TieType.ORGAN_OF ? [`${from} ${to}`, `${to} ${from}`] : [],
    ),
  );
  return extended.nodes.flatMap(({ id, country, properties }) => {
    const government = country && governments.get(country);
    const isAuthority = AUTHORITY_KINDS.some((kind) => kind === properties?.kind) && !properties?.derived;
    return government && isAuthority && !recorded.has(`${id} ${government}`) ? [id] : [];
  });
}

describe('GraphML', () => {
  test('is well-formed and has every node but pictures, and every tie', async () => {
    await load(extended);
    const ids = new Set<string>();
    const ends: string[] = [];
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'node') ids.add(String(attributes.id));
      if (name === 'edge') ends.push(String(attributes.source), String(attributes.target));
      for (const id of Object.values(attributes))
        if (name === 'node' || name === 'edge') expect(id).toMatch(/^[\w.:-]+$/);
    });
    parser.on('text', (text) => texts.push(text));
    parser.write(only(await exported('graphml'))).close();
    expect(ids.size).toBe(extended.nodes.filter(({ type }) => type !== 'Picture').length);
    expect(ends).toHaveLength(2 * (extended.ties.length + organsOfGovernments().length));
    expect(ends.filter((end) => !ids.has(end))).toEqual([]);
    expect(texts).toContain("=cmd|A1; 't Net; \\ zuid;  blank ; @x");
  });
});

describe('a folder', () => {
  test('that is not empty is written to only with force, and keeps its other files', async () => {
    const to = await exported('csv', 0);
    writeFileSync(join(to, 'notes.txt'), 'mine');
    writeFileSync(join(to, 'ties.csv'), 'old');
    const request = { folder: to, format: 'csv', known: NOW, clearance: 0 } as const;
    await expect(exportToFolder(graph, { ...request, force: false })).rejects.toThrow(StartError);
    expect(readFileSync(join(to, 'ties.csv'), 'utf8')).toBe('old');
    await exportToFolder(graph, { ...request, force: true });
    expect(contents(to)).toMatchObject({ 'notes.txt': 'mine', 'ties.csv': expect.stringContaining('MEMBER_OF') });
  });

  test('stays empty where the export fails', async () => {
    const to = join(folder, 'failed');
    const failing = { stream: () => Promise.reject(new Error('gone')) } as unknown as GraphClient;
    const request = { folder: to, format: 'csv', known: NOW, clearance: 0, force: false } as const;
    await expect(exportToFolder(failing, request)).rejects.toThrow('gone');
    expect(readdirSync(to)).toEqual([]);
  });

  test('that cannot be created is an error of one line', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const request = { folder: join(file, 'in'), format: 'csv', known: NOW, clearance: 0, force: false } as const;
    await expect(exportToFolder(graph, request)).rejects.toThrow(/^The export cannot be written to .*: ENOTDIR\.$/);
  });
});
