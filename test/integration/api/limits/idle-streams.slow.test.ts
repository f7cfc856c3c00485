import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../../../src/graph/access/viewer';
import { type Api, startApi, testTokens } from '../../../support/api';
import { follow, TRANSPORTS } from '../../../support/follow';
import { openSocket } from '../../../support/raw-socket';
import { bearer } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

/** Milliseconds that a busy machine adds; work for each of the streams would add hundreds. */
const NOISE_MS = 60;
const STREAMS = 300;
/** The number of times the streams are opened and left, each measured with and without them. */
const PAIRS = 3;
const ROUNDS = 3;
const LIMITS = { maxConnectionsPerClient: 2_000, maxStreamsPerClient: 2_000 };
const CHANGES = `subscription ($after: ID) { changes(after: $after) { id summary node { id ... on Actor { name(lang: EN) } } } }`;
const COUNTRIES = '{ countries(first: 3) { nodes { id } } }';

let api: Api;
let editor: Record<string, string>;
const sockets: Socket[] = [];

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens, limits: LIMITS });
  editor = await bearer(tokens, Role.EDITOR);
});
afterAll(async () => {
  leaveStreams();
  await api.close();
});

let written = 0;

async function addEvidence(): Promise<string> {
  const evidence = `[{ title: "Harbour Log", locator: "p. ${String((written += 1))}" }]`;
  const query = `mutation { addEvidence(input: { of: "MBR-BEL", evidence: ${evidence} }) { change { id } } }`;
  const { data } = await api.ask(query, { headers: editor });
  return data.addEvidence!.change!.id as unknown as string;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Waits until only the statements that look for changes run. */
async function settle(): Promise<void> {
  do {
    api.statements();
    await sleep(500);
  } while (api.statements().some(isWork));
}

const isWork = (statement: string): boolean => statement !== 'neo4j/read-revision';

/**
 * The milliseconds of writes and of the reads right after them, and the number of statements of
 * each write and its events.
 */
interface Times {
  writes: number[];
  reads: number[];
  statements: number[];
}

async function measure({ writes, reads, statements }: Times): Promise<void> {
  for (let i = 0; i < ROUNDS; i += 1) {
    await settle();
    writes.push(await time(addEvidence));
    reads.push(await time(() => api.ask(COUNTRIES)));
    await sleep(500);
    statements.push(api.statements().filter(isWork).length);
  }
}

/**
 * Opens a stream whose events only the operating system receives, so that a client in this process
 * takes no time.
 */
async function openStream(variables = {}): Promise<void> {
  const parameters = `query=${encodeURIComponent(CHANGES)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const request = `GET /graphql/stream?${parameters} HTTP/1.1\r\nhost: x\r\naccept-language: en\r\n\r\n`;
  sockets.push((await openSocket(api.address, request, { reads: false })).socket);
}

async function openStreams(after: string): Promise<void> {
  await Promise.all(Array.from({ length: STREAMS }, (_, i) => openStream(i % 2 === 0 ? {} : { after })));
  await settle();
  // The first change that opened streams send compiles code that later ones only run.
  await addEvidence();
}

function leaveStreams(): void {
  for (const socket of sockets.splice(0)) socket.destroy();
}

test(`a write with ${String(STREAMS)} idle streams costs other readers and the database almost nothing`, async () => {
  const first = await addEvidence();
  const [without, during] = [1, 2].map((): Times => ({ writes: [], reads: [], statements: [] })) as [Times, Times];
  // In turns, since other work of the machine slows both; the quickest of each, since it only adds.
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await measure(without);
    await openStreams(first);
    await measure(during);
    leaveStreams();
  }
  const mean = (counts: number[]) => counts.reduce((sum, count) => sum + count) / counts.length;
  // All streams share the few statements of an event.
  expect(mean(during.statements) - mean(without.statements)).toBeLessThan(10);
  expect(Math.min(...during.writes)).toBeLessThan(2 * Math.min(...without.writes) + NOISE_MS);
  expect(Math.min(...during.reads)).toBeLessThan(2 * Math.min(...without.reads) + NOISE_MS);
});

test(`a change reaches a reader beside ${String(STREAMS)} idle streams`, async () => {
  await openStreams(await addEvidence());
  const follower = follow(TRANSPORTS[0]![1](api.address), { query: CHANGES });
  await settle();
  const id = await addEvidence();
  expect((await follower.have(1))[0]).toMatchObject({ id, node: { id: 'MBR-BEL' } });
  follower.leave();
});
