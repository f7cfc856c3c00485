import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import WebSocket from 'ws';
import { Role } from '../../src/access/role';
import { Tokens } from '../../src/access/tokens';
import { UnavailableError } from '../../src/errors';
import type { GraphClient } from '../../src/neo4j/client';
import { createServer } from '../../src/http/server';
import { type Api, openGraph, startApi } from '../support/api';
import { follow, type Following, WAYS } from '../support/follow';
import { temporaryFolder } from '../support/neo4j';
import { startSecondProcess } from '../support/second-process';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

/** Milliseconds after which a reader who takes nothing is cut off. */
const PATIENCE = 1_500;
const FOLLOW = 'subscription ($after: ID) { changes(after: $after) { id } }';
// Some 500 kB a change, of the 5 long remarks on what it is about.
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
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens, PATIENCE);
  editor = { authorization: `Bearer ${await tokens.issue(Role.EDITOR, [])}` };
  first = await say(api.address);
  for (let i = 0; i < 5; i += 1) await say(api.address, 'x'.repeat(9_900));
  for (let i = 0; i < 100; i += 1) await say(api.address);
}, 120_000);
afterEach(async () => {
  for (const { leave } of open.splice(0)) leave();
  for (const app of apps.splice(0)) await app.close();
});
afterAll(() => api.close());

let written = 0;

/** Records a remark of a source on a node, and answers the change's id. */
async function say(address: string, remark = ''): Promise<string> {
  const query = `mutation ($evidence: [EvidenceInput!]!) { addEvidence(of: "MBR-BEL", evidence: $evidence) { change { id } } }`;
  const evidence = [{ title: 'Harbour Log', locator: `p. ${String((written += 1))} ${remark}` }];
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify({ query, variables: { evidence } }),
  });
  const { data } = (await response.json()) as { data: { addEvidence: { change: { id: string } } } };
  return data.addEvidence.change.id;
}

function following(way: (typeof WAYS)[number][1], address: string, variables = {}): Following {
  const one = follow(way(address), { query: FOLLOW, variables });
  open.push(one);
  return one;
}

/** A second server over the same graph, as another replica is; through `graph` where it is given. */
async function secondServer(graph: GraphClient, log = pino({ level: 'silent' })): Promise<string> {
  const app = await createServer({ graph, tokens, log, timeoutMs: 20_000, query: '', idleTimeoutMs: PATIENCE });
  apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** A reader who asks for all changes at their largest, and takes nothing. */
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

/** Resolves once a change that is made has reached who follows, and nothing more is on its way. */
async function listens(one: Following): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until && one.results.length === 0; await sleep(250)) {
    await say(api.address);
  }
  await sleep(500);
}

describe.each(STUCK)('who takes nothing, over %s,', (_name, stick) => {
  test('is cut off, costs little, and disturbs nobody', async () => {
    const other = following(WAYS[0]![1], api.address);
    await listens(other);
    const [before, memory] = [await connections(), megabytes()];
    const letGo = await stick();
    await sleep(PATIENCE * 0.7);
    expect(await connections()).toBe(before + 1);
    // What is pending is 50 MB.
    expect(megabytes() - memory).toBeLessThan(8);
    const had = other.results.length;
    const id = await say(api.address);
    expect((await other.have(had + 1)).at(-1)).toEqual({ id });
    const until = Date.now() + 3 * PATIENCE;
    while ((await connections()) > before && Date.now() < until) await sleep(50);
    expect(await connections()).toBeLessThanOrEqual(before);
    letGo();
  });
});

test('who is there is not cut off while nothing changes', async () => {
  const all = WAYS.map(([, way]) => following(way, api.address));
  await sleep(PATIENCE * 2.5);
  const id = await say(api.address);
  for (const one of all) expect(await one.have(1)).toEqual([{ id }]);
});

test('three hundred who follow cost one look at a time', async () => {
  const all = Array.from({ length: 300 }, () => following(WAYS[0]![1], api.address));
  // All have begun once nothing is run but looks.
  const isQuiet = () => api.statements().every((statement) => statement === 'neo4j/read-revision');
  await sleep(1_000);
  for (const until = Date.now() + 30_000; !isQuiet() && Date.now() < until;) await sleep(1_000);
  api.statements();
  await sleep(2_000);
  const run = api.statements();
  expect(run.length).toBeGreaterThan(2);
  expect(run.length).toBeLessThan(7);
  expect(new Set(run)).toEqual(new Set(['neo4j/read-revision']));
  const id = await say(api.address);
  for (const one of all) expect(await one.have(1)).toEqual([{ id }]);
});

describe.each(WAYS)('over %s', (_name, way) => {
  test('a change that another server made comes within a second', async () => {
    const graph = await openGraph();
    const address = await secondServer(graph);
    const one = following(way, api.address);
    await sleep(1_500);
    for (let i = 1; i <= 3; i += 1) {
      const id = await say(address);
      await sleep(900);
      expect(one.results.at(-1)?.data).toEqual({ changes: { id } });
      expect(one.results.length).toBe(i);
    }
    await apps.pop()?.close();
    await graph.close();
  });

  test('a graph that is away for a while loses nothing', async () => {
    let away: string[] = [];
    const graph = Object.assign(Object.create(api.graph) as GraphClient, {
      readHead: (options: object) => gone('head') ?? api.graph.readHead(options),
      read: (...args: Parameters<GraphClient['read']>) => gone('read') ?? api.graph.read(...args),
    });
    const gone = (what: string) => (away.includes(what) ? Promise.reject(new UnavailableError('Away.')) : undefined);
    const address = await secondServer(graph);
    const one = following(way, address, { after: first });
    const known = (await one.have(100)).length;
    await sleep(1_500);

    // Away while nobody reads: it is looked at again.
    away = ['head'];
    await sleep(500);
    const [next, last] = [await say(api.address), await say(api.address)];
    await sleep(500);
    away = [];
    expect((await one.have(one.results.length + 2)).slice(-2)).toEqual([{ id: next }, { id: last }]);

    // Away as it is read: the stream says so and ends, and is resumed where it was.
    away = ['read'];
    const missed = await say(api.address);
    await one.ended;
    expect(one.results.at(-1)?.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    away = [];
    const resumed = following(way, address, { after: last });
    expect(await resumed.have(1)).toEqual([{ id: missed }]);
    expect(known).toBeGreaterThanOrEqual(100);
  });

  test('a server that closes ends its streams at once, read or not, and says nothing of completion', async () => {
    const address = await secondServer(api.graph);
    const one = following(way, address);
    const two = following(way, address);
    await one.have(0);
    await sleep(1_500);
    const started = Date.now();
    await apps.pop()?.close();
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(await Promise.all([one.ended, two.ended])).not.toContain(undefined);
  });
});

test('a server that closes hangs up on who takes nothing', async () => {
  const letGo = await Promise.all(STUCK.map(([, stick]) => stick()));
  await sleep(1_500);
  const started = Date.now();
  await api.app.close();
  expect(Date.now() - started).toBeLessThan(1_500);
  for (const go of letGo) go();
});

test('another process is followed, and ends at SIGTERM though it is followed', async () => {
  const { address, stop } = await startSecondProcess(dirname(keyFile));
  const here = await secondServer(api.graph);
  const all = WAYS.flatMap(([, way]) => [following(way, here), following(way, address)]);
  await sleep(500);
  const id = await say(address);
  await sleep(1_000);
  for (const one of all) expect(one.results.map(({ data }) => data)).toEqual([{ changes: { id } }]);
  const started = Date.now();
  expect(await stop()).toEqual([0, null]);
  expect(Date.now() - started).toBeLessThan(3_000);
});
