const DAY_MS = 86_400_000;

/** So many days, YYYY-MM-DD, the newest of them this one. */
export function daysBack(newest: string, count: number): string[] {
  const last = Date.parse(newest);
  return Array.from({ length: count }, (_, back) => new Date(last - back * DAY_MS).toISOString().slice(0, 10));
}
