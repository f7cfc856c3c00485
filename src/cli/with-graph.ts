import { readConfig } from '../config';
import type { GraphClient } from '../store/neo4j/client';
import { connectGraph } from '../store/neo4j/connect';
import { launchNeo4j } from '../store/neo4j/local/launch';
import { findRunningNeo4j } from '../store/neo4j/local/running-neo4j';
import { printProgress } from './command-line';

/**
 * Runs a command on the graph: in the configured Neo4j; else in the local one that the API runs,
 * which is not stopped; else in one that is launched for the duration of the command.
 */
export async function withGraph<T>(command: (graph: GraphClient) => Promise<T>): Promise<T> {
  const { neo4j, dataDir } = readConfig(process.env);
  const running = neo4j ?? (await findRunningNeo4j(dataDir));
  const launched = running ? undefined : await launchNeo4j({ dataDir, print: printProgress });
  try {
    const graph = await connectGraph((running ?? launched)!);
    try {
      return await command(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await launched?.stop();
  }
}
