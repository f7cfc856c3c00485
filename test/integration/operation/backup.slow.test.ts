import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../../src/graph/access/viewer';
import { loadRows } from '../../../src/store/model/write-records';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { runCommand } from '../../../src/store/neo4j/local/child-process';
import type { RunningNeo4j } from '../../../src/store/neo4j/local/running-neo4j';
import { findClassPath } from '../../../src/store/neo4j/local/jars';
import { homeFolder } from '../../../src/store/neo4j/local/running-neo4j';
import { type Answer, type Api, serveGraph, testTokens } from '../../support/api';
import { JARS, neo4jIn, temporaryFolder } from '../../support/neo4j';
import { VALID } from '../../support/valid-mutations';
import { bearer, operation } from '../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';

const tokens = testTokens();
let folder: string;
let running: RunningNeo4j | undefined;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const QUERIES = [
  '{ actors(first: 100) { totalCount nodes { id name ties(first: 100) { nodes { id since evidence { asOf } } } } } }',
  '{ partnerships(first: 100) { nodes { id name participants { totalCount } } } }',
  '{ influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"] }) { paths { score explanation } } }',
  'query @asOf(known: "2024-06-01T00:00:00Z") { actors(first: 100) { totalCount } }',
  '{ changes(first: 100) { nodes { id recordedAt by action summary } } }',
];

/** Returns the answers to the queries from the Neo4j of a folder, after `prepare` has run. */
async function answersFrom(
  dataDir: string,
  prepare: (api: Omit<Api, 'statements'>) => Promise<void>,
): Promise<Answer[]> {
  running = await neo4jIn(dataDir);
  const api = await serveGraph(await connectGraph(running), { tokens });
  try {
    await prepare(api);
    const headers = await bearer(tokens, Role.EDITOR);
    const answers: Answer[] = [];
    for (const query of QUERIES) answers.push(await api.ask(query, { headers }));
    return answers;
  } finally {
    await api.close();
    await running.stop();
    running = undefined;
  }
}

async function admin(dataDir: string, ...args: string[]): Promise<void> {
  const classPath = await findClassPath(JARS, () => undefined, process.env);
  const java = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.cli.AdminTool'];
  const env = { ...process.env, NEO4J_HOME: homeFolder(dataDir) };
  const { code, output } = await runCommand('java', [...java, ...args], { env });
  if (code !== 0) throw new Error(output);
}

test('a dump that is loaded into another folder gives the same answers and the same feed', async () => {
  const [original, restored, dumps] = ['original', 'restored', 'dumps'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [original, dumps, homeFolder(restored)]) mkdirSync(path, { recursive: true });
  const before = await answersFrom(original, async ({ graph, ask }) => {
    await prepareGraph(graph);
    await loadRows(graph, SMALL_WORLD, RECORDED);
    const headers = await bearer(tokens, Role.EDITOR);
    for (const field of ['recordTie', 'savePartnership'] as const) {
      const { data } = await ask(operation(field, '__typename'), { variables: VALID[field], headers });
      expect(data[field]!.userErrors).toEqual([]);
    }
  });
  for (const { errors } of before) expect(errors).toBeUndefined();
  expect(before.at(-1)!.data.changes!.nodes).toHaveLength(2);

  await admin(original, 'database', 'dump', 'neo4j', `--to-path=${dumps}`);
  await admin(restored, 'database', 'load', 'neo4j', `--from-path=${dumps}`, '--overwrite-destination=true');

  expect(await answersFrom(restored, async () => undefined)).toEqual(before);
});
