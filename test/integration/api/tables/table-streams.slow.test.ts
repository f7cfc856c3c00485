import { setTimeout as sleep } from 'node:timers/promises';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { loadRows } from '../../../../src/store/model/write-records';
import type { HttpLimits } from '../../../../src/api/http/limits';
import { prepareGraph } from '../../../../src/store/neo4j/connect';
import { type Api, RECORDED, serveGraph } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { openSocket, type RawSocket } from '../../../support/raw-socket';
import { errorOf, readTable, rowsOf } from '../../../support/tables';
import { startTemporaryApi } from '../../../support/temporary-api';

const MEGABYTE = 1e6;
const [NODES, TIES] = [2_000, 10_000];
/**
 * Returns a long name that makes a tie some 3 kB, so that a quickly loaded world gives large
 * tables.
 */
const nameOf = (index: number) => `NGO ${String(index)} ${'of the harbour and the lighthouse '.repeat(17)}`.trim();

function longNamedWorld(): GraphRows {
  const nodes = Array.from({ length: NODES }, (_, index): NodeRow => ({
    id: `NGO-${String(index)}`,
    type: 'Partner',
    nameEn: nameOf(index),
    evidence: [],
    properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
  }));
  const ties = Array.from({ length: TIES }, (_, index): TieRow => {
    const [from, step] = [index % NODES, 1 + Math.floor(index / NODES)];
    return {
      id: `T-${String(index)}`,
      type: 'PARTNER_OF',
      from: `NGO-${String(from)}`,
      to: `NGO-${String((from + step) % NODES)}`,
      confidence: 'HIGH',
      evidence: [],
    } as TieRow;
  });
  return { nodes, ties, values: [] };
}

const apis: Omit<Api, 'statements'>[] = [];
const sockets: RawSocket[] = [];
let run = 0;

beforeAll(async () => {
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, longNamedWorld(), RECORDED);
  await graph.close();
});
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.destroy();
  for (const api of apis.splice(0)) await api.close();
});

/** Serves an API over the world, which counts its statements for pages in `run`. */
async function serve(limits: Partial<HttpLimits> = {}): Promise<Omit<Api, 'statements'>> {
  const api = await serveGraph(await openGraph((statement) => void (run += statement.includes('page-') ? 1 : 0)), {
    limits,
  });
  apis.push(api);
  return api;
}

/** Requests a table over a connection that reads nothing. */
async function ask(address: string, file: string, options = { reads: false }): Promise<RawSocket> {
  const socket = await openSocket(address, `GET /export/${file} HTTP/1.1\r\nhost: x\r\n\r\n`, options);
  sockets.push(socket);
  return socket;
}

/** Waits until no statement has run for half a second, and returns how many have. */
async function settled(): Promise<number> {
  for (let before = -1; before !== run;) {
    before = run;
    await sleep(500);
  }
  return run;
}

test('60 MB of tables are streamed whole, and the memory of the process stays flat', async () => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const budget = { CLIENT_BUDGET: '900000000', CLIENT_RESTORE_RATE: '900000000' };
  // A small heap, in which no garbage accumulates: what grows is retained.
  const heap = { NODE_OPTIONS: '--max-old-space-size=256 --max-semi-space-size=4' };
  const api = await startTemporaryApi({ uri, user: 'neo4j', password }, { SEED: 'none', ...budget, ...heap });
  const address = new URL(api.address).origin;
  try {
    await readTable(address, 'ties.json');
    const before = (await api.measure()).memory;
    let [most, isRead] = [before, false];
    const watch = (async () => {
      for (; !isRead; await sleep(100)) most = Math.max(most, (await api.measure()).memory);
    })();
    let bytes = 0;
    for (let all = 0; bytes < 60 * MEGABYTE; all++) {
      const { status, body } = await readTable(address, `ties.json?lang=${all % 2 ? 'fr' : 'en'}`);
      const rows = JSON.parse(body.toString()) as { id: string; from: string }[];
      expect([status, new Set(rows.map(({ id }) => id)).size]).toEqual([200, TIES]);
      expect(rows.find(({ id }) => id === 'T-7')!.from).toBe(nameOf(7));
      expect(body.length).toBeGreaterThan(20 * MEGABYTE);
      bytes += body.length;
    }
    isRead = true;
    await watch;
    expect(most - before).toBeLessThan(100);
  } finally {
    await api.stop();
  }
});

