import type { Random } from './random';

/** The first year, fixed so that the same world is generated on any day. */
const FIRST_YEAR = 1990;
export const LAST_YEAR = 2025;
/** The years of future periods, far enough ahead to stay in the future. */
const FUTURE_YEARS = [2041, 2045] as const;

export interface Period {
  since?: string;
  until?: string;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Draws a partial date: half are a year only, a quarter have a month, a quarter a day. */
export function dateIn(random: Random, year: number): string {
  if (random.chance(0.5)) return String(year);
  const month = `${year}-${twoDigits(random.between(1, 12))}`;
  return random.chance(0.5) ? month : `${month}-${twoDigits(random.between(1, 28))}`;
}

/** Draws a period: 18% have no dates, 2% no start, 2% are in the future, one in eight has ended. */
export function period(random: Random, firstYear = FIRST_YEAR): Period {
  const form = random.next();
  if (form < 0.18) return {};
  if (form < 0.2) return { until: dateIn(random, random.between(FIRST_YEAR, LAST_YEAR)) };
  if (form < 0.22) return { since: dateIn(random, random.between(...FUTURE_YEARS)) };
  const year = random.between(firstYear, LAST_YEAR);
  const since = dateIn(random, year);
  // A later year makes the end follow the beginning, whatever the precision of both.
  if (year < LAST_YEAR && random.chance(0.15))
    return { since, until: dateIn(random, random.between(year + 1, LAST_YEAR)) };
  return { since };
}

/** Draws the period of a seat in an initiative, within that of the initiative. */
export function periodWithin(random: Random, { since, until }: Period): Period {
  if (until !== undefined) return { ...(since && { since }), until };
  const year = since === undefined ? FIRST_YEAR : Number(since.slice(0, 4));
  if (year >= LAST_YEAR || random.chance(0.5)) return since === undefined ? {} : { since };
  const { until: end, since: start } = period(random, year + 1);
  return start === undefined ? {} : { since: start, ...(end && { until: end }) };
}
