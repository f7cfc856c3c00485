const transform = { '^.+\\.ts$': '@swc/jest' };
const runtime = '<rootDir>/test/support/shared-modules.cjs';
/** Tests that need Neo4j: one is started for each worker, when a file of that worker first needs it. */
const withNeo4j = {
  transform,
  runtime,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/use-neo4j.ts'],
};
/** `npm run test:slow` runs the files of this name, `npm test` all others. */
const SLOW = '\\.slow\\.test\\.ts$';
const folder = (displayName) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testPathIgnorePatterns: [SLOW],
});

module.exports = {
  // Only what hangs takes so long: a busy machine may take minutes to plan what a suite asks first.
  testTimeout: 1_200_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/support/not-run.cjs'],
  projects: [
    { ...folder('integration'), ...withNeo4j },
    { ...folder('web'), ...withNeo4j },
    { ...folder('unit'), transform, runtime },
    { displayName: 'slow', testRegex: SLOW, roots: ['<rootDir>/test'], ...withNeo4j },
  ],
};
