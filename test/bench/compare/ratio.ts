import { quantile } from '../quantile';

/** How many times as much in the middle round, and in the rounds where it was least and most. */
export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/** Of two measurements of the same rounds, round by round: what slowed a round slowed both. No list may be empty. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((value, round) => value / theirs[round]!);
  return { median: quantile(ratios, 0.5), min: Math.min(...ratios), max: Math.max(...ratios) };
}
