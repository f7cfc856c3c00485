import { type Confidence, CONFIDENCE_FACTOR } from '../../model/confidence';

/** Scores that differ by at most this are equal, and their paths are ordered by hops, then by node ids. */
export const SCORE_EPSILON = 1e-12;

const DAYS_PER_YEAR = 365.25;
const HALF_LIFE_YEARS = 10;
const UNDATED_FRESHNESS = 0.5;
const CONTESTED_FACTOR = 0.5;
const HUB_DEGREE = 10;

/**
 * The factor by which the age of its evidence reduces a tie's weight: `0.5 ^ (years / 10)`, where a year is 365.25 days; 0.5
 * where `confirmedDay` is null. Above 0 and at most 1. Both days count from 1970-01-01; a confirmation after the valid day
 * counts as one on it.
 */
export function freshness(validDay: number, confirmedDay: number | null): number {
  if (confirmedDay === null) return UNDATED_FRESHNESS;
  return 0.5 ** (Math.max(0, validDay - confirmedDay) / DAYS_PER_YEAR / HALF_LIFE_YEARS);
}

/** `strength x confidence x freshness`, halved where the tie is contested. Above 0 and at most 1, as strength and freshness are. */
export function tieWeight(strength: number, confidence: Confidence, fresh: number, contested: boolean): number {
  return strength * CONFIDENCE_FACTOR[confidence] * fresh * (contested ? CONTESTED_FACTOR : 1);
}

/**
 * The factor in a path's score for each node between its ends, `d` being the node's conducting ties:
 * `1 / (1 + log2(max(1, d / 10)))`. 1 up to 10 ties, 0.5 at 20, 0.1 at about 5,000.
 */
export function passFactor(d: number): number {
  return 1 / (1 + Math.log2(Math.max(1, d / HUB_DEGREE)));
}
