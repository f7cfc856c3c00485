import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import pino from 'pino';
import { connectGraph } from '../../src/neo4j/connect';
import type { GraphClient } from '../../src/neo4j/client';
import { startLocalNeo4j, type RunningNeo4j } from '../../src/neo4j/local/start-local';
import { prepareGraph } from '../../src/neo4j/prepare-graph';
import type * as statements from '../../src/neo4j/statements';
import { createServer } from '../../src/http/server';
import { openGraph, testTokens, wipe } from '../support/api';
import { JARS } from '../support/neo4j';

/** Read by the statements below: while true, the page of countries takes Neo4j minutes. */
let mockSlow = false;

jest.mock('../../src/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../src/neo4j/statements');
  const slow = "UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN 'none' AS node, ['none'] AS position";
  const statementText = (name: string) =>
    mockSlow && name === 'country/page-countries' ? slow : real.statementText(name);
  return { ...real, statementText };
});

const COUNTRIES = '{ countries(first: 1) { edges { node { id } } } }';
const DEADLINE = 20_000;

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; requestId?: string } }[];
}

/** The API over a graph, on a free port of 127.0.0.1. */
async function listen(graph: GraphClient, deadline: number): Promise<{ app: FastifyInstance; address: string }> {
  const app = await createServer({
    graph,
    tokens: testTokens(),
    log: pino({ level: 'silent' }),
    deadline,
    query: COUNTRIES,
  });
  return { app, address: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

const post = (address: string, body: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init });

const ask = async (address: string, query: string): Promise<Answer> =>
  (await (await post(address, JSON.stringify({ query }))).json()) as Answer;

/** Asks until the answer is the wanted one, and says how long that took; undefined after this time. */
async function timeUntil(wanted: () => Promise<boolean>, within: number): Promise<number | undefined> {
  const began = Date.now();
  while (!(await wanted())) {
    if (Date.now() - began > within) return undefined;
    await sleep(50);
  }
  return Date.now() - began;
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
    ({ app, address } = await listen(graph, DEADLINE));
  });
  afterEach(() => {
    mockSlow = false;
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
    await driver.close();
  });

  /** Whether Neo4j works on the page of countries, by its own word. */
  async function isAtWork(): Promise<boolean> {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'country/page-countries' RETURN 1",
    );
    return records.length > 0;
  }

  test('it is alive, and ready', async () => {
    const [alive, ready] = await Promise.all([fetch(`${address}/healthz`), fetch(`${address}/readyz`)]);
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  describe('GET', () => {
    const get = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${address}/graphql?query=${encodeURIComponent(COUNTRIES)}`, { headers });

    test.each([
      [{ 'apollo-require-preflight': 'true' }, 'application/json; charset=utf-8'],
      [{ 'content-type': 'application/json' }, 'application/json; charset=utf-8'],
      [
        { 'apollo-require-preflight': 'true', accept: 'application/graphql-response+json' },
        'application/graphql-response+json; charset=utf-8',
      ],
    ])('answers a query with %j', async (headers: Record<string, string>, type) => {
      const response = await get(headers);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.json()).toEqual({ data: { countries: { edges: [] } } });
    });

    test('answers none that any page could have a browser send', async () => {
      const response = await get({ accept: 'application/json' });
      expect(response.status).toBe(400);
      expect(((await response.json()) as Answer).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    });

    test('gives a browser GraphiQL, which takes nothing from elsewhere', async () => {
      const response = await get({ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page).toContain('<title>Convening graph</title>');
      expect(page).toContain(COUNTRIES);
      const outside = [
        /<(?:script|link|img|iframe|source|object|embed)\b[^<>]*?\b(?:src|href|data)\s*=\s*["']?\s*(?:https?:)?\/\/[^<>]*/gi,
        /@import\s[^;]{0,200}/g,
        /\burl\(\s*["']?\s*(?:https?:)?\/\/[^)]{0,200}/gi,
        /\b(?:import|importScripts|fetch)\s*\(\s*["'`](?:https?:)?\/\/[^)]{0,200}/g,
        /\bfrom\s*["'`]https?:[^"'`]{0,200}/g,
      ].flatMap((pattern) => page.match(pattern) ?? []);
      expect(outside).toEqual([]);
    });
  });

  test.each<[string, number, string, string, RequestInit]>([
    ['broken JSON', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '{"query": "{__typename' }],
    ['no body', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '' }],
    ['JSON that is no request', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '{"query": 5}' }],
    ['a batch', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: `[{"query": "${COUNTRIES}"}]` }],
    ['a query that is none', 400, 'GRAPHQL_PARSE_FAILED', '/graphql', { method: 'POST', body: '{"query": "{"}' }],
    [
      'another content type',
      415,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: '<query/>', headers: { 'content-type': 'application/xml' } },
    ],
    ['a huge body', 413, 'BAD_REQUEST', '/graphql', { method: 'POST', body: `{"query": "${'x'.repeat(2 ** 21)}"}` }],
    ['an unknown address', 404, 'NOT_FOUND', '/nowhere', {}],
    ['a method that is not served', 404, 'NOT_FOUND', '/graphql', { method: 'PUT', body: '{}' }],
    ['an address that cannot be decoded', 400, 'BAD_REQUEST', '/%ZZ', {}],
  ])('%s is %i in GraphQL’s form, without anything of the inside', async (_name, status, code, path, init) => {
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
  });

  test('every answer has an id of its own', async () => {
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

  test('where the client goes away, Neo4j stops working for it', async () => {
    mockSlow = true;
    // What was asked before is not answered from what is kept.
    await driver.executeQuery('CREATE (:Outside)');
    const client = new AbortController();
    const answer = post(address, JSON.stringify({ query: COUNTRIES }), { signal: client.signal });
    const gone = expect(answer).rejects.toThrow('aborted');
    expect(await timeUntil(isAtWork, 10_000)).toBeDefined();
    client.abort();
    await gone;
    expect(await timeUntil(async () => !(await isAtWork()), DEADLINE / 4)).toBeDefined();
  });

  test('it closes at once, whoever has connected and asked nothing', async () => {
    const closing = await listen(graph, DEADLINE);
    const silent = connect(Number(new URL(closing.address).port), '127.0.0.1').on('error', () => undefined);
    const hungUp = once(silent, 'close');
    // An answer to one who came later: the server has seen the silent one.
    await fetch(`${closing.address}/healthz`);
    const began = Date.now();
    await closing.app.close();
    await hungUp;
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  test('past its deadline a request is answered so, and Neo4j stops working on it', async () => {
    const hasty = await listen(graph, 1_000);
    mockSlow = true;
    const began = Date.now();
    const { errors } = await ask(hasty.address, COUNTRIES);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(await timeUntil(async () => !(await isAtWork()), 2_000)).toBeDefined();
    await hasty.app.close();
  });
});

describe('while Neo4j is gone', () => {
  let dataDir: string;
  let database: RunningNeo4j;
  let graph: GraphClient;
  let app: FastifyInstance;
  let address: string;
  const sockets = new Set<Socket>();

  // Neo4j comes back on another port; the API goes on asking at the address that it was given.
  const gate = createTcpServer((socket) => {
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
  const startDatabase = () => startLocalNeo4j({ dataDir, libDir: JARS, say: () => undefined });
  const readyStatus = async () => (await fetch(`${address}/readyz`)).status;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'convening-graph-test-gone-'));
    database = await startDatabase();
    await once(gate.listen(0, '127.0.0.1'), 'listening');
    const { port } = gate.address() as AddressInfo;
    graph = await connectGraph({ ...database, uri: `bolt://127.0.0.1:${String(port)}` });
    await prepareGraph(graph);
    ({ app, address } = await listen(graph, DEADLINE));
  }, 180_000);
  afterAll(async () => {
    await app.close();
    await graph.close();
    await database.stop();
    gate.close();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  test('it is alive but not ready, says UNAVAILABLE soon, and answers again once Neo4j is back', async () => {
    expect(await readyStatus()).toBe(200);
    expect(await ask(address, COUNTRIES)).toEqual({ data: { countries: { edges: [] } } });

    await database.stop();
    const began = Date.now();
    const { errors } = await ask(address, COUNTRIES);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect(Date.now() - began).toBeLessThan(8_000);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const response = await fetch(`${address}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false }]);

    database = await startDatabase();
    expect(await timeUntil(async () => (await readyStatus()) === 200, 10_000)).toBeDefined();
    expect(await ask(address, COUNTRIES)).toEqual({ data: { countries: { edges: [] } } });
  }, 180_000);

  test('a Neo4j that hangs is not ready either', async () => {
    for (const socket of sockets) socket.pause();
    const began = Date.now();
    expect(await readyStatus()).toBe(503);
    expect(Date.now() - began).toBeLessThan(4_000);
    for (const socket of sockets) socket.resume();
    expect(await timeUntil(async () => (await readyStatus()) === 200, 10_000)).toBeDefined();
  });

  test('a question to a Neo4j that hangs is given up at its deadline', async () => {
    const hasty = await listen(graph, 2_000);
    for (const socket of sockets) socket.pause();
    const began = Date.now();
    const { errors } = await ask(hasty.address, COUNTRIES);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(Date.now() - began).toBeLessThan(6_000);
    for (const socket of sockets) socket.resume();
    await hasty.app.close();
  });
});
