import type { FastifyBaseLogger } from 'fastify';
import { Tokens } from '../access/tokens';
import { type Config, tokenKeyFile } from '../config';
import { portError, requireFreePort } from '../http/ports';
import { launchNeo4j } from '../neo4j/local/launch';
import { connectGraph, prepareGraph } from '../neo4j/connect';
import { firstQuery } from './first-query';

export interface Started {
  /** The URL of the API without its path, such as http://127.0.0.1:4000. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts Neo4j where none is configured, creates its indexes, loads the seed and starts the API. `stop` stops all of it in
 * reverse order, and so does a step that fails. Throws StartError with one line where the user has to do something.
 */
export async function start(config: Config, log: FastifyBaseLogger, print: (line: string) => void): Promise<Started> {
  const { host, port, dataDir, oidc, seed, limits } = config;
  const stopSteps: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of stopSteps.splice(0).reverse()) await step();
  };
  try {
    await requireFreePort(host, port);
    // Loaded while Neo4j starts, which takes longer.
    const modules = Promise.all([
      import('../http/server.js'),
      import('../../seed/load-seed.js'),
      import('../change/import/import-lock.js'),
    ]);
    let connection = config.neo4j;
    if (!connection) {
      const launched = await launchNeo4j({ dataDir, print });
      stopSteps.push(() => launched.stop());
      connection = launched;
    }
    const graph = await connectGraph(connection);
    stopSteps.push(() => graph.close());
    const [{ createServer }, { loadSeed }, { clearInterruptedImport }] = await modules;
    await prepareGraph(graph);
    await clearInterruptedImport(graph);
    await loadSeed(graph, seed, print);
    const query = await firstQuery(graph);
    const tokens = new Tokens({ keyFile: tokenKeyFile(config), oidc });
    const app = await createServer({ graph, tokens, log, query, limits });
    stopSteps.push(() => app.close());
    const address = await app.listen({ host, port }).catch((error: Error) => {
      throw portError(host, port, error);
    });
    // Neo4j needs a second or two to plan statements that it has not run before; the user who pastes the query should not wait.
    const warmUp = app.inject({ method: 'POST', url: '/graphql', payload: { query } }).catch(() => undefined);
    stopSteps.push(() => warmUp);
    print(`\nReady at ${address}/graphql: open it in a browser, and paste:\n\n${query}`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
