import { askLane } from './lane';

/**
 * Puts the address of the Neo4j of the lane into TEST_NEO4J_URI and TEST_NEO4J_PASSWORD, before a
 * test file is loaded.
 */
async function useNeo4j(): Promise<void> {
  const { uri, password } = await askLane<{ uri: string; password: string }>('');
  process.env.TEST_NEO4J_URI = uri;
  process.env.TEST_NEO4J_PASSWORD = password;
}

export = useNeo4j;
