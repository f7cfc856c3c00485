const DAY_MS = 86_400_000;

/** The `count` days up to `newest`, newest first, as YYYY-MM-DD. */
export function daysBack(newest: string, count: number): string[] {
  const last = Date.parse(newest);
  return Array.from({ length: count }, (_, back) => new Date(last - back * DAY_MS).toISOString().slice(0, 10));
}
