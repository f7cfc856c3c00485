import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { HttpLimits } from '../../../../src/api/http/limits';
import { createServer } from '../../../../src/api/http/server';
import type { GraphClient } from '../../../../src/store/neo4j/client';
import { prepareGraph } from '../../../../src/store/neo4j/connect';
import { NO_SHEDDING, testTokens } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { assistant, connectAssistant } from '../../../support/assistant';
import neo4j, { type Driver } from 'neo4j-driver';
import pino from 'pino';
import type * as statements from '../../../../src/store/neo4j/statements';

/** While true, the statement for a page of commitments takes Neo4j minutes. */
let mockSlow = false;

jest.mock('../../../../src/store/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../../../src/store/neo4j/statements');
  const slow = "UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN 'none' AS node, ['none'] AS position";
  const statementText = (name: string) =>
    mockSlow && name === 'commitment/page-commitments' ? slow : real.statementText(name);
  return { ...real, statementText };
});

let graph: GraphClient;
let driver: Driver;
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
});
afterEach(async () => {
  mockSlow = false;
  for (const app of apps.splice(0)) await app.close();
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function listen(limits: Partial<HttpLimits>, timeoutMs = 20_000): Promise<string> {
  const log = pino({ level: 'silent' });
  const options = { graph, tokens: testTokens(), log, query: '{ __typename }', timeoutMs };
  const app = await createServer({ ...options, limits: { ...NO_SHEDDING, ...limits } });
  apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Returns true while Neo4j runs the statement for a page of commitments. */
async function isRunning(): Promise<boolean> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'commitment/page-commitments' RETURN 1",
  );
  return records.length > 0;
}

async function waitUntil(isRunningThen: boolean): Promise<void> {
  while ((await isRunning()) !== isRunningThen) await sleep(50);
}

test('a client that has spent its budget is told when to ask again', async () => {
  const tooSmall = await listen({ clientBudget: 1_000, clientRestoreRate: 1 });
  const refused = await assistant(() => tooSmall)('find', { text: 'x' });
  const [, cost = ''] =
    /^This costs up to (\d+) units; a client can spend at most 1000 at once\. /.exec(refused.text) ?? [];
  expect([refused.isError, Number(cost)]).toEqual([true, expect.any(Number)]);
  const address = await listen({ clientBudget: Number(cost), clientRestoreRate: 1 });
  expect(await assistant(() => address)('find', { text: 'x' })).toMatchObject({ isError: false });
  const { text, isError } = await assistant(() => address)('find', { text: 'x' });
  expect([isError, text]).toEqual([
    true,
    expect.stringMatching(/^This costs up to \d+ units; .* Try again in \d+ s\.$/),
  ]);
});

test('an operation that could cost more than one may is refused', async () => {
  const address = await listen({ maxOperationCost: 1_000 });
  const { text, isError } = await assistant(() => address)('find', { text: 'x' });
  expect([isError, text]).toEqual([true, expect.stringContaining('1000')]);
});

test('one that passes its deadline fails, and its statement is cancelled', async () => {
  const address = await listen({}, 5_000);
  mockSlow = true;
  const answer = assistant(() => address)('list', { what: 'commitments' });
  await waitUntil(true);
  const { text, isError } = await answer;
  expect([isError, text]).toEqual([true, expect.stringContaining('took too long')]);
  await waitUntil(false);
});

test('when the client leaves, its statement is cancelled', async () => {
  const client = await connectAssistant(await listen({}));
  mockSlow = true;
  const answer = client.callTool({ name: 'list', arguments: { what: 'commitments' } });
  const left = expect(answer).rejects.toThrow();
  await waitUntil(true);
  await client.close();
  await left;
  await waitUntil(false);
});
