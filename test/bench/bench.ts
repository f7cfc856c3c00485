import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chart } from './compare/chart';
import { compare } from './compare/compare';
import type { Effort } from './compare/measure';
import { summarise, type Summary } from './compare/summary';
import { circumstances, latencyTable, throughputTable } from './compare/tables';
import { DATA } from './folders';
import { measureGrowth } from './growth';
import { growthTable, keyedGrowth, type ScaleReport } from './report';

interface Extent {
  effort: Effort;
  scales: number[];
}

const WHOLE: Extent = {
  effort: { neo4jWarmUpMs: 6_000, rounds: 5, warmUpMs: 500, closedMs: 1_000, openMs: 700 },
  scales: [1, 10, 100],
};
const QUICK: Extent = {
  effort: { neo4jWarmUpMs: 1_000, rounds: 3, warmUpMs: 300, closedMs: 450, openMs: 300 },
  scales: [1],
};

/**
 * Measures this API against @neo4j/graphql and hand-written statements, and how its answers' times grow with the world,
 * all on local Neo4j servers that keep their worlds under .data: only the first run loads them. Prints tables, and writes
 * .data/bench.md (what it prints), .data/bench.json and .data/bench.svg. With --quick less often, and the smallest world only;
 * numbers are the scales to measure growth at. The README shows one run: its tables, and its chart as latest.svg.
 */
async function main({ effort, scales }: Extent): Promise<void> {
  const summaries = (await compare(effort, say)).map(summarise);
  const growth = await measureGrowth(scales, say);
  const machine = { cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), node: process.version };
  const date = new Date().toISOString().slice(0, 10);
  const where = `${date}, ${machine.cores} cores, ${machine.memory} GiB, Node ${machine.node}`;
  mkdirSync(DATA, { recursive: true });
  writeFileSync(join(DATA, 'bench.json'), JSON.stringify({ date, machine, effort, summaries, growth }, null, 2));
  writeFileSync(join(DATA, 'bench.svg'), chart(summaries, 'Answers a second, on a logarithmic scale', where));
  const said = `${where}\n\n${report(summaries, growth)}\n`;
  writeFileSync(join(DATA, 'bench.md'), said);
  say(`\n${said}`);
}

function report(summaries: readonly Summary[], growth: readonly ScaleReport[]): string {
  const parts = [
    throughputTable(summaries),
    circumstances(summaries),
    latencyTable(summaries),
    growthTable(growth),
    keyedGrowth(growth),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const extent = process.argv.includes('--quick') ? QUICK : WHOLE;
void main(asked.length > 0 ? { ...extent, scales: asked } : extent);
