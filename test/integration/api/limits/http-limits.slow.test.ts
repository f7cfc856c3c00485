import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import type { HttpLimits } from '../../../../src/api/http/limits';
import { createServer } from '../../../../src/api/http/server';
import type { GraphClient } from '../../../../src/store/neo4j/client';
import { prepareGraph } from '../../../../src/store/neo4j/connect';
import { type Answer, NO_SHEDDING, testTokens } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { askAt } from '../../../support/ask';
import { follow, TRANSPORTS } from '../../../support/follow';
import { temporaryFolder } from '../../../support/neo4j';
import { openSocket, type RawSocket } from '../../../support/raw-socket';
import { startSecondProcess } from '../../../support/second-process';
import pino from 'pino';
import WebSocket from 'ws';

const IDLE_TIMEOUT_MS = 1_000;
const PAGE = 'GET /graphql HTTP/1.1\r\nhost: x\r\naccept: text/html\r\n\r\n';
const UNFINISHED =
  'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{';
const CHANGES = 'subscription { changes { id } }';
/** The answer has about 450 kB. */
const SCHEMA = `{ ${[...'abcde'].map((alias) => `${alias}: __schema { types { name description fields { name description args { name description } } } }`).join(' ')} }`;

let openedGraph: GraphClient;
const apps: FastifyInstance[] = [];
const sockets: RawSocket[] = [];

beforeAll(async () => {
  openedGraph = await openGraph();
  await wipe(openedGraph);
  await prepareGraph(openedGraph);
});
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.destroy();
  for (const app of apps.splice(0)) await app.close();
});
afterAll(() => openedGraph.close());

