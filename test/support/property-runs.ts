const FACTOR = Number(process.env.TEST_RUNS ?? 1);

/** How many random cases a property is tried on: `usual` times the environment variable TEST_RUNS. `npm run test:long` sets it to 20. */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * FACTOR);
}
