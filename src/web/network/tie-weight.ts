import type { TieType } from '../graphql/graphql';
import type { NetworkTie } from './known-graph';

/** The types along which influence goes one way only, and the end that it goes to. */
export const ONE_WAY: Partial<Record<TieType, 'from' | 'to'>> = { SIGNED_CODE: 'from', OBSERVER_OF: 'to' };

const CONFIDENCE = { HIGH: 1, MEDIUM: 0.8, LOW: 0.5 };
const UNDATED = 0.5;
const CONTESTED = 0.5;
const DAYS_PER_YEAR = 365.25;

/** What a tie carries on a day: strength × confidence × age, halved where contested, as the paths count it (InfluenceHop.weight); 0 to 1. */
export function weightOf(tie: NetworkTie, day: string): number {
  const contested = tie.status === 'CONTESTED' ? CONTESTED : 1;
  return tie.strength * CONFIDENCE[tie.confidence] * freshnessOf(tie, day) * contested;
}

/** Half of it is left after twice the years for which it counts as confirmed. What is derived, and what does not fade, has no end of these. */
function freshnessOf({ derived, confirmed, confirmedUntil, since }: NetworkTie, day: string): number {
  const newest = [confirmed, since]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (derived) return 1;
  if (!newest) return UNDATED;
  if (!confirmedUntil) return 1;
  const halfLife = 2 * Math.max(1, yearOf(confirmedUntil) - yearOf(newest));
  const years = Math.max(0, dayOf(day) - dayOf(newest)) / DAYS_PER_YEAR;
  return 0.5 ** (years / halfLife);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;

const WIDTHS = [0.1, 0.25, 0.45];

/** One of four widths of a line, 1 to 4. */
export function widthOf(weight: number): number {
  return 1 + WIDTHS.filter((least) => weight >= least).length;
}
