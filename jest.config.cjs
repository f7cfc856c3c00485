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
/** `npm run test:slow` runs the files of this name, `npm test` all others. */
const SLOW = '.slow.test.ts';
/**
 * Folders of test files and the lane that runs them: the facts and the browser in one, other worlds and what writes in another. The
 * walks are where the lanes of their tier take equally long with them.
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
  // Only what hangs takes so long: a busy machine may take minutes to plan what a suite asks first.
  testTimeout: 1_200_000,
  testSequencer: '<rootDir>/test/support/by-world.cjs',
  reporters: ['default', '<rootDir>/test/support/not-run.cjs'],
  projects: ['fast', 'slow'].flatMap((tier) => FOLDERS.map((folder) => project(tier, folder))),
};
