const settings = {
  transform: { '^.+\\.ts$': '@swc/jest' },
  runtime: '<rootDir>/test/support/shared-modules.cjs',
  runner: '<rootDir>/test/support/lane-runner.cjs',
};
const needsNeo4j = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/use-neo4j.ts'],
};
/** The suffix of files that `npm run test:slow` runs; `npm test` runs all others. */
const SLOW = '.slow.test.ts';
/**
 * Folders of test files and their lanes: the facts and the browser in one, other worlds and writing
 * tests in another. The walks are in the lane that makes the lanes of their tier equally long.
 */
const FOLDERS = [
  { name: 'unit', lane: 'unit' },
  { name: 'integration', lane: 'worlds', needs: needsNeo4j },
  { name: 'facts', lane: 'facts', needs: needsNeo4j },
  { name: 'web', lane: 'facts', needs: needsNeo4j },
  { name: 'schema-walk', lane: 'facts', slowLane: 'worlds', needs: needsNeo4j },
];

const project = (tier, { name, lane, slowLane = lane, needs }) => ({
  ...settings,
  ...needs,
  displayName: tier === 'slow' ? `slow-${name}` : name,
  testMatch: [`<rootDir>/test/${name}/**/*${tier === 'slow' ? SLOW : '.test.ts'}`],
  testPathIgnorePatterns: tier === 'slow' ? [] : ['\\.slow\\.test\\.ts$'],
  globals: { lane: tier === 'slow' ? slowLane : lane, tier },
});

module.exports = {
  // Only a test that hangs takes as long: a busy machine may plan a suite's first queries for
  // minutes.
  testTimeout: 1_200_000,
  testSequencer: '<rootDir>/test/support/by-world.cjs',
  reporters: ['default', '<rootDir>/test/support/not-run.cjs'],
  projects: ['fast', 'slow'].flatMap((tier) => FOLDERS.map((folder) => project(tier, folder))),
};