async function listen(limits: Partial<HttpLimits>, graph: GraphClient = openedGraph): Promise<string> {
  const log = pino({ level: 'silent' });
  const app = await createServer({
    graph,
    tokens: testTokens(),
    log,
    query: '{ __typename }',
    limits: { ...NO_SHEDDING, ...limits },
  });
  apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

async function open(address: string, sent = '', options?: { reads: boolean }): Promise<RawSocket> {
  const socket = await openSocket(address, sent, options);
  sockets.push(socket);
  return socket;
}

const connections = (): Promise<number> =>
  new Promise((resolve) => apps[0]!.server.getConnections((_, count) => resolve(count)));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function megabytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

describe('a client that asks and never reads', () => {
  const post = (body: string) =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`;

  test.each([
    ['for GraphiQL', PAGE],
    // 9 MB, more than the operating system buffers for a client that does not read.
    ['for as many answers at once as it may', post(JSON.stringify({ query: SCHEMA })).repeat(21)],
  ])('%s is disconnected in time', async (_what, request) => {
    const address = await listen({ idleTimeoutMs: IDLE_TIMEOUT_MS });
    await open(address, request, { reads: false });
    await sleep(IDLE_TIMEOUT_MS / 2);
    expect(await connections()).toBe(1);
    // The socket is full only after a while.
    const deadline = Date.now() + IDLE_TIMEOUT_MS * 15;
    while ((await connections()) > 0 && Date.now() < deadline) await sleep(IDLE_TIMEOUT_MS / 4);
    expect(await connections()).toBe(0);
  });

  test('sixty of them for GraphiQL share the memory of one page', async () => {
    const address = await listen({ idleTimeoutMs: 120_000 });
    // One response is compressed and sent in full, so that only the buffers of the sockets are
    // measured.
    await (await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } })).text();
    const before = megabytes();
    await Promise.all(Array.from({ length: 60 }, () => open(address, PAGE, { reads: false })));
    // A busy machine accepts them late.
    const deadline = Date.now() + 60_000;
    while ((await connections()) < 60 && Date.now() < deadline) await sleep(100);
    await sleep(1_500);
    expect(await connections()).toBeGreaterThanOrEqual(60);
    expect(megabytes() - before).toBeLessThan(10);
  });

  test('one that reads slowly but steadily gets the whole page', async () => {
    const address = await listen({ idleTimeoutMs: IDLE_TIMEOUT_MS });
    const { socket, text, closed } = await open(address, PAGE.replace('host: x', 'host: x\r\nconnection: close'));
    // 64 kB each time.
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), 25);
    });
    expect(await closed).toBeGreaterThan(2 * IDLE_TIMEOUT_MS);
    expect(text().slice(-30)).toContain('</html>');
  });
});

describe('a request that arrives slowly', () => {
  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x-slow: 1\r\n'],
    ['body', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n', ' '],
  ])('is cut off on time: %s', async (_what, start, piece) => {
    const address = await listen({ requestTimeoutMs: 2_000 });
    const { socket, text, closed } = await open(address, start);
    let written = 0;
    const timer = setInterval(() => {
      written++;
      socket.write(piece);
    }, 200);
    const took = await closed;
    clearInterval(timer);
    expect(took).toBeGreaterThan(1_900);
    // Ten are written in time; on a busy machine they are as late as the server.
    expect(written).toBeLessThan(20);
    expect(text()).toMatch(/^HTTP\/1\.1 408 /);
    expect(JSON.parse(text().split('\r\n\r\n')[1]!)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('connections', () => {
  const HEALTH = 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n';

  test.each<[string, Partial<HttpLimits>, number, string]>([
    ['of one client', { maxConnectionsPerClient: 3 }, 429, 'RATE_LIMITED'],
    ['of all clients', { maxConnections: 3 }, 503, 'OVERLOADED'],
  ])('above the limit %s are told so, and far above it closed', async (_what, limits, status, code) => {
    const address = await listen(limits);
    for (let i = 0; i < 3; i += 1) await open(address, HEALTH);
    const fourth = await open(address, HEALTH);
    await fourth.closed;
    expect(fourth.text()).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
    expect(fourth.text()).toMatch(/\r\nretry-after: [1-9]\d*\r\n/i);
    expect(fourth.text()).toContain(`"code":"${code}"`);
    // Silent connections, up to twice the limit, are closed later; one more is closed at once.
    const silent = [await open(address), await open(address), await open(address)];
    const dropped = await open(address);
    expect(await dropped.closed).toBeLessThan(500);
    expect(await silent[0]!.closed).toBeLessThan(4_000);
    await Promise.all(silent.map(({ closed }) => closed));
    sockets.shift()!.socket.destroy();
    await sleep(100);
    const next = await open(address, HEALTH);
    await sleep(200);
    expect(next.text()).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('of a trusted proxy are not counted as those of one client', async () => {
    const address = await listen({ maxConnectionsPerClient: 1, trustedProxies: ['127.0.0.0/8'] });
    const all = [await open(address, HEALTH), await open(address, HEALTH), await open(address, HEALTH)];
    await sleep(200);
    for (const { text } of all) expect(text()).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('subscriptions', () => {
  const stream = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${address}/graphql/stream?query=${encodeURIComponent(CHANGES)}`, { headers });

  test('of one client are limited over both transports, and free again when they end', async () => {
    const address = await listen({ maxStreamsPerClient: 2 });
    const open = TRANSPORTS.map(([, transport]) => follow(transport(address), { query: CHANGES }));
    await sleep(500);
    const rejected = await stream(address);
    expect(rejected.status).toBe(429);
    expect(Number(rejected.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(((await rejected.json()) as Answer).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    const third = follow(TRANSPORTS[1]![1](address), { query: CHANGES });
    await third.ended;
    expect(third.results[0]?.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
    for (const { leave } of open) leave();
    await sleep(500);
    const again = [await stream(address), await stream(address)];
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    for (const { body } of again) await body?.cancel();
  });

  test.each(TRANSPORTS)('over %s may cost what any operation may', async (_name, transport) => {
    const subscribe = transport(await listen({ maxOperationCost: 5 }));
    const { ended, results, leave } = follow(subscribe, { query: CHANGES });
    const rejected = await ended;
    leave();
    expect(rejected ?? results[0]!.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  });

  test('of all clients are limited; behind a trusted proxy a client is who it says', async () => {
    const address = await listen({ maxStreams: 2, maxStreamsPerClient: 1, trustedProxies: ['127.0.0.1'] });
    const from = (ip: string) => stream(address, { 'x-forwarded-for': ip });
    const all = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')];
    expect(all.map(({ status }) => status)).toEqual([200, 429, 200, 503]);
    for (const { body } of all) await body?.cancel();
  });
});

describe('shedding', () => {
  test.each<[string, Partial<HttpLimits>]>([
    ['heap', { maxHeapBytes: 1 }],
    ['memory', { maxRssBytes: 1 }],
  ])('without %s, queries and streams are 503, and health is answered', async (_what, limits) => {
    const address = await listen(limits);
    await sleep(1_200);
    for (const path of ['/graphql?query={__typename}', '/graphql/stream']) {
      const response = await fetch(`${address}${path}`);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(((await response.json()) as Answer).errors?.[0]?.extensions.code).toBe('OVERLOADED');
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  test('while the event loop is late, and no longer', async () => {
    const address = await listen({ maxEventLoopDelayMs: 100 });
    const timer = setInterval(() => {
      for (const until = performance.now() + 300; performance.now() < until;);
    }, 1);
    await sleep(2_500);
    const busy = await askAt(address, '{ __typename }');
    clearInterval(timer);
    expect(busy.errors?.[0]?.extensions.code).toBe('OVERLOADED');
    await sleep(2_500);
    expect(await askAt(address, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('closing', () => {
  test('ends requests in flight, stuck readers and silent clients in bounded time', async () => {
    const address = await listen({ drainTimeoutMs: 500 });
    const stuck: Socket[] = [];
    for (const sent of [PAGE, UNFINISHED, 'GET /', ''])
      stuck.push((await open(address, sent, { reads: false })).socket);
    const upgraded = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => upgraded.once('open', resolve));
    upgraded.pause();
    await sleep(300);
    const startedAt = Date.now();
    await apps.pop()!.close();
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    upgraded.terminate();
  });

  /** Creates a graph that answers after this many milliseconds. */
  const slowGraph = (delay: number) =>
    Object.assign(Object.create(openedGraph) as GraphClient, {
      readHead: (...args: Parameters<GraphClient['readHead']>) =>
        sleep(delay).then(() => openedGraph.readHead(...args)),
    });
  const COUNTRIES = '{ countries(first: 1) { nodes { id } } }';

  test('lets a request in flight end, and disconnects one that takes too long', async () => {
    const quick = await listen({ drainTimeoutMs: 5_000 }, slowGraph(1_000));
    const answered = askAt(quick, COUNTRIES);
    await sleep(300);
    await apps.pop()!.close();
    expect(await answered).toEqual({ data: { countries: { nodes: [] } } });

    const slow = await listen({ drainTimeoutMs: 500 }, slowGraph(10_000));
    const cut = expect(askAt(slow, COUNTRIES)).rejects.toThrow('fetch failed');
    await sleep(300);
    const startedAt = Date.now();
    await apps.pop()!.close();
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    await cut;
  });

  test('a process ends within 15 seconds after SIGTERM, though clients are stuck', async () => {
    const { address, stop } = await startSecondProcess(await temporaryFolder());
    const streaming = `GET /graphql/stream?query=${encodeURIComponent(CHANGES)} HTTP/1.1\r\nhost: x\r\n\r\n`;
    for (const sent of [PAGE, streaming, UNFINISHED, 'GET /', '']) await open(address, sent, { reads: false });
    await sleep(500);
    const startedAt = Date.now();
    expect(await stop()).toEqual([0, null]);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
  });
});
