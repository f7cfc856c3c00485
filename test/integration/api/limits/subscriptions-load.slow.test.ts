import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../../../src/graph/access/viewer';
import { Tokens } from '../../../../src/api/access/tokens';
import { UnavailableError } from '../../../../src/errors';
import type { GraphClient } from '../../../../src/store/neo4j/client';
import { createServer } from '../../../../src/api/http/server';
import { type Api, NO_SHEDDING, startApi } from '../../../support/api';
import { openGraph } from '../../../support/open-graph';
import { follow, type Following, TRANSPORTS } from '../../../support/follow';
import { temporaryFolder } from '../../../support/neo4j';
import { startSecondProcess } from '../../../support/second-process';
import { bearer } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import pino from 'pino';
import WebSocket from 'ws';

/** Milliseconds after which a client that reads nothing is disconnected. */
const IDLE_TIMEOUT_MS = 1_500;
const LIMITS = {
  ...NO_SHEDDING,
  idleTimeoutMs: IDLE_TIMEOUT_MS,
  maxConnectionsPerClient: 2_000,
  maxStreamsPerClient: 1_000,
};
const FOLLOW = 'subscription ($after: ID) { changes(after: $after) { id } }';
// About 500 kB for each change, from the 5 long locators of its node.
const LARGE = `subscription ($after: ID) { changes(after: $after) { id node { ... on Actor { ${Array.from(
  { length: 10 },
  (_, i) => `e${String(i)}: evidence { locator }`,
).join(' ')} } } } }`;

let api: Api;
let tokens: Tokens;
let keyFile: string;
let editor: Record<string, string>;
let first: string;
const open: Following[] = [];
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  keyFile = join(await temporaryFolder(), 'token-key');
  tokens = new Tokens({ keyFile });
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens, limits: LIMITS });
  editor = await bearer(tokens, Role.EDITOR);
  first = await addEvidence(api.address);
  for (let i = 0; i < 5; i += 1) await addEvidence(api.address, 'x'.repeat(9_900));
  for (let i = 0; i < 100; i += 1) await addEvidence(api.address);
});
afterEach(async () => {
  for (const { leave } of open.splice(0)) leave();
  for (const app of apps.splice(0)) await app.close();
});
afterAll(() => api.close());

let written = 0;

/** Adds evidence to a node, and returns the id of the change. */
async function addEvidence(address: string, text = ''): Promise<string> {
  const query = `mutation ($evidence: [EvidenceInput!]!) { addEvidence(input: { of: "MBR-BEL", evidence: $evidence }) { change { id } } }`;
  const evidence = [{ title: 'Harbour Log', locator: `p. ${String((written += 1))} ${text}` }];
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify({ query, variables: { evidence } }),
  });
  const { data } = (await response.json()) as { data: { addEvidence: { change: { id: string } } } };
  return data.addEvidence.change.id;
}

function startFollowing(transport: (typeof TRANSPORTS)[number][1], address: string, variables = {}): Following {
  const one = follow(transport(address), { query: FOLLOW, variables });
  open.push(one);
  return one;
}

