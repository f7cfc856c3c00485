import { setTimeout as sleep } from 'node:timers/promises';
import { startApiProcess } from './api-process';
import { apiWriter } from './compare/load/api-writer';
import { formatted } from './report';
import { quantile } from './quantile';
import { QUESTIONS } from './questions';
import { table } from './table';
import { benchWorld } from './world';
import { withCopiedWorld } from './world-cache';

const ALLIES = QUESTIONS.find(({ name }) => name === 'allies')!;

const SCALE = 10;

/** Milliseconds between the answer to a write and the question. */
const DELAYS = [0, 10, 100];

/** Changes of each kind before the measurement, while Neo4j compiles the statements, and in it. */
const WARM_UP = 100;
const TIMES = 40;

/** The target for the median of what is asked at once. */
const MAX_AT_ONCE = 20;

/** What the writer does in turn. */
const CHANGES = ['an actor was changed', 'a tie got evidence'];

/** How long the allies of an actor take right after a write through the API, on a copy of the world at 10x: a table of medians. */
export async function measureAfterWrite(print: (line: string) => void): Promise<string> {
  print(`Allies after a write, ${SCALE}x ...`);
  const world = benchWorld(SCALE);
  return withCopiedWorld(SCALE, print, async (neo4j, dataDir) => {
    const api = await startApiProcess(neo4j, SCALE, dataDir);
    const writer = await apiWriter(api.address, dataDir, world.actors);
    const ask = () => api.ask(ALLIES.query(world), ALLIES.variables(world));
    const askAfter = async (delay: number) => {
      await writer.write();
      await sleep(delay);
      return ask();
    };
    try {
      for (let time = 0; time < WARM_UP * CHANGES.length; time++) await askAfter(0);
      const rows = CHANGES.map(() => DELAYS.map((): number[] => []));
      for (let time = 0; time < TIMES; time++) {
        for (const [place, delay] of DELAYS.entries()) {
          // The writer makes each kind of change in turn.
          for (const row of rows) row[place]!.push(await askAfter(delay));
        }
      }
      const unwritten: number[] = [];
      for (let time = 0; time < TIMES; time++) unwritten.push(await ask());
      const median = (times: readonly number[], max?: number) => formatted(quantile(times, 0.5), max);
      return table([
        ['the answer', 'asked at once', ...DELAYS.slice(1).map((delay) => `${delay} ms later`)],
        ...rows.map((row, kind) => [
          `after ${CHANGES[kind]!}`,
          ...row.map((times, place) => median(times, place === 0 ? MAX_AT_ONCE : undefined)),
        ]),
        ['where nothing was written', median(unwritten), ...DELAYS.slice(1).map(() => '')],
      ]);
    } finally {
      await writer.close();
      await api.stop();
    }
  });
}
