import type { GlobalConfig } from 'jest';
import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { removeAbandoned, testNeo4j } from './neo4j';

let neo4j: RunningNeo4j | undefined;

/** The Neo4j of this test run, for the teardown: jest loads both files in the same process. */
export const running = (): RunningNeo4j | undefined => neo4j;

/**
 * Starts the one Neo4j of a whole test run; its address is in TEST_NEO4J_URI and TEST_NEO4J_PASSWORD.
 * A run of unit tests only needs none: `jest test/unit`, or NO_DATABASE=1.
 */
export default async function globalSetup({ testPathPatterns }: GlobalConfig): Promise<void> {
  const { patterns } = testPathPatterns;
  const unitOnly = patterns.length > 0 && patterns.every((pattern) => /\bunit\b/.test(pattern));
  if (unitOnly || process.env.NO_DATABASE === '1') return;
  await removeAbandoned();
  neo4j = await testNeo4j();
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
}
