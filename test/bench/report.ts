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
  /** Until the first answer, the projection read anew. */
  load: number;
  blockedByLoad: number;
  /** MiB. */
  memory: number;
  rows: Row[];
}

/** A question a line, a scale a column: "median / p99, longest hold of the main thread", a missed target in bold. */
export function markdown(reports: readonly ScaleReport[]): string {
  const head = [
    '',
    ...reports.map(({ scale, nodes, ties }) => `${scale}x: ${count(nodes)} nodes, ${count(ties)} ties`),
  ];
  const names = reports[0]?.rows.map(({ name }) => name) ?? [];
  const body = names.map((name) => [name, ...reports.map(({ rows }) => cell(rows.find((row) => row.name === name)!))]);
  const whole = [
    ['first answer, the projection read', ...reports.map((one) => `${ms(one.load)}, ${ms(one.blockedByLoad)}`)],
    ['memory of the API’s process', ...reports.map(({ memory }) => `${Math.round(memory)} MiB`)],
  ];
  const lines = [head, head.map(() => '---'), ...body, ...whole];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell({ median, p99, blocked, target }: Row): string {
  const missed = (value: number, most: number | null | undefined) => typeof most === 'number' && value > most;
  const bold = (value: number, most: number | null | undefined) =>
    missed(value, most) ? `**${ms(value)}**` : ms(value);
  return `${bold(median, target?.median)} / ${bold(p99, target?.p99)}, ${bold(blocked, MOST_BLOCKED)}`;
}

/** Milliseconds that no question may hold the main thread. */
const MOST_BLOCKED = 20;

function ms(value: number): string {
  return value < 1_000 ? `${value < 10 ? value.toFixed(1) : Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
