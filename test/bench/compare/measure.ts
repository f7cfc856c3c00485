import type { Client } from './load/client';
import { closedLoop } from './load/closed-loop';
import { openLoop } from './load/open-loop';
import { whileWriting, type Writer } from './load/writer';
import { COLD, type Mode, type ModeName, type WriterName } from './mode';
import type { Question } from './question';
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
  mode: ModeName;
  rounds: Round[];
}

export const CONNECTIONS = 8;
const SHARE_OF_SLOWEST = 0.5;

/** The requests of a question in a mode: each server gets the same sequence. */
function requestsOf({ size, bodies }: Question, mode: Mode, clients: ByServer<Client>) {
  const next = byServer((server) => {
    const draw = mode.draw(size);
    return () => {
      const number = draw();
      return number === null ? null : bodies(number)[server];
    };
  });
  const saturate = (server: ServerName, forMs: number) =>
    closedLoop(clients[server].load, next[server], { concurrency: CONNECTIONS, forMs });
  return { next, saturate };
}

/** Sends uncached requests of a question to each server, so that Neo4j compiles its statements. */
export async function warmUp(question: Question, clients: ByServer<Client>, forMs: number): Promise<void> {
  const { saturate } = requestsOf(question, COLD, clients);
  for (const server of SERVERS) await saturate(server, forMs);
}

/** Measures the three servers with a question in a mode. */
export async function measureCell(
  question: Question,
  mode: Mode,
  clients: ByServer<Client>,
  writers: Record<WriterName, Writer>,
  { rounds: count, warmUpMs, closedMs, openMs }: Effort,
): Promise<Cell> {
  const { name } = question;
  const { next, saturate } = requestsOf(question, mode, clients);
  const writer = mode.writer && writers[mode.writer];
  const work = async (): Promise<Round[]> => {
    for (const server of SERVERS) await saturate(server, warmUpMs);
    const rounds: Round[] = [];
    for (let round = 0; round < count; round++) {
      const results = await sequentially((server) => withWrites(() => saturate(server, closedMs), writer));
      const throughput = byServer((server) => results[server].perSecond);
      const writes = byServer((server) => results[server].writes);
      const clientShare = byServer((server) => results[server].clientShare);
      const perSecond = SHARE_OF_SLOWEST * Math.min(...Object.values(throughput));
      const latencies = await sequentially((server) =>
        openLoop(clients[server].load, next[server], { perSecond, forMs: openMs }),
      );
      rounds.push({ throughput, writes, clientShare, perSecond, latencies });
    }
    return rounds;
  };
  return { question: name, mode: mode.name, rounds: writer ? await whileWriting(writer, work) : await work() };
}

/** What is measured, with the changes per second of the writer meanwhile. */
async function withWrites<T>(measure: () => Promise<T>, writer: Writer | null): Promise<T & { writes: number }> {
  const before = writer?.written ?? 0;
  const start = performance.now();
  const measured = await measure();
  const seconds = (performance.now() - start) / 1_000;
  return { ...measured, writes: ((writer?.written ?? 0) - before) / seconds };
}

async function sequentially<T>(measure: (server: ServerName) => Promise<T>): Promise<ByServer<T>> {
  return { api: await measure('api'), peer: await measure('peer'), byHand: await measure('byHand') };
}
