/** The years of what the graph records, as text, since a year takes no thousands separator. */
export const PERIOD = { from: '1800', to: '2200' };

/** Whether a partial date is from 1800 to 2200: any other is a slip of the pen. */
export function isInPeriod(date: string): boolean {
  const year = date.slice(0, 4);
  return year >= PERIOD.from && year <= PERIOD.to;
}
