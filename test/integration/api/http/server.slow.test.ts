import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { connectGraph, prepareGraph } from '../../../../src/store/neo4j/connect';
import type { GraphClient } from '../../../../src/store/neo4j/client';
import type { RunningNeo4j } from '../../../../src/store/neo4j/local/running-neo4j';
import { createServer } from '../../../../src/api/http/server';
import { NO_SHEDDING, testTokens } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { withoutExtensions } from '../../../support/ask';
import { neo4jIn } from '../../../support/neo4j';
import neo4j, { type Driver } from 'neo4j-driver';
import pino from 'pino';
import type * as statements from '../../../../src/store/neo4j/statements';

/** While true, the statement for a page of countries takes Neo4j minutes. */
let mockSlow = false;

jest.mock('../../../../src/store/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../../../src/store/neo4j/statements');
  const slow = "UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN 'none' AS node, ['none'] AS position";
  const statementText = (name: string) =>
    mockSlow && name === 'country/page-countries' ? slow : real.statementText(name);
  return { ...real, statementText };
});

const COUNTRIES = '{ countries(first: 1) { edges { node { id } } } }';
const TIMEOUT_MS = 20_000;

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; requestId?: string } }[];
}

/** Serves the API over a graph, on a free port of 127.0.0.1. */
async function listen(
  graph: GraphClient,
  timeoutMs: number,
  log = pino({ level: 'silent' }),
): Promise<{ app: FastifyInstance; address: string }> {
  const app = await createServer({
    graph,
    tokens: testTokens(),
    log,
    timeoutMs,
    query: COUNTRIES,
    limits: NO_SHEDDING,
  });
  return { app, address: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

const post = (address: string, body: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init });

const ask = async (address: string, query: string): Promise<Answer> => (await askWithStatus(address, query)).answer;

async function askWithStatus(
  address: string,
  query: string,
): Promise<{ answer: Answer; status: number; retry: number }> {
  const response = await post(address, JSON.stringify({ query }));
  const retry = Number(response.headers.get('retry-after'));
  return { answer: JSON.parse(withoutExtensions(await response.text())) as Answer, status: response.status, retry };
}

/**
 * Polls until the condition is true, and returns the milliseconds it took; undefined after `within`
 * milliseconds.
 */
async function timeUntil(condition: () => Promise<boolean>, within: number): Promise<number | undefined> {
  const startedAt = Date.now();
  while (!(await condition())) {
    if (Date.now() - startedAt > within) return undefined;
    await sleep(50);
  }
  return Date.now() - startedAt;
}

describe('over HTTP', () => {
  let graph: GraphClient;
  let app: FastifyInstance;
  let address: string;
  let driver: Driver;

  beforeAll(async () => {
    const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
    driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
    graph = await openGraph();
    await wipe(graph);
    await prepareGraph(graph);
    ({ app, address } = await listen(graph, TIMEOUT_MS));
  });
  afterEach(() => {
    mockSlow = false;
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
    await driver.close();
  });

  /** Returns true while Neo4j runs the statement for a page of countries. */
  async function isRunning(): Promise<boolean> {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'country/page-countries' RETURN 1",
    );
    return records.length > 0;
  }

  test('/healthz and /readyz succeed', async () => {
    const [alive, ready] = await Promise.all([fetch(`${address}/healthz`), fetch(`${address}/readyz`)]);
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  describe('GET', () => {
    const get = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${address}/graphql?query=${encodeURIComponent(COUNTRIES)}`, { headers });

    test.each([
      [{}, 'application/json; charset=utf-8'],
      [{ 'content-type': 'application/json' }, 'application/json; charset=utf-8'],
      [
        { cookie: 'a=b', 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
        'application/graphql-response+json; charset=utf-8',
      ],
    ])('answers a query with %j', async (headers: Record<string, string>, type) => {
      const response = await get(headers);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(JSON.parse(withoutExtensions(await response.text()))).toEqual({ data: { countries: { edges: [] } } });
    });

    test('rejects a request with a cookie that any web page could make a browser send', async () => {
      const response = await get({ accept: 'application/json', cookie: 'a=b' });
      expect(response.status).toBe(400);
      expect(((await response.json()) as Answer).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    });

    test('sends GraphiQL to a browser, and the page loads nothing from other origins', async () => {
      const response = await get({ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page).toContain('<title>Convening graph</title>');
      expect(page).toContain(COUNTRIES);
      const external = [
        /<(?:script|link|img|iframe|source|object|embed)\b[^<>]*?\b(?:src|href|data)\s*=\s*["']?\s*(?:https?:)?\/\/[^<>]*/gi,
        /@import\s[^;]{0,200}/g,
        /\burl\(\s*["']?\s*(?:https?:)?\/\/[^)]{0,200}/gi,
        /\b(?:import|importScripts|fetch)\s*\(\s*["'`](?:https?:)?\/\/[^)]{0,200}/g,
        /\bfrom\s*["'`]https?:[^"'`]{0,200}/g,
      ].flatMap((pattern) => page.match(pattern) ?? []);
      expect(external).toEqual([]);
    });
  });

  test.each<[string, number, string, string, RequestInit]>([
    ['broken JSON', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '{"query": "{__typename' }],
    ['no body', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '' }],
    ['JSON that is not a request', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '{"query": 5}' }],
    ['a batch', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: `[{"query": "${COUNTRIES}"}]` }],
    ['a syntax error', 400, 'GRAPHQL_PARSE_FAILED', '/graphql', { method: 'POST', body: '{"query": "{"}' }],
    [
      'another content type',
      415,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: '<query/>', headers: { 'content-type': 'application/xml' } },
    ],
    ['a huge body', 413, 'BAD_REQUEST', '/graphql', { method: 'POST', body: `{"query": "${'x'.repeat(2 ** 21)}"}` }],
    ['an unknown path', 404, 'NOT_FOUND', '/nowhere', {}],
    ['a method that is not supported', 405, 'METHOD_NOT_ALLOWED', '/graphql', { method: 'PUT', body: '{}' }],
    ['a URL that cannot be decoded', 400, 'BAD_REQUEST', '/%ZZ', {}],
  ])(
    '%s is %i in the format of a GraphQL response, without internal details',
    async (_name, status, code, path, init) => {
      const headers = init.method ? { 'content-type': 'application/json' } : undefined;
      const response = await fetch(`${address}${path}`, { headers, ...init });
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/json\b/);
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      const { errors = [] } = JSON.parse(text) as Answer;
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(errors[0]?.message).toMatch(/\S/);
      expect(text).not.toMatch(/stack|node_modules|\bat .*:\d+:\d+|\/src\/|\/work\/|FST_/);
    },
  );

  test('every response has its own request id', async () => {
    const responses = await Promise.all([
      fetch(`${address}/healthz`),
      fetch(`${address}/readyz`),
      fetch(`${address}/graphql`, { headers: { accept: 'text/html' } }),
      post(address, JSON.stringify({ query: COUNTRIES })),
      post(address, JSON.stringify({ query: COUNTRIES })),
    ]);
    const ids = responses.map(({ headers }) => headers.get('x-request-id'));
    expect(ids.filter((id) => /^[0-9a-f-]{36}$/.test(id ?? ''))).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  test('when the client disconnects, its statement is cancelled, which is not logged as a failure', async () => {
    const lines: string[] = [];
    const { app, address } = await listen(graph, TIMEOUT_MS, pino({}, { write: (line) => void lines.push(line) }));
    mockSlow = true;
    // A write, so that no cached response is sent.
    await driver.executeQuery('CREATE (:Outside)');
    const client = new AbortController();
    const answer = post(address, JSON.stringify({ query: COUNTRIES }), { signal: client.signal });
    const aborted = expect(answer).rejects.toThrow('aborted');
    expect(await timeUntil(isRunning, 10_000)).toBeDefined();
    client.abort();
    await aborted;
    expect(await timeUntil(async () => !(await isRunning()), TIMEOUT_MS / 4)).toBeDefined();
    await app.close();
    expect(lines.filter((line) => line.includes('request failed'))).toEqual([]);
  });

  test('it closes at once though a client has connected and sent nothing', async () => {
    const closing = await listen(graph, TIMEOUT_MS);
    const silent = connect(Number(new URL(closing.address).port), '127.0.0.1').on('error', () => undefined);
    const disconnected = once(silent, 'close');
    // Once a later request is answered, the server has accepted the silent connection.
    await fetch(`${closing.address}/healthz`);
    const startedAt = Date.now();
    await closing.app.close();
    await disconnected;
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });

  test('a request that passes its deadline fails with DEADLINE_EXCEEDED, and its statement is cancelled', async () => {
    const impatient = await listen(graph, 1_000);
    mockSlow = true;
    const startedAt = Date.now();
    const { answer, status } = await askWithStatus(impatient.address, COUNTRIES);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
    expect(status).toBe(504);
    expect(Date.now() - startedAt).toBeLessThan(8_000);
    expect(await timeUntil(async () => !(await isRunning()), 2_000)).toBeDefined();
    await impatient.app.close();
  });
});

