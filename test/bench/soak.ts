import type { Socket } from 'node:net';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/graph/access/viewer';
import { TRANSPORTS } from '../support/follow';
import { neo4jIn, neo4jPid, temporaryFolder } from '../support/neo4j';
import { Proxy } from '../support/proxy';
import { openSocket } from '../support/raw-socket';
import { startTemporaryApi, type TemporaryApi } from '../support/temporary-api';
import { bearer } from '../support/writer';
import { compareEvents, compareWrites, readRecorded } from './soak/checks';
import { runFaults } from './soak/faults';
import { Readers } from './soak/readers';
import { SoakSubscriber } from './soak/subscriber';
import { SoakWriter } from './soak/writer';
import { print } from './worlds';

const DEFAULT_MINUTES = 10;
const ENVIRONMENT = {
  NODE_OPTIONS: '--max-old-space-size=1024',
  // Readers' addresses come from a header, so that each has its own client budget.
  TRUSTED_PROXIES: '127.0.0.1',
};
/** Maximum resident memory in MiB, for a heap of 1 GiB and the rest of the process. */
const MAX_MEMORY = 1_536;
const READERS_OF_A_ROLE = 4;
const SUBSCRIBERS = 6;
/** Milliseconds for subscribers to catch up after the load. */
const CATCH_UP_MS = 60_000;
const EVERY_MS = 2_000;

/**
 * Runs a mixed load, with faults between the API and Neo4j, for some minutes, and prints the
 * result. Fails where an acknowledged write is lost or recorded twice, an answer lacks a write that
 * was acknowledged before its request, a subscriber misses or repeats an event, an error is
 * INTERNAL_SERVER_ERROR, or memory exceeds a limit.
 */
async function main(minutes: number): Promise<void> {
  if (!(minutes > 0)) throw new Error('npm run soak [-- MINUTES]');
  const dataDir = await temporaryFolder();
  const neo4j = await neo4jIn(dataDir);
  const pid = neo4jPid(dataDir)!;
  const proxy = await Proxy.start(() => Number(new URL(neo4j.uri).port));
  try {
    const api = await startTemporaryApi({ ...neo4j, uri: proxy.uri }, ENVIRONMENT);
    print(`${new Date().toISOString().slice(0, 10)}, ${minutes} minutes, ${cpus().length} cores`);
    process.exitCode = (await runSoak(api, proxy, pid, minutes * 60).finally(() => api.stop())) ? 0 : 1;
  } finally {
    await proxy.close();
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Prints the result, and returns true where all guarantees were kept. */
async function runSoak(api: TemporaryApi, proxy: Proxy, neo4jPid: number, seconds: number): Promise<boolean> {
  const { address, tokens } = api;
  const { origin } = new URL(address);
  const editor = await bearer(tokens, Role.EDITOR);
  const writer = new SoakWriter(origin, editor);
  // Subscribers resume after this write.
  await writer.writeOne();
  const after = writer.acknowledged[0]!.change;
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, index) => {
    const [, transport] = TRANSPORTS[index % TRANSPORTS.length]!;
    return new SoakSubscriber(transport(origin), index % 3 === 0 ? editor : {}, after);
  });
  const readers = [
    { who: 'anonymous', headers: {}, answers: new Readers(writer.acknowledged) },
    { who: 'signed in', headers: await bearer(tokens, Role.READER), answers: new Readers(writer.acknowledged) },
  ];

  const end = AbortSignal.timeout(seconds * 1_000);
  const caughtUp = new AbortController();
  const goal: { last?: string } = {};
  const followed = Promise.all(subscribers.map((subscriber) => subscriber.run(caughtUp.signal, () => goal.last)));
  const watched = watchMemory(api, caughtUp.signal);
  const [faults, slowReaders] = await Promise.all([
    runFaults(proxy, neo4jPid, end),
    openSlowReaders(origin, end),
    writer.run(end),
    ...readers.flatMap(({ headers, answers }) =>
      Array.from({ length: READERS_OF_A_ROLE }, (_, index) =>
        answers.run(address, { ...headers, 'x-forwarded-for': `192.0.2.${index}` }, seconds),
      ),
    ),
  ]);
  const recorded = await readRecorded(origin, editor, writer.acknowledged);
  goal.last = recorded.changes.at(-1);
  await Promise.race([followed, sleep(CATCH_UP_MS, undefined, { ref: false })]);
  caughtUp.abort();
  const memory = await watched;

  const received = subscribers.map((subscriber) => subscriber.received);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const broken = {
    ...compareWrites(writer.acknowledged, recorded),
    ...compareEvents(received, recorded.changes.slice(1)),
    stale: sum(readers.map(({ answers }) => answers.stale)),
    failed: sum(readers.map(({ answers }) => answers.outcomes.INTERNAL_SERVER_ERROR ?? 0)),
  };
  for (const { who, answers } of readers) print(`- readers, ${who}: ${answers.summary}`);
  print(`- ${faults.length} faults: ${[...new Set(faults)].join('; ')}`);
  print(`- ${writer.acknowledged.length} writes acknowledged, ${writer.retried} of them sent more than once`);
  print(`- ${SUBSCRIBERS} subscribers, ${sum(subscribers.map(({ connections }) => connections))} connections`);
  print(`- ${slowReaders} clients that asked and never read`);
  print(`- at most ${memory} MiB of memory`);
  print(`- of these, none may be: ${JSON.stringify(broken)}`);
  return Object.values(broken).every((count) => count === 0) && memory <= MAX_MEMORY;
}

/** Returns the maximum memory of the server until the signal, in MiB. */
async function watchMemory({ measure }: TemporaryApi, signal: AbortSignal): Promise<number> {
  let most = 0;
  while (!signal.aborted) {
    most = Math.max(most, Math.round((await measure()).memory));
    await sleep(1_000);
  }
  return most;
}

const PAGE = 'GET /graphql HTTP/1.1\r\nhost: x\r\naccept: text/html\r\n\r\n';
const CHANGES = `GET /graphql/stream?query=${encodeURIComponent('subscription { changes { id summary } }')} HTTP/1.1\r\nhost: x\r\n\r\n`;

/**
 * Opens a connection every two seconds that sends a request and never reads, and keeps it open;
 * returns their number.
 */
async function openSlowReaders(origin: string, signal: AbortSignal): Promise<number> {
  const sockets: Socket[] = [];
  while (!signal.aborted) {
    const request = sockets.length % 2 === 0 ? PAGE.repeat(10) : CHANGES;
    sockets.push((await openSocket(origin, request, { reads: false })).socket);
    await sleep(EVERY_MS);
  }
  for (const socket of sockets) socket.destroy();
  return sockets.length;
}

const [minutes = DEFAULT_MINUTES] = process.argv.slice(2).map(Number);
void main(minutes);
