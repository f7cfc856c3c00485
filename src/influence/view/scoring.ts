import { NO_DAY } from '../projection/projection';

/** Scores that differ by at most this are equal: their paths rank by hops, then by node ids. */
export const SCORE_EPSILON = 1e-12;

const DAYS_PER_YEAR = 365.25;
const UNDATED_YEARS = 20;
/** The factor in the weight of a contested tie. */
export const CONTESTED_FACTOR = 0.5;
const HUB_DEGREE = 10;

/**
 * Computes the factor by which the age of its evidence reduces a tie's weight: `freshnessSince` its
 * newest evidence, that of 20 years where none has a day, and at least that since its beginning.
 * Above 0 and at most 1. Days count from 1970-01-01; NO_DAY is an unknown one.
 */
export function freshness(validDay: number, newestEvidence: number, since: number, halfLife: number): number {
  const byEvidence =
    newestEvidence === NO_DAY ? 0.5 ** (UNDATED_YEARS / halfLife) : freshnessSince(validDay, newestEvidence, halfLife);
  return since === NO_DAY ? byEvidence : Math.max(byEvidence, freshnessSince(validDay, since, halfLife));
}

/** Computes `0.5 ^ (years / halfLife)` to the valid day, in years of 365.25 days; at most 1. */
export function freshnessSince(validDay: number, day: number, halfLife: number): number {
  let byAge = freshnessByAge.get(halfLife);
  if (!byAge) freshnessByAge.set(halfLife, (byAge = freshnessOfCentury(halfLife)));
  const age = Math.max(0, validDay - day);
  return byAge[age] ?? freshnessAtAge(age, halfLife);
}

function freshnessAtAge(days: number, halfLife: number): number {
  return 0.5 ** (days / DAYS_PER_YEAR / halfLife);
}

/** By half-life, then age in days: computing each power took half the time of building a view. */
const freshnessByAge = new Map<number, Float64Array>();

function freshnessOfCentury(halfLife: number): Float64Array {
  return Float64Array.from({ length: 36_525 }, (_, days) => freshnessAtAge(days, halfLife));
}

/** Returns the factor of an inner path node with `d` ties out: 1 up to 10 ties, 0.5 at 100. */
export function passFactor(d: number): number {
  return 1 / (1 + Math.log10(Math.max(1, d / HUB_DEGREE)));
}
