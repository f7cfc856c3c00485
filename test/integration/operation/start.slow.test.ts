import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { isEmpty } from '../../../src/store/model/write-records';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { freePort } from '../../../src/store/neo4j/local/bolt-port';
import { openGraph, wipe } from '../../support/open-graph';
import { JARS, neo4jIn, neo4jPid, temporaryFolder } from '../../support/neo4j';
import { csv, VALID_ROWS } from '../../support/import-folder';
import {
  expectPaths,
  expectServed,
  killRunning,
  listens,
  type Main,
  printed,
  readyAt,
  sendPrintedQuery,
  shared,
  startMain,
  uri,
} from '../../support/main-process';
import { Proxy } from '../../support/proxy';

const servers: Server[] = [];
let graph: GraphClient;
let folder: string;

beforeAll(async () => {
  graph = await openGraph();
  await wipe(graph);
  folder = await temporaryFolder();
});
afterEach(async () => {
  await killRunning();
  for (const server of servers.splice(0)) server.close();
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server at a free port that passes each connection to `behave`, and returns the port. */
async function serve(behave: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => behave(socket.on('error', () => socket.destroy())));
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** Imitates a Neo4j of this version: Bolt's handshake, then SUCCESS to every message. */
function oldNeo4j(agent: string): (socket: Socket) => void {
  const text = (value: string) => Buffer.from([0x80 + value.length, ...Buffer.from(value)]);
  const success = [Buffer.from([0xb1, 0x70, 0xa2]), text('server'), text(agent), text('connection_id'), text('bolt-1')];
  const message = Buffer.concat(success);
  const reply = Buffer.from([0, message.length, ...message, 0, 0]);
  return (socket) =>
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.on('data', (data) => {
        for (let at = 0; at < data.length;) {
          const length = data.readUInt16BE(at);
          if (length === 0) socket.write(reply);
          at += 2 + length;
        }
      });
    });
}

const NO_ANSWER =
  'No Neo4j answers at NEO4J_URI: check the address (of its Bolt port, most often 7687) and that the server is up.';
const NO_ADDRESS = 'NEO4J_URI is not an address that Neo4j understands: write neo4j://host:7687 or bolt://host:7687.';
const NO_DATABASE = 'Neo4j has no such database: check NEO4J_DATABASE.';

