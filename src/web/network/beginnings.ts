import { FIRST_YEAR, yearOf } from '../parts/years';
import type { Drawing } from './drawing';

/** When the links of a picture began. */
export interface Beginnings {
  /** How many began in each year, from FIRST_YEAR to the last. */
  years: readonly number[];
  /** How many began before FIRST_YEAR. */
  before: number;
  /** Of how many no source says when they began. */
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