describe('a client that stops reading', () => {
  test('stops the reads of the API, and is disconnected in time, which gives its place back', async () => {
    const { address } = await serve({ idleTimeoutMs: 5_000, maxTablesPerClient: 1 });
    const start = run;
    await ask(address, 'ties.json');
    const paused = await settled();
    // A few pages of a hundred, which the operating system buffers.
    expect(paused - start).toBeGreaterThan(2);
    expect(paused - start).toBeLessThan(60);
    expect((await readTable(address, 'nodes.csv')).status).toBe(429);
    // The socket that does not read gets no notice of its closing.
    let status = 429;
    for (let tries = 0; status === 429 && tries < 60; tries++) {
      await sleep(500);
      ({ status } = await readTable(address, 'changes.csv'));
    }
    expect(status).toBe(200);
    expect(run - paused).toBeLessThan(5);
  });

  test('is not disconnected where it goes on slowly', async () => {
    const { address } = await serve({ idleTimeoutMs: 1_000 });
    const { socket, text } = await ask(address, 'nodes.json', { reads: true });
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), 50);
    });
    const deadline = Date.now() + 60_000;
    while (!text().endsWith('0\r\n\r\n') && Date.now() < deadline) await sleep(100);
    expect(text().match(/"NGO-\d+"/g)).toHaveLength(NODES);
  });
});

test('a client that leaves stops the reads, even before they begin, and gives its place back', async () => {
  const { address } = await serve({ maxTablesPerClient: 2 });
  const start = run;
  const { socket } = await ask(address, 'ties.json', { reads: true });
  await new Promise((resolve) => socket.once('data', resolve));
  socket.destroy();
  expect((await settled()) - start).toBeLessThan(60);
  for (let all = 0; all < 20; all++) (await ask(address, 'ties.json')).socket.destroy();
  await settled();
  const again = await Promise.all([readTable(address, 'changes.csv'), readTable(address, 'changes.json')]);
  expect(again.map(({ status }) => status)).toEqual([200, 200]);
});

test.each<[string, Partial<HttpLimits>, number, number]>([
  ['of one client', { idleTimeoutMs: 60_000 }, 10, 429],
  ['of all clients', { idleTimeoutMs: 60_000, maxTables: 2 }, 2, 503],
])('tables %s are limited', async (_whose, limits, most, status) => {
  const { address } = await serve(limits);
  for (let all = 0; all < most; all++) await ask(address, 'ties.json');
  await sleep(1_000);
  const refused = await readTable(address, 'actors.csv');
  expect(errorOf(refused)[0]).toBe(status);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  for (const name of ['etag', 'content-disposition']) expect(refused.headers.get(name)).toBeNull();
});

test('a client whose budget runs out meanwhile is slowed down, and gets the whole table', async () => {
  const { address } = await serve({ clientBudget: 6_000, clientRestoreRate: 3_000 });
  const startedAt = Date.now();
  expect(await rowsOf(address, 'nodes')).toHaveLength(NODES);
  expect(Date.now() - startedAt).toBeGreaterThan(1_000);
});

test.each(['csv', 'json', 'xlsx'])('an error on a later page breaks the connection: %s', async (format) => {
  const api = await serve();
  const response = await fetch(`${api.address}/export/ties.${format}`);
  const body = response.body!.getReader();
  await body.read();
  jest.spyOn(api.graph, 'read').mockRejectedValue(new Error('Neo4j is gone'));
  const rest = async () => {
    for (let piece = await body.read(); !piece.done; piece = await body.read());
  };
  await expect(rest()).rejects.toThrow('terminated');
});
