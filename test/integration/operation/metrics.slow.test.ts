import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../../src/graph/access/viewer';
import { Metrics } from '../../../src/api/http/metrics/metrics';
import { createServer } from '../../../src/api/http/server';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { loadRows } from '../../../src/store/model/write-records';
import { NO_SHEDDING, testTokens } from '../../support/api';
import { wipe } from '../../support/open-graph';
import { askAt } from '../../support/ask';
import { VALID } from '../../support/valid-mutations';
import { bearer, operation } from '../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import pino from 'pino';

const TOKEN = 'a-token-for-the-tests';
const PATHS = 'query Paths { influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"] }) { paths { score } } }';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

const metrics = new Metrics();
const tokens = testTokens();
let graph: GraphClient;
let app: FastifyInstance;
let address: string;

beforeAll(async () => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  graph = await connectGraph({ uri, user: 'neo4j', password }, metrics.observeStatement);
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, SMALL_WORLD, RECORDED);
  app = await create();
  address = await app.listen(LOOPBACK);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

function create(metricsToken?: string): Promise<FastifyInstance> {
  const log = pino({ level: 'silent' });
  return createServer({
    graph,
    tokens,
    log,
    query: '{ __typename }',
    // Planning in the background takes a session.
    compiling: 'never',
    limits: NO_SHEDDING,
    metrics: metricsToken === undefined ? metrics : new Metrics(),
    metricsToken,
  });
}

const scrape = async (): Promise<string> => (await fetch(`${address}/metrics`)).text();

/** Returns the value of a series, such as `name{label="value"}`; undefined where there is none. */
async function value(series: string): Promise<number | undefined> {
  const line = (await scrape()).split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

test('an operation is measured by its name, and a cached answer too', async () => {
  const count = 'convening_operation_duration_seconds_count{operation="Named"}';
  const hits = 'convening_response_cache_lookups_total{result="hit"}';
  const misses = 'convening_response_cache_lookups_total{result="miss"}';
  const missesBefore = (await value(misses)) ?? 0;
  await askAt(address, 'query Named { countries { nodes { id } } }');
  await askAt(address, 'query Named { countries { nodes { id } } }');
  expect(await value(count)).toBe(2);
  expect(await value(hits)).toBe(1);
  expect(await value(misses)).toBe(missesBefore + 1);
  expect(await value('convening_operation_cost_units_count{kind="requested"}')).toBeGreaterThan(0);
  expect(await value('convening_revision_check_duration_seconds_count{outcome="ok"}')).toBeGreaterThan(0);
  const statement = 'statement="country/page-countries",outcome="ok"';
  expect(await value(`convening_statement_duration_seconds_count{${statement}}`)).toBe(1);
});

test('refusals are counted by code and status', async () => {
  await askAt(address, '{ nothing }');
  await askAt(address, '{ countries { nodes { id } } }', { headers: { authorization: 'Bearer x' } });
  await fetch(`${address}/nothing`);
  for (const series of [
    '{code="GRAPHQL_VALIDATION_FAILED",status="400"}',
    '{code="UNAUTHENTICATED",status="401"}',
    '{code="NOT_FOUND",status="404"}',
  ]) {
    expect([series, await value(`convening_refusals_total${series}`)]).toEqual([series, 1]);
  }
});

test('the influence graph in memory has a size, and a lag once another process has changed the graph', async () => {
  expect(await value('convening_projection_ties')).toBeUndefined();
  await askAt(address, PATHS);
  expect(await value('convening_projection_ties')).toBeGreaterThan(10);
  expect(await value('convening_projection_nodes')).toBeGreaterThan(10);
  expect(await value('convening_projection_lag_changes')).toBe(0);
  expect(await value('convening_projection_reads{kind="whole"}')).toBe(1);
  const headers = await bearer(tokens, Role.EDITOR);
  const variables = VALID.recordTie;
  // The worker follows its own changes by itself.
  const other = await create('of another');
  const { data } = await askAt(await other.listen(LOOPBACK), operation('recordTie', 'tie { id }'), {
    variables,
    headers,
  });
  expect(data.recordTie!.userErrors).toEqual([]);
  await other.close();
  await askAt(address, 'query After { countries { totalCount } }');
  expect(await value('convening_projection_lag_changes')).toBe(1);
  await askAt(address, PATHS);
  expect(await value('convening_projection_lag_changes')).toBe(0);
});

test('the state of the process is told', async () => {
  expect(await value('convening_neo4j_sessions')).toBe(0);
  expect(await value('convening_open_connections')).toBeGreaterThan(0);
  expect(await value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  expect(await value('nodejs_heap_size_used_bytes')).toBeGreaterThan(1e6);
});

test('a client cannot make ever more series: names after the hundredth, and long ones, are one', async () => {
  for (let i = 0; i < 120; i++) await askAt(address, `query N${String(i)} { __typename }`);
  await askAt(address, `query ${'N'.repeat(65)} { __typename }`);
  const names = (await scrape()).match(/convening_operation_duration_seconds_count\{operation="[^"]*"\}/g);
  expect(names).toHaveLength(101);
  expect(await value('convening_operation_duration_seconds_count{operation="other"}')).toBeGreaterThan(20);
});

describe('without METRICS_TOKEN', () => {
  test.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])(
    'what a proxy on this machine passes on with %s is not answered',
    async (header) => {
      const { status } = await fetch(`${address}/metrics`, { headers: { [header]: '127.0.0.1' } });
      expect(status).toBe(404);
    },
  );

  test('another machine finds nothing', async () => {
    const { statusCode, body } = await app.inject({ url: '/metrics', remoteAddress: '192.0.2.1' });
    expect(statusCode).toBe(404);
    expect(body).not.toContain('convening_');
  });
});

describe('with METRICS_TOKEN', () => {
  let guarded: FastifyInstance;
  let guardedAddress: string;
  beforeAll(async () => {
    guarded = await create(TOKEN);
    guardedAddress = await guarded.listen(LOOPBACK);
  });
  afterAll(() => guarded.close());
  const read = (headers: Record<string, string>) => fetch(`${guardedAddress}/metrics`, { headers });

  test.each([{}, { authorization: 'Bearer another' }, { authorization: TOKEN }])('%j is 401', async (headers) => {
    const response = await read(headers as Record<string, string>);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.text()).not.toContain('convening_');
  });

  test('the token is enough, from anywhere', async () => {
    const response = await read({ authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '192.0.2.1' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('convening_');
  });
});

test('each metric of the Grafana dashboard exists', async () => {
  const dashboard = readFileSync(join(__dirname, '../../../deploy/grafana/operation.json'), 'utf8');
  const expressions = [...dashboard.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, expr = '']) => expr);
  const named = new Set(expressions.flatMap((expr) => expr.match(/\b(?:convening|nodejs|process)_\w+/g) ?? []));
  const text = await scrape();
  expect(named.size).toBeGreaterThan(12);
  expect([...named].filter((name) => !text.includes(`\n${name}{`) && !text.includes(`\n${name} `))).toEqual([]);
});
