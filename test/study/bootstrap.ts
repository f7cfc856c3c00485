import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A positive of one asker at one cut, with a value by measure. */
export interface Sample {
  /** The cut and the asker: the samples of one group are averaged first. */
  group: string;
  asker: string;
  partner: string;
  values: readonly number[];
}

/** A mean, with the 2.5th and 97.5th percentiles over the replicates. */
export type Interval = [value: number, low: number, high: number];

const SEED = 20_261_125;

/**
 * Returns, by measure, the mean over askers and cuts of the mean over an asker's positives, with a
 * 95 % interval by the Bayesian bootstrap of pairs (Rubin, 1981): in each replicate every node has
 * a weight drawn from Exp(1), the same at all cuts, and a pair has the product of its two weights.
 */
export function bootstrap(samples: readonly Sample[], replicates: number): Interval[] {
  const random = xoroshiro128plus(SEED);
  const nodes = [...new Set(samples.flatMap(({ asker, partner }) => [asker, partner]))];
  const meansBy = (weightOf: () => number) => weightedMeans(samples, new Map(nodes.map((node) => [node, weightOf()])));
  const drawn = Array.from({ length: replicates }, () => meansBy(() => -Math.log(1 - uniformFloat64(random))));
  return meansBy(() => 1).map((value, measure) => {
    const sorted = drawn.map((means) => means[measure]!).sort((a, b) => a - b);
    const percentile = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    return [value, percentile(0.025), percentile(0.975)];
  });
}

function weightedMeans(samples: readonly Sample[], weights: ReadonlyMap<string, number>): number[] {
  const partners = new Map<string, number>();
  for (const { group, partner } of samples) partners.set(group, (partners.get(group) ?? 0) + weights.get(partner)!);
  const sums = new Array<number>(samples[0]?.values.length ?? 0).fill(0);
  let total = 0;
  for (const { group, asker, partner, values } of samples) {
    const share = (weights.get(asker)! * weights.get(partner)!) / partners.get(group)!;
    total += share;
    for (const [measure, value] of values.entries()) sums[measure]! += share * value;
  }
  return sums.map((sum) => sum / total);
}
