import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { type ApiProcess, startApiProcess } from './api-process';
import { withWorld } from './world-cache';
import { KEYED_READ, QUESTIONS, type Question } from './questions';
import { quantile } from './quantile';
import type { Row, ScaleReport } from './report';
import { benchWorld, type BenchWorld } from './world';

/** At 300x the influence graph is read for some minutes. */
const MAX_LOAD_MS = 600_000;

/** Measures each question sequentially over HTTP, in the synthetic world at each scale. */
export async function measureGrowth(scales: readonly number[], print: (line: string) => void): Promise<ScaleReport[]> {
  const reports: ScaleReport[] = [];
  for (const scale of scales) {
    print(`Growth, ${scale}x ...`);
    const world = benchWorld(scale);
    await withWorld(scale, print, async (neo4j) => {
      const first = await startAndAsk(neo4j, scale, world);
      const measured = await measureScale(first.api, scale, world, print).finally(() => first.api.stop());
      const second = await startAndAsk(neo4j, scale, world);
      await second.api.stop();
      reports.push({ ...measured, firstAnswer: first.took, firstAnswerAgain: second.took });
    });
  }
  return reports;
}

/** Starts the API and executes a keyed read; `took` is the time from the start to the response in milliseconds. */
async function startAndAsk(
  neo4j: RunningNeo4j,
  scale: number,
  world: BenchWorld,
): Promise<{ api: ApiProcess; took: number }> {
  const start = performance.now();
  const api = await startApiProcess(neo4j, scale);
  await api.ask(KEYED_READ.query(world), KEYED_READ.variables(world));
  return { api, took: performance.now() - start };
}

async function measureScale(
  api: ApiProcess,
  scale: number,
  world: BenchWorld,
  print: (line: string) => void,
): Promise<Omit<ScaleReport, 'firstAnswer' | 'firstAnswerAgain'>> {
  const projected = QUESTIONS[0]!;
  await api.measure();
  const load = await timeToFirstAnswer(() => api.ask(projected.query(world), projected.variables(world)));
  const { blocked: blockedByLoad } = await api.measure();
  const rows: Row[] = [];
  for (const question of [...QUESTIONS, KEYED_READ]) {
    rows.push(await measureQuestion(api, scale, world, question));
    print(`  ${question.name}`);
  }
  const { memory } = await api.measure();
  return { scale, nodes: world.nodes, ties: world.ties, load, blockedByLoad, memory, rows };
}

async function measureQuestion(api: ApiProcess, scale: number, world: BenchWorld, question: Question): Promise<Row> {
  const { name, before = 1, times, target } = question;
  const ask = () => api.ask(question.query(world), question.variables(world));
  for (let time = 0; time < before; time++) await ask();
  await api.measure();
  const durations: number[] = [];
  for (let time = 0; time < times; time++) durations.push(await ask());
  const { blocked } = await api.measure();
  return {
    name,
    median: quantile(durations, 0.5),
    p99: quantile(durations, 0.99),
    blocked,
    target: target?.scales.includes(scale) ? target : null,
  };
}

/** The time until the first successful response: requests fail at their deadline while a large projection is read. */
async function timeToFirstAnswer(ask: () => Promise<number>): Promise<number> {
  const start = performance.now();
  for (;;) {
    try {
      await ask();
      return performance.now() - start;
    } catch (error) {
      if (performance.now() - start > MAX_LOAD_MS) throw error;
    }
  }
}
