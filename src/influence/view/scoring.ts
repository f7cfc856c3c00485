import type { Confidence } from '../../model/confidence';
import { CONFIDENCE_FACTOR } from '../../model/confidence';

/** Scores nearer to each other than this are equal: their order is by hops, then by node ids. */
export const SCORE_EPSILON = 1e-12;

const DAYS_PER_YEAR = 365.25;
const HALF_LIFE_YEARS = 10;
const UNDATED = 0.5;
const CONTESTED = 0.5;
const HUB_DEGREE = 10;

/**
 * How much of its weight a tie keeps with age: `0.5 ^ (years / 10)`, a year being 365.25 days (design, Scoring).
 * Both days count from 1970-01-01; a confirmation after the valid day is as good as one on it. 0 < freshness <= 1, and
 * 0.5 where no day is known.
 */
export function freshness(validDay: number, confirmedDay: number | null): number {
  if (confirmedDay === null) return UNDATED;
  return 0.5 ** (Math.max(0, validDay - confirmedDay) / DAYS_PER_YEAR / HALF_LIFE_YEARS);
}

/**
 * `strength x confidence x freshness`, halved where the tie is contested (design, Scoring and Time). Strength and
 * freshness are above 0 and at most 1, and so is the weight.
 */
export function tieWeight(strength: number, confidence: Confidence, fresh: number, contested: boolean): number {
  return strength * CONFIDENCE_FACTOR[confidence] * fresh * (contested ? CONTESTED : 1);
}

/**
 * What passing through a node with `d` conducting ties multiplies a path's score by: `1 / (1 + log2(max(1, d / 10)))`
 * (design, Scoring). 1 up to ten ties, 0.5 at twenty, 0.1 near five thousand.
 */
export function passFactor(d: number): number {
  return 1 / (1 + Math.log2(Math.max(1, d / HUB_DEGREE)));
}
