import { quantile } from '../quantile';

/** A ratio over all rounds. */
export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/** The ratio of two measurements in each round, since other load slows both. The lists must not be empty. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((value, round) => value / theirs[round]!);
  return { median: quantile(ratios, 0.5), min: Math.min(...ratios), max: Math.max(...ratios) };
}
