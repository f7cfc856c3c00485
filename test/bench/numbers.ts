/** Returns the quantile of a share from 0 to 1, by the nearest rank. The list must not be empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Formats a duration: `4.2 ms`, `42 ms`, `4.2 s`. */
export function milliseconds(value: number): string {
  return value < 1_000 ? `${value < 10 ? value.toFixed(1) : Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

/** Formats three digits, or all before the point: `0.054`, `1.2`, `67.9`, `3,091`. */
export function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);
}

/** Formats a Markdown table; the first row is its head. */
export function table([head = [], ...body]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