describe('while Neo4j is unavailable', () => {
  let dataDir: string;
  let database: RunningNeo4j;
  let graph: GraphClient;
  let app: FastifyInstance;
  let address: string;
  const sockets = new Set<Socket>();

  // Neo4j restarts on another port; the proxy keeps the address that the API connects to.
  const proxy = createTcpServer((socket) => {
    const inner = connect(Number(new URL(database.uri).port), '127.0.0.1');
    for (const [one, other] of [
      [socket, inner],
      [inner, socket],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        sockets.delete(one);
      });
    }
  });
  const startDatabase = () => neo4jIn(dataDir);
  const readyStatus = async () => (await fetch(`${address}/readyz`)).status;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'convening-graph-test-unavailable-'));
    database = await startDatabase();
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const { port } = proxy.address() as AddressInfo;
    graph = await connectGraph({ ...database, uri: `bolt://127.0.0.1:${String(port)}` });
    await prepareGraph(graph);
    ({ app, address } = await listen(graph, TIMEOUT_MS));
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
    await database.stop();
    proxy.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('it is alive but not ready, fails soon with UNAVAILABLE, and answers again once Neo4j is back', async () => {
    expect(await readyStatus()).toBe(200);
    expect(await ask(address, COUNTRIES)).toEqual({ data: { countries: { edges: [] } } });

    await database.stop();
    const startedAt = Date.now();
    const { answer, status, retry } = await askWithStatus(address, COUNTRIES);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect([status, retry > 0]).toEqual([503, true]);
    expect(Date.now() - startedAt).toBeLessThan(8_000);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const response = await fetch(`${address}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false }]);

    database = await startDatabase();
    expect(await timeUntil(async () => (await readyStatus()) === 200, 10_000)).toBeDefined();
    expect(await ask(address, COUNTRIES)).toEqual({ data: { countries: { edges: [] } } });
  });

  test('it is not ready while Neo4j hangs', async () => {
    for (const socket of sockets) socket.pause();
    const startedAt = Date.now();
    expect(await readyStatus()).toBe(503);
    expect(Date.now() - startedAt).toBeLessThan(4_000);
    for (const socket of sockets) socket.resume();
    expect(await timeUntil(async () => (await readyStatus()) === 200, 10_000)).toBeDefined();
  });

  test('a request fails at its deadline while Neo4j hangs', async () => {
    const impatient = await listen(graph, 2_000);
    for (const socket of sockets) socket.pause();
    const startedAt = Date.now();
    const { answer, status } = await askWithStatus(impatient.address, COUNTRIES);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(status).toBe(504);
    expect(Date.now() - startedAt).toBeLessThan(6_000);
    for (const socket of sockets) socket.resume();
    await impatient.app.close();
  });
});
