import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { follow, TRANSPORTS } from '../support/follow';
import { openSocket } from '../support/raw-socket';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

const STREAMS = 300;
const ROUNDS = 9;
const LIMITS = { maxConnectionsPerClient: 2_000, maxStreamsPerClient: 2_000 };
const CHANGES = `subscription ($after: ID) { changes(after: $after) { id summary node { id ... on Actor { name(lang: EN) } } } }`;
const COUNTRIES = '{ countries(first: 3) { nodes { id } } }';

let api: Api;
let editor: Record<string, string>;
const sockets: Socket[] = [];

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens, LIMITS);
  editor = { authorization: `Bearer ${await tokens.issue(Role.EDITOR, [])}` };
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await api.close();
});

let written = 0;

async function addEvidence(): Promise<string> {
  const evidence = `[{ title: "Harbour Log", locator: "p. ${String((written += 1))}" }]`;
  const query = `mutation { addEvidence(of: "MBR-BEL", evidence: ${evidence}) { change { id } } }`;
  const { data } = await api.ask(query, { headers: editor });
  return data.addEvidence!.change!.id as unknown as string;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/**
 * The milliseconds of the quickest write and of the quickest read sent right after one, since other processes only add to them,
 * and the mean number of statements that a write and its events took.
 */
async function measure(): Promise<{ write: number; read: number; statements: number }> {
  const [writes, reads]: [number[], number[]] = [[], []];
  await addEvidence();
  await sleep(600);
  api.statements();
  for (let i = 0; i < ROUNDS; i += 1) {
    writes.push(await time(addEvidence));
    reads.push(await time(() => api.ask(COUNTRIES)));
    await sleep(600);
  }
  const statements = api.statements().filter((statement) => statement !== 'neo4j/read-revision');
  return { write: Math.min(...writes), read: Math.min(...reads), statements: statements.length / ROUNDS };
}

/** Opens a stream whose events are left to the operating system, so that no time is spent on a client in this process. */
async function openStream(variables = {}): Promise<void> {
  const parameters = `query=${encodeURIComponent(CHANGES)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const request = `GET /graphql/stream?${parameters} HTTP/1.1\r\nhost: x\r\naccept-language: en\r\n\r\n`;
  sockets.push((await openSocket(api.address, request, { reads: false })).socket);
}

test(`a write with ${String(STREAMS)} idle streams costs other readers and the database almost nothing`, async () => {
  const first = await addEvidence();
  const before = await measure();
  for (let i = 0; i < STREAMS; i += 1) await openStream(i % 2 === 0 ? {} : { after: first });
  await sleep(2_000);
  const follower = follow(TRANSPORTS[0]![1](api.address), { query: CHANGES });
  await sleep(500);
  const during = await measure();
  const id = await addEvidence();
  const changes = await follower.have(ROUNDS + 2);
  expect(changes.at(-1)).toMatchObject({ id, node: { id: 'MBR-BEL' } });
  // All streams share the few statements of an event.
  expect(during.statements - before.statements).toBeLessThan(10);
  expect(during.write).toBeLessThan(2 * before.write + 20);
  expect(during.read).toBeLessThan(2 * before.read + 20);
  follower.leave();
}, 120_000);
