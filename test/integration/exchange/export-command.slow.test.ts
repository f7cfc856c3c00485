import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importPath } from '../../../src/change/import/import-path';
import { loadRows } from '../../../src/store/model/write-records';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { findRunningNeo4j } from '../../../src/store/neo4j/local/running-neo4j';
import { openGraph, wipe } from '../../support/open-graph';
import { piers, writeTable } from '../../support/import-folder';
import { neo4jIn, temporaryFolder } from '../../support/neo4j';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';

const ROOT = join(__dirname, '../../..');
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, SMALL_WORLD, RECORDED);
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run export --` on the Neo4j of the tests, or as `env` configures. */
async function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password, PATH } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/export.ts', ...args], {
    cwd: ROOT,
    env: { PATH, NEO4J_URI: uri, NEO4J_PASSWORD: password, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

test('the default is a CSV export of the public graph', async () => {
  const to = join(folder, 'csv');
  const { code, stdout, stderr } = await run([to]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `Exporting to ${to} ...\n` });
  expect(stdout).toMatch(
    /^Exported \d+ nodes, \d+ ties and \d+ values as csv, known \S+Z; of the ties, those that are PUBLIC\.\n$/,
  );
  expect(readdirSync(to).sort()).toEqual(
    [
      'actions',
      'actors',
      'commitments',
      'engagements',
      'evidence',
      'follow-ups',
      'meetings',
      'opportunities',
      'partnerships',
      'picture-steps',
      'pictures',
      'rosters',
      'ties',
      'values',
    ].map((name) => `${name}.csv`),
  );
});

test.each([
  [[], /^npm run export -- DIR /],
  [['a', 'b'], /^npm run export -- DIR /],
  [['a', '--valid', '2020'], /^npm run export -- DIR /],
  [['a', '--format', 'pdf'], /^--format is one of csv, xlsx, graphml, jsonl\. /],
  [['a', '--clearance', 'all'], /^--clearance is one of public, network, confidential\. /],
  [
    ['a', '--known', 'yesterday'],
    /^--known is an instant with its offset, such as 2024-05-20T12:00:00Z; it is "yesterday"\.$/,
  ],
  [[ROOT], /holds .* already: name an empty folder, or add --force to replace files\.$/],
])('%j is an error of one line', async (args, line) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trim().split('\n').pop()).toMatch(line);
});

test('an export asks as of the last change, which an import records ahead of the clock', async () => {
  const graph = await openGraph();
  try {
    const path = join(folder, 'import');
    mkdirSync(path);
    writeTable(path, 'actors.csv', piers(2));
    await importPath(
      graph,
      path,
      false,
      () => undefined,
      () => undefined,
    );
    const { at } = await graph.readHead();
    const { stdout } = await run([join(folder, 'after-import')]);
    expect(stdout).toContain(`known ${at!};`);
    expect(readFileSync(join(folder, 'after-import', 'actors.csv'), 'utf8')).toContain(String(piers(2)[1]!.id));
  } finally {
    await graph.close();
  }
});

test('an export uses the Neo4j of a running API and leaves it running', async () => {
  const dataDir = join(folder, 'data');
  expect(await findRunningNeo4j(dataDir)).toBeUndefined();
  const local = await neo4jIn(dataDir);
  try {
    const empty = await run([join(folder, 'own')], { NEO4J_URI: '', DATA_DIR: dataDir });
    expect(empty).toEqual({ code: 1, stdout: '', stderr: 'There is nothing to export: the graph is empty.\n' });
    const shared = await findRunningNeo4j(dataDir);
    expect(shared).toEqual({ uri: local.uri, user: local.user, password: local.password });
    await (await connectGraph(local)).close();
  } finally {
    await local.stop();
  }
  expect(await findRunningNeo4j(dataDir)).toBeUndefined();
});
