import type { RunningNeo4j } from '../../../src/neo4j/local/running-neo4j';
import type { Client } from './load/client';
import { closedLoop } from './load/closed-loop';
import { openLoop } from './load/open-loop';
import { whileWriting } from './load/writer';
import { COLD, type Mode, type ModeName } from './mode';
import type { Question } from './question';
import { byServer, SERVERS, type ByServer, type ServerName } from './server-name';

/** How long and how often a question is asked in a mode. */
export interface Effort {
  /** Before anything is measured, for each question and server. */
  neo4jWarmUpMs: number;
  rounds: number;
  warmUpMs: number;
  closedMs: number;
  openMs: number;
}

/** One turn of each server, one right after the other, so that what slows the machine slows all three. */
export interface Round {
  /** Answers a second, so many connections at work all the time. */
  throughput: ByServer<number>;
  /** Which share of a core the client took meanwhile: near 1, it is the client that is measured. */
  clientShare: ByServer<number>;
  /** At how many a second they were asked for the latencies: half of what the slowest managed. */
  perSecond: number;
  /** Milliseconds from when each was to be asked. */
  latencies: ByServer<number[]>;
}

export interface Cell {
  question: string;
  mode: ModeName;
  rounds: Round[];
  /** How many writes a second moved the revision meanwhile. */
  writesPerSecond: number;
}

export const CONNECTIONS = 8;
const SHARE_OF_SLOWEST = 0.5;

/** What the three are asked in a mode: each draws for itself, and is asked the same as the others as far as it gets. */
function asking({ size, bodies }: Question, mode: Mode, clients: ByServer<Client>) {
  const next = byServer((server) => {
    const draw = mode.draw(size);
    return () => {
      const number = draw();
      return number === null ? null : bodies(number)[server];
    };
  });
  const flood = (server: ServerName, forMs: number) =>
    closedLoop(clients[server].load, next[server], { concurrency: CONNECTIONS, forMs });
  return { next, flood };
}

/** Asks the three a question for so long each while nothing is kept, so that Neo4j has compiled what it takes to answer it. */
export async function warmUp(question: Question, clients: ByServer<Client>, forMs: number): Promise<void> {
  const { flood } = asking(question, COLD, clients);
  for (const server of SERVERS) await flood(server, forMs);
}

/** Measures the three on a question in a mode. */
export async function measureCell(
  question: Question,
  mode: Mode,
  clients: ByServer<Client>,
  neo4j: RunningNeo4j,
  { rounds: count, warmUpMs, closedMs, openMs }: Effort,
): Promise<Cell> {
  const { name } = question;
  const { next, flood } = asking(question, mode, clients);
  const work = async (): Promise<Round[]> => {
    for (const server of SERVERS) await flood(server, warmUpMs);
    const rounds: Round[] = [];
    for (let round = 0; round < count; round++) {
      const flooded = await oneAfterTheOther((server) => flood(server, closedMs));
      const throughput = byServer((server) => flooded[server].perSecond);
      const perSecond = SHARE_OF_SLOWEST * Math.min(...Object.values(throughput));
      const latencies = await oneAfterTheOther((server) =>
        openLoop(clients[server].load, next[server], { perSecond, forMs: openMs }),
      );
      rounds.push({ throughput, clientShare: byServer((server) => flooded[server].clientShare), perSecond, latencies });
    }
    return rounds;
  };
  if (!mode.writes) return { question: name, mode: mode.name, rounds: await work(), writesPerSecond: 0 };
  const { result, writesPerSecond } = await whileWriting(neo4j, work);
  return { question: name, mode: mode.name, rounds: result, writesPerSecond };
}

async function oneAfterTheOther<T>(measure: (server: ServerName) => Promise<T>): Promise<ByServer<T>> {
  return { api: await measure('api'), peer: await measure('peer'), byHand: await measure('byHand') };
}
