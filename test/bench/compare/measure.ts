import type { FixedText } from './http-alone/client';
import type { Client } from './load/client';
import { closedLoop } from './load/closed-loop';
import { openLoop } from './load/open-loop';
import { whileWriting, writingOnceIn, type Writer } from './load/writer';
import { COLD, REPEATED, type Mode, type ModeName, type WriterName } from './mode';
import type { Question, Reads } from './question';
import { byServer, SERVERS, type ByServer, type ServerName } from './server-name';

/** Durations and number of rounds of a measurement. */
export interface Effort {
  /** Before the first measurement, for each question and server. */
  neo4jWarmUpMs: number;
  rounds: number;
  warmUpMs: number;
  closedMs: number;
  openMs: number;
}

/** One measurement of each server in turn, so that other load affects all three. */
export interface Round {
  /** Responses per second with all connections in use. */
  throughput: ByServer<number>;
  /** Responses per second of the HTTP server alone; null in modes without it. */
  httpAlone: number | null;
  /** Changes per second meanwhile. */
  writes: ByServer<number>;
  /** The client's CPU time as a share of one core: near 1, the client is the bottleneck. */
  clientShare: ByServer<number>;
  /** The request rate of the latency measurement: half of the slowest server's throughput. */
  perSecond: number;
  /** Milliseconds from the scheduled time of each request. */
  latencies: ByServer<number[]>;
}

export interface Cell {
  question: string;
  reads: Reads;
  mode: ModeName;
  rounds: Round[];
}

/** What asks and what writes during all measurements. */
export interface Load {
  clients: ByServer<Client>;
  httpAlone: FixedText;
  writers: Record<WriterName, Writer>;
}

export const CONNECTIONS = 8;
const SHARE_OF_SLOWEST = 0.5;

/** How each server is asked a question in a mode: each gets the same sequence. */
function requestsOf({ size, bodies }: Question, mode: Mode, clients: ByServer<Client>, writer: Writer | null) {
  const next = byServer((server) => {
    const draw = mode.draw(size);
    return () => {
      const number = draw();
      return number === null ? null : bodies(number)[server];
    };
  });
  const reads = mode.writes?.reads ?? null;
  const ask = byServer((server) =>
    writer && reads !== null ? writingOnceIn(reads, writer, clients[server].load) : clients[server].load,
  );
  const saturate = (server: ServerName, forMs: number) =>
    closedLoop(ask[server], next[server], { concurrency: CONNECTIONS, forMs });
  const pace = (server: ServerName, perSecond: number, forMs: number) =>
    openLoop(ask[server], next[server], { perSecond, forMs });
  return { next, saturate, pace };
}

/** Sends uncached requests of a question to each server, so that Neo4j compiles its statements. */
export async function warmUp(question: Question, clients: ByServer<Client>, forMs: number): Promise<void> {
  const { saturate } = requestsOf(question, COLD, clients, null);
  for (const server of SERVERS) await saturate(server, forMs);
}

/** Measures the three servers with a question in a mode. */
export async function measureCell(
  question: Question,
  mode: Mode,
  { clients, httpAlone, writers }: Load,
  { rounds: count, warmUpMs, closedMs, openMs }: Effort,
): Promise<Cell> {
  const { name, reads } = question;
  const { name: modeName, writes, besideHttpAlone } = mode;
  const writer = writes && writers[writes.by];
  const { next, saturate, pace } = requestsOf(question, mode, clients, writer);
  const work = async (): Promise<Round[]> => {
    for (const server of SERVERS) await saturate(server, warmUpMs);
    if (besideHttpAlone) await httpAlone.put(await typicalAnswer(clients.api, next.api));
    const saturateHttp = (forMs: number) =>
      closedLoop(httpAlone.load, next.api, { concurrency: CONNECTIONS, forMs }).then(({ perSecond }) => perSecond);
    if (besideHttpAlone) await saturateHttp(warmUpMs);
    const rounds: Round[] = [];
    for (let round = 0; round < count; round++) {
      const results = await sequentially((server) => withWrites(() => saturate(server, closedMs), writer));
      const ofHttp = besideHttpAlone ? await saturateHttp(closedMs) : null;
      const throughput = byServer((server) => results[server].perSecond);
      const clientShare = byServer((server) => results[server].clientShare);
      const perSecond = SHARE_OF_SLOWEST * Math.min(...Object.values(throughput));
      const latencies = await sequentially((server) => pace(server, perSecond, openMs));
      const written = byServer((server) => results[server].written);
      rounds.push({ throughput, httpAlone: ofHttp, writes: written, clientShare, perSecond, latencies });
    }
    return rounds;
  };
  const isContinuous = writer && writes?.reads === null;
  return {
    question: name,
    reads,
    mode: modeName,
    rounds: isContinuous ? await whileWriting(writer, work) : await work(),
  };
}

/** The answer of the median length to a few of the questions that are asked. */
async function typicalAnswer(api: Client, next: () => string | null): Promise<string> {
  const bodies = Array.from({ length: REPEATED }, next).filter((body) => body !== null);
  const answers = await Promise.all(bodies.map((body) => api.ask(body)));
  return answers.sort((a, b) => a.length - b.length)[Math.floor(answers.length / 2)]!;
}

/** What is measured, with the changes per second of the writer meanwhile. */
async function withWrites<T>(measure: () => Promise<T>, writer: Writer | null): Promise<T & { written: number }> {
  const before = writer?.written ?? 0;
  const start = performance.now();
  const measured = await measure();
  const seconds = (performance.now() - start) / 1_000;
  return { ...measured, written: ((writer?.written ?? 0) - before) / seconds };
}

async function sequentially<T>(measure: (server: ServerName) => Promise<T>): Promise<ByServer<T>> {
  return { api: await measure('api'), peer: await measure('peer'), byHand: await measure('byHand') };
}
