import neo4j, { type Driver } from 'neo4j-driver';
import { clauseParameters } from '../../../src/store/neo4j/clauses';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import type { RunningNeo4j } from '../../../src/store/neo4j/local/running-neo4j';
import { bindParameters } from '../../../src/store/neo4j/parameters';
import '../../../src/kinds/statements';
import { statementNames, statementText } from '../../../src/store/neo4j/statements';
import { testNeo4j } from '../../support/neo4j';

/** A Neo4j of this test alone: in that of other tests, all names have been used before. */
let running: RunningNeo4j;
let driver: Driver;

beforeAll(async () => {
  running = await testNeo4j();
  driver = neo4j.driver(running.uri, neo4j.auth.basic(running.user, running.password));
});
afterAll(async () => {
  await driver.close();
  await running.stop();
});

/** Returns the names of a statement that do not exist according to Neo4j. */
async function missingIn(name: string): Promise<string[]> {
  const text = statementText(name);
  const every = Object.fromEntries(clauseParameters(text).map((parameter) => [parameter, '']));
  const bound = bindParameters(text, { valid: '', known: '', clearance: 0, ...every });
  const { summary } = await driver.executeQuery(`EXPLAIN ${bound.text}`, bound.parameters);
  return summary.gqlStatusObjects
    .filter(({ statusDescription }) => /does not exist/.test(statusDescription))
    .map(({ statusDescription }) => `${name}: ${statusDescription}`);
}

test('in a new graph, each name of a statement exists, so that no change has statements planned anew', async () => {
  const graph = await connectGraph(running);
  await prepareGraph(graph);
  await graph.close();
  const seen = new Set<string>();
  const missing: string[] = [];
  for (const name of statementNames().filter((one) => !one.startsWith('schema/'))) {
    const words = statementText(name).match(/\w+/g) ?? [];
    // A word is checked only with the first statement that contains it, since planning takes long.
    if (words.some((word) => !seen.has(word))) missing.push(...(await missingIn(name)));
    for (const word of words) seen.add(word);
  }
  expect(missing).toEqual([]);
});