describe('a start that fails prints its reason and nothing else', () => {
  async function expectFailure(env: NodeJS.ProcessEnv, lines: string): Promise<void> {
    const main = startMain({ NEO4J_WAIT_S: '0', ...env });
    await main.ended;
    expect(main.stderr()).toBe(`${lines}\n`);
    expect(main.stdout()).toBe('');
    expect(main.code()).toBe(1);
    expect(await isEmpty(graph)).toBe(true);
  }

  test.each(['abc', '-1', '65536', '80.5'])('PORT=%s', async (port) => {
    await expectFailure({ ...shared(), PORT: port }, `PORT must be a number from 0 to 65535; it is "${port}".`);
  });

  test('a PORT in use, before anything slow starts', async () => {
    const port = String(await serve((socket) => socket.end()));
    await expectFailure(
      { ...shared(), PORT: port },
      `PORT ${port} on HOST 127.0.0.1 cannot be used: something else listens there. Set PORT or HOST to another.`,
    );
  });

  test.each(['bolt', 'neo4j'])('a NEO4J_URI of %s:// where nothing listens', async (scheme) => {
    await expectFailure({ NEO4J_URI: `${scheme}://127.0.0.1:${String(await freePort())}` }, NO_ANSWER);
  });

  test.each(['nonsense', 'http://127.0.0.1:7474', 'bolt://127.0.0.1:99999'])('NEO4J_URI=%s', async (address) => {
    await expectFailure({ NEO4J_URI: address }, NO_ADDRESS);
  });

  test.each(['bolt', 'neo4j'])('a database that does not exist, over %s://', async (scheme) => {
    await expectFailure(
      { ...shared(), NEO4J_URI: uri().replace('bolt', scheme), NEO4J_DATABASE: 'elsewhere' },
      NO_DATABASE,
    );
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ['closes the connection', (socket) => socket.end(), NO_ANSWER],
    ['does not answer', () => undefined, NO_ANSWER],
    ['speaks HTTP', (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')), NO_ANSWER],
    [
      'supports no common version of Bolt',
      (socket) => socket.once('data', () => socket.end(Buffer.alloc(4))),
      NO_ANSWER,
    ],
    [
      'is Neo4j 5.4',
      oldNeo4j('Neo4j/5.4.0'),
      'This needs Neo4j 5.26 or later; the server says that it is Neo4j/5.4.0.',
    ],
  ])('a server that %s', async (_name, behave, line) => {
    await expectFailure({ NEO4J_URI: `bolt://127.0.0.1:${String(await serve(behave))}` }, line);
  });

  test('a SEED that does not exist', async () => {
    await expectFailure(
      { ...shared(), SEED: join(folder, 'nowhere') },
      'SEED must be facts, none, synthetic:N or a folder or workbook of import files; there is no such folder.',
    );
  });

  test('a SEED folder without any of the files', async () => {
    mkdirSync(join(folder, 'empty'));
    await expectFailure(
      { ...shared(), SEED: join(folder, 'empty') },
      'Nothing was loaded:\nSEED: found nothing, expected at least one of the files actors.csv, partnerships.csv, actions.csv, opportunities.csv, commitments.csv, follow-ups.csv, meetings.csv, engagements.csv, rosters.csv, pictures.csv, picture-steps.csv, ties.csv, values.csv, evidence.csv, or one workbook (.xlsx)',
    );
  });

  test('a SEED with one invalid row among valid ones', async () => {
    mkdirSync(join(folder, 'invalid'));
    const good = VALID_ROWS['actors.csv'];
    writeFileSync(
      join(folder, 'invalid', 'actors.csv'),
      csv('actors.csv', [good, { ...good, id: 'A-2', kind: 'GUILD' }]),
    );
    const main = startMain({ ...shared(), SEED: join(folder, 'invalid') });
    await main.ended;
    expect(main.stderr().split('\n')).toEqual([
      'Nothing was loaded:',
      expect.stringMatching(/^actors\.csv line 3, column kind: found "GUILD", expected /),
      '',
    ]);
    expect(main.stdout()).toBe('');
    expect(main.code()).toBe(1);
    expect(await isEmpty(graph)).toBe(true);
  });

  test('no Neo4j available: neither an address nor Java', async () => {
    const PATH = join(folder, 'only-node');
    mkdirSync(PATH);
    symlinkSync(process.execPath, join(PATH, 'node'));
    await expectFailure(
      { PATH, DATA_DIR: join(folder, 'unused') },
      'There is no Neo4j to use: set NEO4J_URI to one that runs, or put Java 17 or newer and Maven on the PATH, or run docker compose up',
    );
  });
});

test.each([
  [undefined, 'production'],
  ['development', 'development'],
])('with NODE_ENV %s, graphql loads in %s mode', async (NODE_ENV, expected) => {
  const [probe, result] = [join(folder, 'probe.cjs'), join(folder, 'node-env')];
  writeFileSync(
    probe,
    `const Module = require('node:module');
    const load = Module._load;
    Module._load = function (request, ...rest) {
      if (request.endsWith('instanceOf.js')) require('node:fs').writeFileSync(process.env.RESULT, process.env.NODE_ENV ?? '');
      return load.call(this, request, ...rest);
    };`,
  );
  await startMain({ NODE_ENV, NODE_OPTIONS: `--require ${probe}`, RESULT: result, PORT: 'none' }).ended;
  expect(readFileSync(result, 'utf8')).toBe(expected);
});

describe('over the Neo4j at NEO4J_URI', () => {
  test('a start waits for a Neo4j that does not answer yet, until NEO4J_WAIT_S', async () => {
    const proxy = await Proxy.start(() => Number(new URL(uri()).port));
    await proxy.close();
    const env = { ...shared(), NEO4J_URI: proxy.uri, SEED: 'none' };
    const [patient, impatient] = [startMain(env), startMain({ ...env, NEO4J_WAIT_S: '2' })];
    await impatient.ended;
    expect([impatient.code(), impatient.stderr()]).toEqual([1, `${NO_ANSWER}\n`]);
    await printed(patient, /Trying again for 60 s/);
    await proxy.open();
    await readyAt(patient);
    await patient.kill('SIGTERM');
    expect([patient.code(), patient.stderr()]).toEqual([0, '']);
    await proxy.close();
  });

  test('a port that is taken while the seed loads also fails with one line', async () => {
    await wipe(graph);
    const port = await freePort();
    const main = startMain({ ...shared(), PORT: String(port) });
    await printed(main, /^Loading facts: (\d+) nodes/m);
    const other = createServer();
    servers.push(other);
    await once(other.listen(port, '127.0.0.1'), 'listening');
    await main.ended;
    expect(main.stderr()).toMatch(
      /^PORT \d+ on HOST 127\.0\.0\.1 cannot be used: something else listens there\. .*\n$/,
    );
    expect(main.code()).toBe(1);
  });

  test('neo4j:// serves the printed query at the printed address, until SIGINT', async () => {
    await wipe(graph);
    await expectServed('neo4j', 'SIGINT');
  });
});

describe('with a Neo4j that it launches', () => {
  const dataDir = () => join(folder, 'data');
  const java = () => neo4jPid(dataDir());
  const start = () => startMain({ DATA_DIR: dataDir() });
  let orphan: number | undefined;

  async function expectCleanStop(main: Main, signal: NodeJS.Signals): Promise<void> {
    const [address, database] = [await readyAt(main), java()];
    expect(database).toBeDefined();
    await main.kill(signal);
    expect(main.stderr()).toBe('');
    expect(main.code()).toBe(0);
    expect(java()).toBeUndefined();
    expect(await listens(address)).toBe(false);
  }

  async function secondsOf(work: () => Promise<void>): Promise<number> {
    const startedAt = performance.now();
    await work();
    return (performance.now() - startedAt) / 1000;
  }

  beforeAll(() => {
    mkdirSync(dataDir());
    symlinkSync(JARS, join(dataDir(), 'neo4j-lib'));
  });
  afterAll(() => {
    const database = java();
    if (database !== undefined) process.kill(database, 'SIGKILL');
  });

  test('the first start loads the facts and serves them, and SIGTERM stops everything', async () => {
    const main = start();
    expectPaths(await readyAt(main).then(() => sendPrintedQuery(main)));
    expect(main.stdout()).toMatch(/^Starting Neo4j [\d.]+ \.\.\.\nLoading facts: .*\n\nReady at /);
    await expectCleanStop(main, 'SIGTERM');
  });

  test('the second start answers its first query in less than four times as long as Neo4j starts; then it is killed', async () => {
    const neo4jSeconds = await secondsOf(async () => (await neo4jIn(dataDir())).stop());
    const main = start();
    const seconds = await secondsOf(async () => expectPaths(await readyAt(main).then(() => sendPrintedQuery(main))));
    expect(main.stdout()).toMatch(/^Starting Neo4j [\d.]+ \.\.\.\n\nReady at /);
    orphan = java();
    await main.kill('SIGKILL');
    expect(orphan).toBeDefined();
    expect(java()).toBe(orphan);
    expect(seconds / neo4jSeconds).toBeLessThan(4);
  });

  test('the start after a kill ends the orphaned database, serves, and SIGINT stops everything', async () => {
    const main = start();
    expectPaths(await readyAt(main).then(() => sendPrintedQuery(main)));
    expect(java()).not.toBe(orphan);
    await expectCleanStop(main, 'SIGINT');
  });
});
