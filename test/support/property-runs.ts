import fc from 'fast-check';

const FACTOR = Number(process.env.TEST_RUNS ?? 1);
const CI_SEED = 20261127;

// In CI, where a failure should be due to the change, the random cases are constant. Elsewhere each
// run has its own.
if (process.env.CI) fc.configureGlobal({ seed: CI_SEED });

/**
 * Returns the number of random cases for a property: `usual` times the environment variable
 * TEST_RUNS, which `npm run test:long` sets to 10. A test that asserts frequencies among its cases
 * needs enough of them: do not lower `usual` there.
 */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * FACTOR);
}

/** Set by jest.config.cjs for each project. */
declare const tier: 'fast' | 'slow';

/**
 * Returns the number of cases of a walk that is in both tiers: a third of `propertyRuns` in the
 * first.
 */
export function walkRuns(usual: number): number {
  return propertyRuns(tier === 'slow' ? usual : usual / 3);
}
