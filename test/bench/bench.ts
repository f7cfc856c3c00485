import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAfterWrite } from './after-write';
import { chart } from './compare/chart';
import { compare } from './compare/compare';
import type { Effort } from './compare/measure';
import { summarise, type Summary } from './compare/summary';
import { circumstances, coldSentence, latencyTable, throughputTable } from './compare/tables';
import { DATA } from './folders';
import { measureGrowth } from './growth';
import { growthTable, keyedGrowth, type ScaleReport } from './report';

interface Settings {
  /** A part of "question, mode" of the rows that are compared; all where it is empty. */
  only: string;
  /** Null where nothing is compared. */
  effort: Effort | null;
  scales: number[];
  /** Whether an influence question right after a write is measured. */
  afterWrite: boolean;
}

const FULL = {
  effort: { neo4jWarmUpMs: 6_000, rounds: 5, warmUpMs: 500, closedMs: 1_000, openMs: 700 },
  scales: [1, 10, 100],
  afterWrite: true,
};
const QUICK = {
  effort: { neo4jWarmUpMs: 1_000, rounds: 3, warmUpMs: 300, closedMs: 450, openMs: 300 },
  scales: [1],
  afterWrite: false,
};
const GROWTH_ONLY = { ...FULL, effort: null, afterWrite: false };
const AFTER_WRITE_ONLY = { ...FULL, effort: null, scales: [] };

/**
 * Compares this API with @neo4j/graphql and hand-written statements, and measures how its response times grow with the
 * world. The local Neo4j servers keep their worlds in .data, so that only the first run loads them. Prints tables and writes
 * .data/bench.md (the same tables), .data/bench.json and .data/bench.svg. --quick runs fewer rounds on the smallest world,
 * --growth compares nothing and draws no chart, --after-write measures only an influence question right after a write, --only=TEXT
 * compares only the rows whose question and mode contain the text, and measures no growth; numbers are the scales at which growth
 * is measured. README.md has the tables of one run, and its chart as latest.svg.
 */
async function main({ effort, scales, only, afterWrite }: Settings): Promise<void> {
  const summaries = effort && (await compare(effort, print, (row) => row.includes(only))).map(summarise);
  const afterWriteTable = afterWrite && only === '' ? await measureAfterWrite(print) : null;
  const growth = await measureGrowth(scales, print);
  const machine = { cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), node: process.version };
  const date = new Date().toISOString().slice(0, 10);
  const heading = `${date}, ${machine.cores} cores, ${machine.memory} GiB, Node ${machine.node}`;
  mkdirSync(DATA, { recursive: true });
  writeFileSync(join(DATA, 'bench.json'), JSON.stringify({ date, machine, effort, summaries, growth }, null, 2));
  // A part of the rows makes no chart.
  if (summaries && only === '') {
    writeFileSync(join(DATA, 'bench.svg'), chart(summaries, 'Answers a second, on a logarithmic scale', heading));
  }
  const markdown = `${heading}\n\n${report(summaries, afterWriteTable, growth)}\n`;
  writeFileSync(join(DATA, 'bench.md'), markdown);
  print(`\n${markdown}`);
}

function report(
  summaries: readonly Summary[] | null,
  afterWriteTable: string | null,
  growth: readonly ScaleReport[],
): string {
  const comparison = summaries
    ? [throughputTable(summaries), coldSentence(summaries), circumstances(summaries), latencyTable(summaries)]
    : [];
  const parts = [
    ...comparison,
    afterWriteTable,
    ...(growth.length > 0 ? [growthTable(growth), keyedGrowth(growth)] : []),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const scaleArguments = process.argv.slice(2).map(Number).filter(Number.isInteger);
const MODES: Record<string, Omit<Settings, 'only'>> = {
  '--growth': GROWTH_ONLY,
  '--after-write': AFTER_WRITE_ONLY,
  '--quick': QUICK,
};
const mode = Object.keys(MODES).find((flag) => process.argv.includes(flag));
const settings = mode ? MODES[mode]! : FULL;
const [only = ''] = process.argv.flatMap((argument) => /^--only=(.*)$/.exec(argument)?.[1] ?? []);
const scales = scaleArguments.length > 0 ? scaleArguments : only === '' ? settings.scales : [];
void main({ ...settings, scales, only });
