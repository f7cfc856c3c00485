import type { ServerProcess } from '../support/server-process';
import { load, post } from './load';
import { milliseconds, quantile, table } from './numbers';
import { KEYED_READ, QUESTIONS, type Question } from './questions';
import { startApi } from './servers';
import { type BenchWorld, benchWorld } from './world';
import { print, withWorld } from './worlds';
import { apiWriter } from './writers';

/** Milliseconds: at 300x, reading the influence graph takes some minutes. */
const MAX_LOAD_MS = 600_000;
/** Changes before the measurement, while Neo4j compiles the statements, and in it. */
const [WRITES_BEFORE, WRITES] = [100, 40];

/**
 * One row for each question and one column for each scale: "median / 99th percentile, longest delay
 * of the main thread".
 */
export async function measureGrowth(scales: readonly number[]): Promise<string> {
  const columns: Record<string, string>[] = [];
  for (const scale of scales) columns.push(await measureScale(scale));
  const rows = Object.keys(columns[0] ?? {}).map((name) => [name, ...columns.map((cells) => cells[name]!)]);
  return table([['', ...scales.map((scale) => `${scale}x`)], ...rows]);
}

async function measureScale(scale: number): Promise<Record<string, string>> {
  print(`Growth, ${scale}x ...`);
  const world = benchWorld(scale);
  return withWorld(scale, async (neo4j, dataDir) => {
    const start = async () => {
      const startedAt = performance.now();
      const api = await startApi(neo4j, scale, dataDir);
      await post(api.address, bodyOf(KEYED_READ, world));
      return { api, took: milliseconds(performance.now() - startedAt) };
    };
    const { api, took } = await start();
    const cells: Record<string, string> = {
      nodes: world.nodes.toLocaleString('en-GB'),
      ties: world.ties.toLocaleString('en-GB'),
      'first answer of an API started on a Neo4j that has just come up': took,
    };
    try {
      await api.measure();
      const graphRead = await timeToFirstAnswer(api.address, bodyOf(QUESTIONS[0]!, world));
      cells['first answer of the influence graph, which is read'] =
        `${graphRead}, ${milliseconds((await api.measure()).blocked)}`;
      for (const question of [...QUESTIONS, KEYED_READ]) {
        cells[question.name] = await measureQuestion(api, world, question);
        print(`  ${question.name}`);
      }
      cells['memory of the API’s process'] = `${Math.round((await api.measure()).memory)} MiB`;
      cells['allies, right after a write'] = await measureAfterWrites(api, dataDir, world);
    } finally {
      await api.stop();
    }
    const second = await start();
    await second.api.stop();
    return { ...cells, 'first answer of an API started on a Neo4j that has answered': second.took };
  });
}

function bodyOf({ query, variables }: Question, world: BenchWorld): string {
  return JSON.stringify({ query: query(world), variables: variables(world) });
}

async function measureQuestion({ address, measure }: ServerProcess, world: BenchWorld, question: Question) {
  const next = () => bodyOf(question, world);
  await load(address, next, { connections: 1, amount: question.before ?? 1 });
  await measure();
  const { median, p99 } = await load(address, next, { connections: 1, amount: question.times });
  return `${milliseconds(median)} / ${milliseconds(p99)}, ${milliseconds((await measure()).blocked)}`;
}

/** Queries the allies of an actor right after the answer to a write through the API. */
async function measureAfterWrites({ address }: ServerProcess, dataDir: string, world: BenchWorld): Promise<string> {
  const writer = await apiWriter(address, dataDir, world.actors);
  const allies = QUESTIONS.find(({ name }) => name === 'allies')!;
  const times: number[] = [];
  for (let time = -WRITES_BEFORE; time < WRITES; time++) {
    await writer.write();
    const start = performance.now();
    await post(address, bodyOf(allies, world));
    if (time >= 0) times.push(performance.now() - start);
  }
  return `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;
}

/**
 * Measures the time until the first answer: requests fail at their deadline while a large graph is
 * read.
 */
async function timeToFirstAnswer(address: string, body: string): Promise<string> {
  const start = performance.now();
  for (;;) {
    try {
      await post(address, body);
      return milliseconds(performance.now() - start);
    } catch (error) {
      if (performance.now() - start > MAX_LOAD_MS) throw error;
    }
  }
}
