import { FIRST_YEAR, yearOf } from '../../parts/years';
import type { Drawing } from '../drawing/drawing';

/** The years in which the ties of a picture began. */
export interface Beginnings {
  /** The number of ties that began in each year, from FIRST_YEAR to the last. */
  years: readonly number[];
  /** The number of ties that began before FIRST_YEAR. */
  before: number;
  /** The number of ties without a known beginning. */
  unknown: number;
}

export function beginningsOf({ lines }: Drawing, last: number): Beginnings {
  const years = Array<number>(last - FIRST_YEAR + 1).fill(0);
  let [before, unknown] = [0, 0];
  for (const { since } of lines.flatMap(({ ties }) => ties)) {
    if (!since) unknown++;
    else if (yearOf(since) < FIRST_YEAR) before++;
    else if (yearOf(since) <= last) years[yearOf(since) - FIRST_YEAR]!++;
  }
  return { years, before, unknown };
}
