import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { type ApiProcess, startApiProcess } from './api-process';
import { withWorld } from './world-cache';
import { KEYED_READ, QUESTIONS, type Question } from './questions';
import { quantile } from './quantile';
import type { Row, ScaleReport } from './report';
import { benchWorld, type BenchWorld } from './world';

const LONGEST_LOAD_MS = 120_000;

/** Measures the questions over the synthetic world at each scale, over HTTP, one after the other. */
export async function measureGrowth(scales: readonly number[], say: (line: string) => void): Promise<ScaleReport[]> {
  const reports: ScaleReport[] = [];
  for (const scale of scales) {
    say(`Growth, ${scale}x ...`);
    const world = benchWorld(scale);
    await withWorld(scale, say, async (neo4j) => {
      const first = await startAndAsk(neo4j, scale, world);
      const measured = await measureScale(first.api, scale, world, say).finally(() => first.api.stop());
      const again = await startAndAsk(neo4j, scale, world);
      await again.api.stop();
      reports.push({ ...measured, firstAnswer: first.took, firstAnswerAgain: again.took });
    });
  }
  return reports;
}

/** Starts the API and asks it a keyed read; with it, how many milliseconds it took from its start to its answer. */
async function startAndAsk(
  neo4j: RunningNeo4j,
  scale: number,
  world: BenchWorld,
): Promise<{ api: ApiProcess; took: number }> {
  const begun = performance.now();
  const api = await startApiProcess(neo4j, scale);
  await api.ask(KEYED_READ.query(world), KEYED_READ.variables(world));
  return { api, took: performance.now() - begun };
}

async function measureScale(
  api: ApiProcess,
  scale: number,
  world: BenchWorld,
  say: (line: string) => void,
): Promise<Omit<ScaleReport, 'firstAnswer' | 'firstAnswerAgain'>> {
  const projected = QUESTIONS[0]!;
  await api.measure();
  const load = await untilAnswered(() => api.ask(projected.query(world), projected.variables(world)));
  const { blocked: blockedByLoad } = await api.measure();
  const rows: Row[] = [];
  for (const question of [...QUESTIONS, KEYED_READ]) {
    rows.push(await measureQuestion(api, scale, world, question));
    say(`  ${question.name}`);
  }
  const { memory } = await api.measure();
  return { scale, nodes: world.nodes, ties: world.ties, load, blockedByLoad, memory, rows };
}

async function measureQuestion(api: ApiProcess, scale: number, world: BenchWorld, question: Question): Promise<Row> {
  const { name, before = 1, times, target } = question;
  const ask = () => api.ask(question.query(world), question.variables(world));
  for (let time = 0; time < before; time++) await ask();
  await api.measure();
  const took: number[] = [];
  for (let time = 0; time < times; time++) took.push(await ask());
  const { blocked } = await api.measure();
  return {
    name,
    median: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    blocked,
    target: target?.scales.includes(scale) ? target : null,
  };
}

/** How long until the first answer: those asked while a large projection is read are given up at their deadline. */
async function untilAnswered(ask: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  for (;;) {
    try {
      await ask();
      return performance.now() - begun;
    } catch (error) {
      if (performance.now() - begun > LONGEST_LOAD_MS) throw error;
    }
  }
}
