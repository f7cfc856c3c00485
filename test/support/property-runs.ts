import fc from 'fast-check';

const FACTOR = Number(process.env.TEST_RUNS ?? 1);
const CI_SEED = 20261127;

// In CI, where a failure should be due to the change, random cases are the same each time. Elsewhere each run finds its own.
if (process.env.CI) fc.configureGlobal({ seed: CI_SEED });

/**
 * How many random cases a property is tried on: `usual` times the environment variable TEST_RUNS, which `npm run test:long`
 * sets to 10. A test that asserts how often something occurs among its cases needs enough of them: do not lower `usual` there.
 */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * FACTOR);
}

/** Set by jest.config.cjs for each project. */
declare const tier: 'fast' | 'slow';

/** Returns as `propertyRuns` the number of cases of a walk that is in both tiers: a third of them in the first. */
export function walkRuns(usual: number): number {
  return propertyRuns(tier === 'slow' ? usual : usual / 3);
}
