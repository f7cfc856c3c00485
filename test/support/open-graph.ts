import { clearGraph } from '../../src/store/model/write-records';
import type { GraphClient } from '../../src/store/neo4j/client';
import { connectGraph } from '../../src/store/neo4j/connect';

/** A client of the Neo4j of the tests. */
export function openGraph(observe?: (statement: string) => void): Promise<GraphClient> {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return connectGraph({ uri, user: 'neo4j', password }, observe);
}

/** Deletes all nodes. */
export async function wipe(graph: GraphClient): Promise<void> {
  await clearGraph(graph);
}

/** Lends a client of the Neo4j of the tests. */
export async function withGraph<T>(use: (graph: GraphClient) => Promise<T>): Promise<T> {
  const graph = await openGraph();
  return use(graph).finally(() => graph.close());
}
