import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type ApiProcess, startApiProcess } from './api-process';
import { QUESTIONS, type Question } from './questions';
import { quantile } from './quantile';
import { markdown, type Row, type ScaleReport } from './report';
import { benchWorld, type BenchWorld } from './world';

const SCALES = [1, 10, 100];
const LONGEST_LOAD_MS = 120_000;
const DATA = join(__dirname, '../../.data');

/**
 * Measures the questions over the synthetic world at 1x, 10x and 100x, over HTTP, one after the other, on a local Neo4j
 * that keeps its worlds under .data: only the first run loads them (the largest takes minutes). Prints a table and
 * writes it as JSON. Takes scales as arguments; without any, all three.
 */
async function main(scales: number[]): Promise<void> {
  const reports: ScaleReport[] = [];
  for (const scale of scales) {
    say(`Scale ${scale}: starting, and loading the world unless it is there ...`);
    const api = await startApiProcess(scale, join(DATA, `bench-${scale}`));
    try {
      reports.push(await measureScale(api, scale, benchWorld(scale)));
    } finally {
      await api.stop();
    }
  }
  const machine = { cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), node: process.version };
  const run = { date: new Date().toISOString().slice(0, 10), machine, reports };
  mkdirSync(DATA, { recursive: true });
  writeFileSync(join(DATA, 'bench.json'), JSON.stringify(run, null, 2));
  say(`\n${run.date}, ${machine.cores} cores, ${machine.memory} GiB, Node ${machine.node}\n\n${markdown(reports)}`);
}

async function measureScale(api: ApiProcess, scale: number, world: BenchWorld): Promise<ScaleReport> {
  const [first] = QUESTIONS;
  await api.measure();
  const load = await untilAnswered(() => api.ask(first!.query(world), first!.variables(world)));
  const { blocked: blockedByLoad } = await api.measure();
  const rows: Row[] = [];
  for (const question of QUESTIONS) {
    rows.push(await measureQuestion(api, scale, world, question));
    say(`  ${question.name}`);
  }
  const { memory } = await api.measure();
  return { scale, nodes: world.nodes, ties: world.ties, load, blockedByLoad, memory, rows };
}

async function measureQuestion(api: ApiProcess, scale: number, world: BenchWorld, question: Question): Promise<Row> {
  const { name, times, target } = question;
  await api.ask(question.query(world), question.variables(world));
  await api.measure();
  const took: number[] = [];
  for (let time = 0; time < times; time++) took.push(await api.ask(question.query(world), question.variables(world)));
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

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const asked = process.argv.slice(2).map(Number);
void main(asked.length > 0 ? asked : SCALES);
