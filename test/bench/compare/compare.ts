import { load, type Measured } from '../load';
import { digits, milliseconds, quantile, table } from '../numbers';
import { print, withWorld } from '../worlds';
import { apiWriter, outsideWriter, whileWriting, type Writer } from '../writers';
import { readQuestionValues } from './asking';
import type { Question } from './question';
import { questions } from './questions';
import { checkSameAnswers } from './same-answers';
import { byServer, SERVERS, startServers, type ByServer } from '../servers';

/**
 * The writer of a mode and its frequency, and the number of variable sets that repeat; by default
 * each is used once.
 */
interface Mode {
  name: string;
  writer?: 'api' | 'outside';
  everyMs?: number;
  repeats?: number;
}

const MODES: readonly Mode[] = [
  { name: 'cold', writer: 'api', everyMs: 2, repeats: Infinity },
  { name: 'cold, written past the API', writer: 'outside', everyMs: 2, repeats: Infinity },
  { name: 'mixed', writer: 'api', everyMs: 125, repeats: 8 },
  { name: 'warm, distinct' },
  { name: 'warm, repeated', repeats: 8 },
];

const SCALE = 1;
const CONNECTIONS = 8;
const FULL = { warmUpS: 6, rounds: 5, seconds: 1 };
const QUICK = { warmUpS: 1, rounds: 3, seconds: 0.5 };

/**
 * Measures this API, @neo4j/graphql and hand-written statements on the same Neo4j and world: each
 * question in each mode, where `isWanted` is true for "question, mode". Throws where their answers
 * differ, before or after the concurrent writes.
 */
export function compare(isQuick: boolean, isWanted: (row: string) => boolean): Promise<string> {
  const { warmUpS, rounds, seconds } = isQuick ? QUICK : FULL;
  return withWorld(SCALE, async (neo4j, dataDir) => {
    const servers = await startServers(neo4j, SCALE, dataDir);
    const addresses = byServer((server) => servers[server].address);
    const asking = await readQuestionValues(SCALE, addresses.api);
    const writers = { api: await apiWriter(addresses.api, dataDir, asking.seated), outside: outsideWriter(neo4j) };
    try {
      const cells = questions(asking).flatMap((question) => MODES.map((mode) => ({ question, mode })));
      const wantedCells = cells.filter(({ question, mode }) => isWanted(`${question.name}, ${mode.name}`));
      const wantedQuestions = [...new Set(wantedCells.map(({ question }) => question))];
      const checkAll = async () => {
        for (const question of wantedQuestions) await checkSameAnswers(question, addresses);
        print(`The three servers give the same answers to all ${wantedQuestions.length} questions.`);
      };
      await checkAll();
      for (const question of wantedQuestions) {
        const next = requestsOf(question, MODES[0]!);
        const warmUp = async () => {
          for (const server of SERVERS) {
            await load(addresses[server], next[server], { connections: CONNECTIONS, duration: warmUpS });
          }
        };
        await whileWriting(writers.api, MODES[0]!.everyMs!, warmUp);
      }
      const rows: string[][] = [];
      for (const { question, mode } of wantedCells) {
        const writer = mode.writer && writers[mode.writer];
        const measured = await measure(question, mode, writer, { addresses, rounds, seconds });
        const row = [question.name, mode.name, ...rowOf(measured)];
        rows.push(row);
        print(row.join(' | '));
      }
      // Checks again, with all the writers' changes.
      await checkAll();
      return table([HEAD, ...rows]);
    } finally {
      await writers.outside.close();
      for (const server of SERVERS) await servers[server].stop();
    }
  });
}

/** Returns the next request for each server in a mode: each gets the same sequence. */
function requestsOf({ name, size, bodies }: Question, { repeats }: Mode): ByServer<() => string> {
  return byServer((server) => {
    let turn = 0;
    return () => {
      if (repeats === undefined && turn >= size) throw new RangeError(`${name}: all ${size} variable sets are used.`);
      return bodies(turn++ % Math.min(size, repeats ?? size))[server];
    };
  });
}

/** Queries the three in turn, in rounds, so that other load affects all; omits the first round. */
async function measure(
  question: Question,
  mode: Mode,
  writer: Writer | undefined,
  { addresses, rounds, seconds }: { addresses: ByServer<string>; rounds: number; seconds: number },
): Promise<ByServer<Measured>[]> {
  const next = requestsOf(question, mode);
  const ask = (server: (typeof SERVERS)[number]) =>
    load(addresses[server], next[server], { connections: CONNECTIONS, duration: seconds });
  const work = async () => {
    const measured: ByServer<Measured>[] = [];
    for (let round = 0; round <= rounds; round++) {
      measured.push({ api: await ask('api'), peer: await ask('peer'), byHand: await ask('byHand') });
    }
    return measured.slice(1);
  };
  return writer ? whileWriting(writer, mode.everyMs!, work) : work();
}

const OTHERS = ['@neo4j/graphql', 'by hand'];
const HEAD = ['answers a second (99th percentile)', '', 'this API', ...OTHERS, ...OTHERS.map((name) => `× ${name}`)];

/**
 * The median round of each server, and the ratios within the rounds: median (lowest to highest).
 */
function rowOf(rounds: readonly ByServer<Measured>[]): string[] {
  const middle = (values: number[]) => quantile(values, 0.5);
  const cells = SERVERS.map((server) => {
    const perSecond = middle(rounds.map((round) => round[server].perSecond));
    return `${digits(perSecond)} (${milliseconds(middle(rounds.map((round) => round[server].p99)))})`;
  });
  const ratios = (['peer', 'byHand'] as const).map((server) => {
    const values = rounds.map((round) => round.api.perSecond / round[server].perSecond);
    return `${digits(middle(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;
  });
  return [...cells, ...ratios];
}
