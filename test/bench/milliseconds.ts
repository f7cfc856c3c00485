/** Formats a duration: `4.2 ms`, `42 ms`, `4.2 s`. */
export function milliseconds(value: number): string {
  return value < 1_000 ? `${value < 10 ? value.toFixed(1) : Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}
