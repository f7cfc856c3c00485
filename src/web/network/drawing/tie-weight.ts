import type { TieType } from '../../graphql/graphql';
import type { NetworkTie } from '../known-graph';

/** The types along which influence goes in one direction only, and the end to which it goes. */
export const ONE_WAY: Partial<Record<TieType, 'from' | 'to'>> = { SIGNED_CODE: 'from', OBSERVER_OF: 'to' };

const CONFIDENCE = { HIGH: 1, MEDIUM: 0.8, LOW: 0.5 };
const UNDATED = 0.5;
const CONTESTED = 0.5;
const DAYS_PER_YEAR = 365.25;

/**
 * Returns the weight of a tie on a day, 0 to 1: strength × confidence × age, halved where
 * contested, as for paths (InfluenceHop.weight).
 */
export function weightOf(tie: NetworkTie, day: string): number {
  const contested = tie.status === 'CONTESTED' ? CONTESTED : 1;
  return tie.strength * CONFIDENCE[tie.confidence] * freshnessOf(tie, day) * contested;
}

/**
 * Returns a freshness that halves after twice the years for which the tie counts as confirmed; 1
 * for a derived tie, and for one that needs no confirmation.
 */
function freshnessOf({ isDerived, lastConfirmedOn, confirmedUntil, since }: NetworkTie, day: string): number {
  const newest = [lastConfirmedOn, since]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (isDerived) return 1;
  if (!newest) return UNDATED;
  if (!confirmedUntil) return 1;
  const halfLife = 2 * Math.max(1, yearOf(confirmedUntil) - yearOf(newest));
  const years = Math.max(0, dayOf(day) - dayOf(newest)) / DAYS_PER_YEAR;
  return 0.5 ** (years / halfLife);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;

const WIDTHS = [0.1, 0.25, 0.45];

/** Returns one of four widths of a line, 1 to 4. */
export function widthOf(weight: number): number {
  return 1 + WIDTHS.filter((minimum) => weight >= minimum).length;
}
