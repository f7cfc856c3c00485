import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../seed/facts';
import { exportToFolder } from '../../src/exchange/export-to-folder';
import { readMappedFiles } from '../../src/exchange/mapping/read-mapped-files';
import { formatProblem } from '../../src/exchange/rows/problem';
import { isActorType } from '../../src/store/model/node-type';
import type { GraphRows } from '../../src/store/model/rows';
import { loadRows } from '../../src/store/model/write-records';
import type { GraphClient } from '../../src/store/neo4j/client';
import { prepareGraph } from '../../src/store/neo4j/connect';
import { RECORDED } from '../support/api';
import { openGraph, wipe } from '../support/open-graph';
import { temporaryFolder } from '../support/neo4j';
import { pythonWithPackages } from '../support/python-packages';
import { describeWith, OPTIONS, PYTHON, run } from '../support/spreadsheet-programs';
import { SMALL_WORLD } from '../worlds/small-world';

const MAPPING = join(__dirname, '../../seed/mappings/followthemoney.yaml');

interface Entity {
  id: string;
  schema: string;
  caption: string;
  properties: Record<string, string[]>;
}

let graph: GraphClient;
let folder: string;

// They may have to be installed first.
beforeAll(async () => void (await pythonWithPackages()));
beforeAll(async () => {
  graph = await openGraph();
  await prepareGraph(graph);
});
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => graph.close());

/** Loads rows, exports them, and reads the file with the library, which writes its sheets into the folder. */
async function exported(rows: GraphRows, clearance = 0): Promise<{ given: Entity[]; entities: Entity[] }> {
  await wipe(graph);
  await loadRows(graph, rows, RECORDED);
  const known = new Date().toISOString();
  const counts = await exportToFolder(graph, { folder, format: 'ftm', force: false, known, clearance });
  const lines = readFileSync(join(folder, 'entities.ftm.json'), 'utf8').trim().split('\n');
  expect(counts.nodes + counts.ties).toBe(lines.length);
  const reader = join(__dirname, '../support/read_follow_the_money.py');
  const { stdout } = await run(await pythonWithPackages(), [reader, folder], OPTIONS);
  const { entities, refused } = JSON.parse(stdout) as { entities: Entity[]; refused: unknown };
  expect(refused).toEqual([]);
  return { given: lines.map((line) => JSON.parse(line) as Entity), entities };
}

describeWith(PYTHON, () => {
  test('FollowTheMoney reads every entity of the facts, each value as it is', async () => {
    const { given, entities } = await exported(readFacts(), 2);
    const sorted = ({ id, schema, properties }: Omit<Entity, 'caption'>) => ({
      id,
      schema,
      properties: Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [...values].sort()])),
    });
    expect(entities.map(sorted)).toEqual(given.map(sorted));
    expect([...new Set(entities.map(({ schema }) => schema))].sort()).toEqual([
      'Company',
      'Membership',
      'Organization',
      'PublicBody',
      'UnknownLink',
    ]);
  });

  test('the sample mapping reads it again from the sheets of ftm export-csv', async () => {
    const facts = readFacts();
    const { given } = await exported(facts, 2);
    const countries = new Set(facts.nodes.filter(({ type }) => type === 'Country').map(({ id }) => id));
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const { rows, problems } = readMappedFiles(
      { mapping: MAPPING, sheets: sheets.map((name) => join(folder, name)) },
      { countries, objectives: new Set(), ids: countries },
      [],
    );
    expect(problems.map(formatProblem)).toEqual([]);

    const isExported = ({ type }: { type: string }) => isActorType(type) || type === 'Partnership';
    const original = facts.nodes.filter(isExported);
    // The mapping gives every id its prefix; a character that FollowTheMoney does not take is written by its code.
    const idThere = (id: string) => `FTM-${id.replaceAll('_', '.u005f')}`;
    const named = (nodes: GraphRows['nodes'], id: (of: string) => string) =>
      nodes
        .map((node) => [
          id(node.id),
          node.nameEn,
          node.country ?? null,
          node.type === 'Partnership',
          [...(node.otherNames ?? [])].sort(),
        ])
        .sort();
    expect(named(rows.nodes, (id) => id)).toEqual(named(original, idThere));

    const isTie = ({ schema, properties }: Entity) =>
      schema === 'Membership' || (schema === 'UnknownLink' && properties.role?.[0] !== 'REFERS_TO');
    expect(rows.ties.map(({ id, type, since, until }) => [id, type, since ?? null, until ?? null]).sort()).toEqual(
      given
        .filter(isTie)
        .map(({ id, properties: { role, startDate, endDate } }) => [
          `FTM-${id}`,
          role?.[0],
          startDate?.[0] ?? null,
          endDate?.[0] ?? null,
        ])
        .sort(),
    );
  });

  test('an actor, a partnership and the ties between them say what the graph does, and no more than a reader may see', async () => {
    const { entities } = await exported(SMALL_WORLD);
    const found = new Map(entities.map(({ id, schema, properties }) => [id, { schema, ...properties }]));
    expect(found.get('MBR-ABO')).toMatchObject({
      schema: 'Organization',
      name: ['Aboria Child Watch', 'Veille enfance d’Aboria'],
      classification: ['MEMBER'],
    });
    expect(found.get('GOV-ABO')).toMatchObject({ schema: 'PublicBody', topics: ['gov'] });
    expect(found.get('COM-DUNE')).toMatchObject({ schema: 'Company' });
    expect(found.get('PSH-1')).toMatchObject({ schema: 'Organization', classification: ['PARTNERSHIP'] });
    expect(found.get('S-1-DUNE')).toEqual({
      schema: 'Membership',
      role: ['PARTICIPATES_IN'],
      recordId: ['S-1-DUNE'],
      startDate: ['2016'],
      member: ['COM-DUNE'],
      organization: ['PSH-1'],
    });
    // What speaks against the tie is no source of it.
    expect(found.get('T-ABO-GOV')).toMatchObject({
      schema: 'UnknownLink',
      status: ['contested'],
      description: ['Tide Register'],
    });
    expect(found.get('T-DUNE-CODE')).toMatchObject({
      subject: ['COM-DUNE'],
      object: ['ORG-CODE'],
      startDate: ['2012-05'],
      publisher: ['Harbour Press'],
      sourceUrl: ['https://gazette.example.org/tides'],
      description: ['Harbour Gazette, Harbour Press, 2019-05'],
    });
    expect(found.get('S-1-FIR')).toMatchObject({ role: ['FUNDS'], endDate: ['2019'] });
    for (const id of ['CAM-1', 'ACT-1', 'ABO', 'S-C-ABO', 'T-HID-ABO-BEL', 'T-HID-PIN-GOV'])
      expect(found.has(id)).toBe(false);
  });
});
