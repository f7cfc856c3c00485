import { runAt } from '../../src/graph/node/standpoint-lists.store';
import { clearGraph } from '../../src/store/model/write-records';
import type { GraphClient } from '../../src/store/neo4j/client';
import { connectGraph } from '../../src/store/neo4j/connect';
import type { Parameters } from '../../src/store/neo4j/parameters';
import { type Standpoint, standpointNow } from '../../src/store/neo4j/standpoint';

/** The name of background planning, which answers no request. */
const PLANNING = 'neo4j/plan';

/**
 * Opens a client of the tests' Neo4j. `observe` is called with the name of each statement that
 * answers a request.
 */
export function openGraph(observe: (statement: string) => void = () => undefined): Promise<GraphClient> {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return connectGraph({ uri, user: 'neo4j', password }, (statement) => {
    if (statement !== PLANNING) observe(statement);
  });
}

/** Deletes all nodes. */
export async function wipe(graph: GraphClient): Promise<void> {
  await clearGraph(graph);
}

/**
 * Runs a reading statement at a standpoint; by default at the current one of an anonymous viewer.
 */
export function readAt<R>(
  graph: GraphClient,
  statement: string,
  parameters?: Parameters,
  standpoint: Partial<Standpoint> = {},
): Promise<R[]> {
  const run = runAt((name, statementParameters) => graph.read(name, statementParameters), {
    ...standpointNow(new Date()),
    ...standpoint,
  });
  return run<R>(statement, parameters);
}

/** Provides a client of the tests' Neo4j to a function, then closes it. */
export async function withGraph<T>(use: (graph: GraphClient) => Promise<T>): Promise<T> {
  const graph = await openGraph();
  return use(graph).finally(() => graph.close());
}
