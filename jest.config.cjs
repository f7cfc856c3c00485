const transform = { '^.+\\.ts$': '@swc/jest' };
/**
 * Each module gets these as its own: looked up in the global object of a test file, graphql's use of them takes a third of a test's
 * time. JSON is not among them, since a module of graphql-scalars declares it.
 */
const sandboxInjectedGlobals = [
  'Array',
  'Boolean',
  'Error',
  'Map',
  'Math',
  'Number',
  'Object',
  'Set',
  'String',
  'Symbol',
];
/** Tests that need Neo4j: one is started for each worker, when a file of that worker first needs it. */
const withNeo4j = {
  transform,
  sandboxInjectedGlobals,
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
  testTimeout: 300_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/support/not-run.cjs'],
  projects: [
    { ...folder('integration'), ...withNeo4j },
    { ...folder('web'), ...withNeo4j },
    { ...folder('unit'), transform, sandboxInjectedGlobals },
    { displayName: 'slow', testRegex: SLOW, roots: ['<rootDir>/test'], ...withNeo4j },
  ],
};
