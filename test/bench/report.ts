import { milliseconds } from './milliseconds';
import { KEYED_READ } from './questions';
import { table } from './table';

export interface Row {
  name: string;
  /** Milliseconds, as are all times here. */
  median: number;
  p99: number;
  /** The longest that the main thread was held while the question was asked. */
  blocked: number;
  target: { median: number | null; p99: number | null } | null;
}

export interface ScaleReport {
  scale: number;
  nodes: number;
  ties: number;
  /** From the start of the API, the world being loaded and Neo4j started just before, until a keyed read was answered. */
  firstAnswer: number;
  /** The same of an API that is started once Neo4j has answered another. */
  firstAnswerAgain: number;
  /** Until the first answer that needs the projection, which is read anew. */
  load: number;
  blockedByLoad: number;
  /** MiB. */
  memory: number;
  rows: Row[];
}

/** Milliseconds that no question may hold the main thread. */
const MAX_BLOCKED = 20;
const LATEST_FIRST_ANSWER = 2_000;
const MAX_GROWTH = 1.5;

/** A question a line, a scale a column: "median / p99, longest hold of the main thread", a missed target in bold. */
export function growthTable(reports: readonly ScaleReport[]): string {
  const head = [
    '',
    ...reports.map(({ scale, nodes, ties }) => `${scale}x: ${count(nodes)} nodes, ${count(ties)} ties`),
  ];
  const names = reports[0]?.rows.map(({ name }) => name) ?? [];
  const body = names.map((name) => [name, ...reports.map(({ rows }) => cell(rows.find((row) => row.name === name)!))]);
  const whole = [
    [
      'first answer of an API started on a Neo4j that has just come up',
      ...reports.map((one) => shown(one.firstAnswer, LATEST_FIRST_ANSWER)),
    ],
    [
      'the same on a Neo4j that has answered',
      ...reports.map((one) => shown(one.firstAnswerAgain, LATEST_FIRST_ANSWER)),
    ],
    [
      'first answer of the influence graph, which is read',
      ...reports.map((one) => `${milliseconds(one.load)}, ${milliseconds(one.blockedByLoad)}`),
    ],
    ['memory of the API’s process', ...reports.map(({ memory }) => `${Math.round(memory)} MiB`)],
  ];
  return table([head, ...body, ...whole]);
}

/** How the median of the keyed read grows from the smallest world to the largest; null where there is one world only. */
export function keyedGrowth(reports: readonly ScaleReport[]): string | null {
  const medians = reports.map(({ rows }) => rows.find(({ name }) => name === KEYED_READ.name)!.median);
  const [first, last] = [medians[0], medians.at(-1)];
  if (reports.length < 2 || first === undefined || last === undefined) return null;
  const growth = last / first;
  const said = `From ${reports[0]!.scale}x to ${reports.at(-1)!.scale}x the median of the keyed read grows ${growth.toFixed(2)} times`;
  return growth < MAX_GROWTH ? `${said}.` : `**${said}, missed ${MAX_GROWTH}.**`;
}

function cell({ median, p99, blocked, target }: Row): string {
  return `${shown(median, target?.median)} / ${shown(p99, target?.p99)}, ${shown(blocked, MAX_BLOCKED)}`;
}

function shown(value: number, most: number | null | undefined): string {
  return typeof most === 'number' && value > most ? `**${milliseconds(value)}**` : milliseconds(value);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
