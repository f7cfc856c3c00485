import { milliseconds } from './milliseconds';
import { KEYED_READ } from './questions';
import { table } from './table';

export interface Row {
  name: string;
  /** In milliseconds, as all times here. */
  median: number;
  p99: number;
  /** The longest delay of the main thread's event loop during the measurement. */
  blocked: number;
  target: { median: number | null; p99: number | null } | null;
}

export interface ScaleReport {
  scale: number;
  nodes: number;
  ties: number;
  /** From the start of the API on a loaded world until the first keyed read, just after Neo4j has started. */
  firstAnswer: number;
  /** The same for an API that is started when Neo4j has served another. */
  firstAnswerAgain: number;
  /** Until the first response that needs the projection, which is read then. */
  load: number;
  blockedByLoad: number;
  /** In MiB. */
  memory: number;
  rows: Row[];
}

/** The target for the delay of the event loop. */
const MAX_BLOCKED = 20;
const LATEST_FIRST_ANSWER = 2_000;
const MAX_GROWTH = 1.5;

/** One row for each question, one column for each scale: "median / p99, longest delay", missed targets in bold. */
export function growthTable(reports: readonly ScaleReport[]): string {
  const head = [
    '',
    ...reports.map(({ scale, nodes, ties }) => `${scale}x: ${count(nodes)} nodes, ${count(ties)} ties`),
  ];
  const names = reports[0]?.rows.map(({ name }) => name) ?? [];
  const body = names.map((name) => [name, ...reports.map(({ rows }) => cell(rows.find((row) => row.name === name)!))]);
  const totals = [
    [
      'first answer of an API started on a Neo4j that has just come up',
      ...reports.map((one) => formatted(one.firstAnswer, LATEST_FIRST_ANSWER)),
    ],
    [
      'the same on a Neo4j that has answered',
      ...reports.map((one) => formatted(one.firstAnswerAgain, LATEST_FIRST_ANSWER)),
    ],
    [
      'first answer of the influence graph, which is read',
      ...reports.map((one) => `${milliseconds(one.load)}, ${milliseconds(one.blockedByLoad)}`),
    ],
    ['memory of the API’s process', ...reports.map(({ memory }) => `${Math.round(memory)} MiB`)],
  ];
  return table([head, ...body, ...totals]);
}

/** The growth of the keyed read's median from the smallest scale to the largest; null for a single scale. */
export function keyedGrowth(reports: readonly ScaleReport[]): string | null {
  const medians = reports.map(({ rows }) => rows.find(({ name }) => name === KEYED_READ.name)!.median);
  const [first, last] = [medians[0], medians.at(-1)];
  if (reports.length < 2 || first === undefined || last === undefined) return null;
  const growth = last / first;
  const sentence = `From ${reports[0]!.scale}x to ${reports.at(-1)!.scale}x the median of the keyed read grows ${growth.toFixed(2)} times`;
  return growth < MAX_GROWTH ? `${sentence}.` : `**${sentence}, missed ${MAX_GROWTH}.**`;
}

function cell({ median, p99, blocked, target }: Row): string {
  return `${formatted(median, target?.median)} / ${formatted(p99, target?.p99)}, ${formatted(blocked, MAX_BLOCKED)}`;
}

/** A duration in milliseconds, in bold where it is above `max`. */
export function formatted(value: number, max: number | null | undefined): string {
  return typeof max === 'number' && value > max ? `**${milliseconds(value)}**` : milliseconds(value);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
