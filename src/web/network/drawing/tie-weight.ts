import type { TieType } from '../../graphql/graphql';
import type { NetworkTie } from '../known-graph';

/** The types along which influence goes in one direction only, and the end to which it goes. */
export const ONE_WAY: Partial<Record<TieType, 'from' | 'to'>> = { SIGNED_CODE: 'from', OBSERVER_OF: 'to' };

const CONFIDENCE = { HIGH: 1, MEDIUM: 0.8, LOW: 0.5 };
const LASTING: readonly TieType[] = ['MEMBER_OF', 'SUBSIDIARY_OF', 'SECRETARIAT_OF', 'LOCAL_CODE_REPRESENTATIVE_OF'];
const UNDATED_YEARS = 20;
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

/** Returns a freshness that halves in ten years, of a membership in twenty; 1 for an organ. */
function freshnessOf({ type, isDerived, lastConfirmedOn, since }: NetworkTie, day: string): number {
  if (isDerived || type === 'ORGAN_OF') return 1;
  const yearsSince = (date: string) => Math.max(0, dayOf(day) - dayOf(date)) / DAYS_PER_YEAR;
  const years = Math.min(
    lastConfirmedOn ? yearsSince(lastConfirmedOn) : UNDATED_YEARS,
    since ? yearsSince(since) : Infinity,
  );
  return 0.5 ** (years / (LASTING.includes(type) ? 20 : 10));
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;

const WIDTHS = [0.1, 0.25, 0.45];

/** Returns one of four widths of a line, 1 to 4. */
export function widthOf(weight: number): number {
  return 1 + WIDTHS.filter((minimum) => weight >= minimum).length;
}
