const FACTOR = Number(process.env.TEST_RUNS ?? 1);

/**
 * How many random cases a property is tried on: `usual` times the environment variable TEST_RUNS, which `npm run test:long`
 * sets to 10. A test that asserts how often something occurs among its cases needs enough of them: do not lower `usual` there.
 */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * FACTOR);
}
