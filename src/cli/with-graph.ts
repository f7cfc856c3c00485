import { type Config, readConfig } from '../config';
import type { Connection } from '../neo4j/client';
import { connectGraph } from '../neo4j/connect';
import type { GraphClient } from '../neo4j/client';
import { runningHere } from '../neo4j/local/running-here';
import { startOwnNeo4j } from '../neo4j/local/start-own';

/**
 * Works on the graph from the terminal, beside the API or without it: on the Neo4j that is configured, else on the one
 * that the API runs, else on one of our own for as long as this takes.
 */
export async function withGraph<T>(say: (line: string) => void, work: (graph: GraphClient) => Promise<T>): Promise<T> {
  const { connection, stop } = await findNeo4j(readConfig(process.env), say);
  try {
    const graph = await connectGraph(connection);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await stop();
  }
}

async function findNeo4j(
  { neo4j, dataDir }: Config,
  say: (line: string) => void,
): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const running = neo4j ?? (await runningHere(dataDir));
  if (running) return { connection: running, stop: () => Promise.resolve() };
  const own = await startOwnNeo4j({ dataDir, say });
  return { connection: own, stop: () => own.stop() };
}