/** Starts a second server over the same graph, as another replica would be. */
async function secondServer(graph: GraphClient, log = pino({ level: 'silent' })): Promise<string> {
  const app = await createServer({ graph, tokens, log, timeoutMs: 20_000, query: '', limits: LIMITS });
  apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Clients that subscribe to all changes with large results, and read nothing. */
const STUCK: [string, () => Promise<() => void>][] = [
  [
    'server-sent events',
    async () => {
      const { hostname, port } = new URL(api.address);
      const socket: Socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      const address = `/graphql/stream?query=${encodeURIComponent(LARGE)}&variables=${encodeURIComponent(JSON.stringify({ after: first }))}`;
      socket.pause();
      socket.write(`GET ${address} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n`);
      await once(socket, 'connect');
      return () => socket.destroy();
    },
  ],
  [
    'a WebSocket',
    async () => {
      const socket = new WebSocket(`${api.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      socket.on('error', () => undefined);
      await once(socket, 'open');
      socket.send(JSON.stringify({ type: 'connection_init' }));
      await once(socket, 'message');
      socket.pause();
      socket.send(
        JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LARGE, variables: { after: first } } }),
      );
      return () => socket.terminate();
    },
  ],
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function megabytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const connections = (): Promise<number> =>
  new Promise((resolve) => api.app.server.getConnections((_, count) => resolve(count)));

/** Resolves once the subscriber has received a change, and no more are pending. */
async function isActive(one: Following): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until && one.results.length === 0; await sleep(250)) {
    await addEvidence(api.address);
  }
  await sleep(500);
}

describe.each(STUCK)('a reader that reads nothing, over %s,', (_name, stick) => {
  test('is disconnected, takes little memory, and does not affect others', async () => {
    const other = startFollowing(TRANSPORTS[0]![1], api.address);
    await isActive(other);
    const [before, memory] = [await connections(), megabytes()];
    const release = await stick();
    await sleep(IDLE_TIMEOUT_MS * 0.7);
    expect(await connections()).toBe(before + 1);
    // The pending results are 50 MB.
    expect(megabytes() - memory).toBeLessThan(8);
    const received = other.results.length;
    const id = await addEvidence(api.address);
    expect((await other.have(received + 1)).at(-1)).toEqual({ id });
    const until = Date.now() + 3 * IDLE_TIMEOUT_MS;
    while ((await connections()) > before && Date.now() < until) await sleep(50);
    expect(await connections()).toBeLessThanOrEqual(before);
    release();
  });
});

test('an idle reader stays connected while there are no changes', async () => {
  const all = TRANSPORTS.map(([, transport]) => startFollowing(transport, api.address));
  await sleep(IDLE_TIMEOUT_MS * 2.5);
  const id = await addEvidence(api.address);
  for (const one of all) expect(await one.have(1)).toEqual([{ id }]);
});

test('three hundred subscribers share one poll at a time', async () => {
  const all = Array.from({ length: 300 }, () => startFollowing(TRANSPORTS[0]![1], api.address));
  // Only polls run once all subscriptions are active.
  const isQuiet = () => api.statements().every((statement) => statement === 'neo4j/read-revision');
  await sleep(1_000);
  for (const until = Date.now() + 30_000; !isQuiet() && Date.now() < until;) await sleep(1_000);
  api.statements();
  await sleep(2_000);
  const run = api.statements();
  expect(run.length).toBeGreaterThan(2);
  expect(run.length).toBeLessThan(7);
  expect(new Set(run)).toEqual(new Set(['neo4j/read-revision']));
  const id = await addEvidence(api.address);
  for (const one of all) expect(await one.have(1)).toEqual([{ id }]);
});

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test('a change through another server is delivered within a second', async () => {
    const graph = await openGraph();
    const address = await secondServer(graph);
    const one = startFollowing(transport, api.address);
    await sleep(1_500);
    for (let i = 1; i <= 3; i += 1) {
      const id = await addEvidence(address);
      await sleep(900);
      expect(one.results.at(-1)?.data).toEqual({ changes: { id } });
      expect(one.results.length).toBe(i);
    }
    await apps.pop()?.close();
    await graph.close();
  });

  test('no change is lost while the graph is unavailable', async () => {
    let unavailable: string[] = [];
    const graph = Object.assign(Object.create(api.graph) as GraphClient, {
      readHead: (options: object) => fail('head') ?? api.graph.readHead(options),
      read: (...args: Parameters<GraphClient['read']>) => fail('read') ?? api.graph.read(...args),
    });
    const fail = (what: string) =>
      unavailable.includes(what) ? Promise.reject(new UnavailableError('Unavailable.')) : undefined;
    const address = await secondServer(graph);
    const one = startFollowing(transport, address, { after: first });
    const known = (await one.have(100)).length;
    await sleep(1_500);

    // Unavailable during a poll: the poll is repeated.
    unavailable = ['head'];
    await sleep(500);
    const [next, last] = [await addEvidence(api.address), await addEvidence(api.address)];
    await sleep(500);
    unavailable = [];
    expect((await one.have(one.results.length + 2)).slice(-2)).toEqual([{ id: next }, { id: last }]);

    // Unavailable during a read of changes: the stream ends with an error, and can be resumed.
    unavailable = ['read'];
    const missed = await addEvidence(api.address);
    await one.ended;
    expect(one.results.at(-1)?.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    unavailable = [];
    const resumed = startFollowing(transport, address, { after: last });
    expect(await resumed.have(1)).toEqual([{ id: missed }]);
    expect(known).toBeGreaterThanOrEqual(100);
  });

  test('a closing server interrupts its streams at once, without completing them', async () => {
    const address = await secondServer(api.graph);
    const one = startFollowing(transport, address);
    const two = startFollowing(transport, address);
    await one.have(0);
    await sleep(1_500);
    const started = Date.now();
    await apps.pop()?.close();
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(await Promise.all([one.ended, two.ended])).not.toContain(undefined);
  });
});

test('a closing server disconnects readers that read nothing', async () => {
  const release = await Promise.all(STUCK.map(([, stick]) => stick()));
  await sleep(1_500);
  const started = Date.now();
  await api.app.close();
  expect(Date.now() - started).toBeLessThan(1_500);
  for (const go of release) go();
});

test('changes through another process are delivered, and it ends on SIGTERM despite open subscriptions', async () => {
  const { address, stop } = await startSecondProcess(dirname(keyFile));
  const here = await secondServer(api.graph);
  const all = TRANSPORTS.flatMap(([, transport]) => [
    startFollowing(transport, here),
    startFollowing(transport, address),
  ]);
  await sleep(500);
  const id = await addEvidence(address);
  await sleep(1_000);
  for (const one of all) expect(one.results.map(({ data }) => data)).toEqual([{ changes: { id } }]);
  const started = Date.now();
  expect(await stop()).toEqual([0, null]);
  expect(Date.now() - started).toBeLessThan(3_000);
});
