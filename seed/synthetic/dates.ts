import type { Random } from './random';

/** Fixed, so that the world does not depend on the day on which it is made. */
const FIRST_YEAR = 1990;
export const LAST_YEAR = 2025;
/** Far enough that it stays in the future. */
const FUTURE_YEARS = [2041, 2045] as const;

export interface Period {
  since?: string;
  until?: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A date in the year: half of them the year alone, a quarter with the month, a quarter with the day. */
export function dateIn(random: Random, year: number): string {
  if (random.chance(0.5)) return String(year);
  const month = `${year}-${two(random.between(1, 12))}`;
  return random.chance(0.5) ? month : `${month}-${two(random.between(1, 28))}`;
}

/** When something held: most since a date, some since one unknown, one in eight ended, one in fifty not begun. */
export function period(random: Random, firstYear = FIRST_YEAR): Period {
  const form = random.next();
  if (form < 0.18) return {};
  if (form < 0.2) return { until: dateIn(random, random.between(FIRST_YEAR, LAST_YEAR)) };
  if (form < 0.22) return { since: dateIn(random, random.between(...FUTURE_YEARS)) };
  const year = random.between(firstYear, LAST_YEAR);
  const since = dateIn(random, year);
  // A later year, so that whatever the two precisions are the end is not before the beginning.
  if (year < LAST_YEAR && random.chance(0.15))
    return { since, until: dateIn(random, random.between(year + 1, LAST_YEAR)) };
  return { since };
}

/** When a seat in something was held: never longer than the thing itself was there. */
export function periodWithin(random: Random, { since, until }: Period): Period {
  if (until !== undefined) return { ...(since && { since }), until };
  const year = since === undefined ? FIRST_YEAR : Number(since.slice(0, 4));
  if (year >= LAST_YEAR || random.chance(0.5)) return since === undefined ? {} : { since };
  const { until: end, since: start } = period(random, year + 1);
  return start === undefined ? {} : { since: start, ...(end && { until: end }) };
}
