import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** One positive of one asker at one cut, with a value by measure. */
export interface Sample {
  /** The cut and the asker: samples with the same are averaged first. */
  group: string;
  asker: string;
  partner: string;
  values: readonly number[];
}

export interface Interval {
  value: number;
  /** The 2.5th and 97.5th percentiles over the replicates. */
  low: number;
  high: number;
}

const SEED = 20_261_125;

/**
 * By measure, the mean over askers and cuts of the mean over an asker's positives, with a 95 % interval by the Bayesian bootstrap of
 * pairs (Rubin, 1981): in each replicate every node has a weight drawn from Exp(1), the same at all cuts, and a pair that of its two
 * nodes multiplied. `compared` adds measures that are the difference of two others, from the same replicates.
 */
export function bootstrap(
  samples: readonly Sample[],
  compared: readonly (readonly [number, number])[],
  replicates: number,
): Interval[] {
  const nodes = new Map<string, number>();
  for (const { asker, partner } of samples) {
    for (const node of [asker, partner]) if (!nodes.has(node)) nodes.set(node, nodes.size);
  }
  const groups = new Map<string, { asker: number; samples: { partner: number; values: readonly number[] }[] }>();
  for (const { group, asker, partner, values } of samples) {
    const sample = { partner: nodes.get(partner)!, values };
    const found = groups.get(group);
    if (found) found.samples.push(sample);
    else groups.set(group, { asker: nodes.get(asker)!, samples: [sample] });
  }
  const measures = samples[0]?.values.length ?? 0;
  const meansOf = (weights: ArrayLike<number>): number[] => {
    const means = new Array<number>(measures).fill(0);
    let total = 0;
    for (const { asker, samples: ofAsker } of groups.values()) {
      const weight = weights[asker]!;
      const inner = ofAsker.reduce((sum, { partner }) => sum + weights[partner]!, 0);
      total += weight;
      for (const { partner, values } of ofAsker) {
        const share = (weight * weights[partner]!) / inner;
        for (let measure = 0; measure < measures; measure++) means[measure]! += share * values[measure]!;
      }
    }
    const averages = means.map((sum) => sum / total);
    return [...averages, ...compared.map(([one, other]) => averages[one]! - averages[other]!)];
  };
  const random = xoroshiro128plus(SEED);
  const drawn = Array.from({ length: replicates }, () =>
    meansOf(Float64Array.from(nodes, () => -Math.log(1 - uniformFloat64(random)))),
  );
  return meansOf(new Float64Array(nodes.size).fill(1)).map((value, measure) => {
    const sorted = drawn.map((means) => means[measure]!).sort((a, b) => a - b);
    return { value, low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) };
  });
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}
