/** Puts the address of this worker's Neo4j into TEST_NEO4J_URI and TEST_NEO4J_PASSWORD, before a test file is loaded. */
async function useNeo4j(): Promise<void> {
  const { TEST_NEO4J_OF_WORKER = '', JEST_WORKER_ID = '1' } = process.env;
  const response = await fetch(`${TEST_NEO4J_OF_WORKER}/${JEST_WORKER_ID}`);
  if (!response.ok) throw new Error(await response.text());
  const { uri, password } = (await response.json()) as { uri: string; password: string };
  process.env.TEST_NEO4J_URI = uri;
  process.env.TEST_NEO4J_PASSWORD = password;
}

export = useNeo4j;
