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
  setupFilesAfterEnv: ['<rootDir>/test/support/retry-in-ci.ts'],
};

module.exports = {
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    { displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'], ...withNeo4j },
    { displayName: 'web', testMatch: ['<rootDir>/test/web/**/*.test.ts'], ...withNeo4j },
    { displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'], transform, sandboxInjectedGlobals },
  ],
};
