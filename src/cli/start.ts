import type { FastifyBaseLogger } from 'fastify';
import { Tokens } from '../access/tokens';
import { tokenKeyFile, type Config } from '../config';
import { firstQuery } from './first-query';
import type { Connection } from '../neo4j/client';
import { connectGraph } from '../neo4j/connect';
import { startOwnNeo4j } from '../neo4j/local/start-own';
import { prepareGraph } from '../neo4j/prepare-graph';
import { portError, requireFreePort } from '../http/ports';

export interface Started {
  /** Where the API answers, such as http://127.0.0.1:4000. */
  address: string;
  stop: () => Promise<void>;
}

type Undo = () => Promise<unknown>;

/**
 * Brings everything up, in order: Neo4j, its schema, the seed, the API. What came up is taken down again, last first,
 * by `stop` or where a later step fails. Throws StartError with one line where a person has to do something.
 */
export async function start(config: Config, log: FastifyBaseLogger, say: (line: string) => void): Promise<Started> {
  const at = { host: config.host, port: config.port };
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await requireFreePort(at.host, at.port);
    // What Neo4j takes to come up is time enough to read the rest of the code.
    const code = Promise.all([
      import('../http/server.js'),
      import('../../seed/load-seed.js'),
      import('../change/import/import-lock.js'),
    ]);
    const graph = await connectGraph(await findNeo4j(config, say, undo));
    const [{ createServer }, { loadSeed }, { clearCutShortImport }] = await code;
    undo.push(() => graph.close());
    await prepareGraph(graph);
    await clearCutShortImport(graph);
    await loadSeed(graph, config.seed, say);
    const query = await firstQuery(graph);
    const tokens = new Tokens({ keyFile: tokenKeyFile(config), oidc: config.oidc });
    const app = await createServer({ graph, tokens, log, deadline: config.deadline, query });
    undo.push(() => app.close());
    const address = await app.listen(at).catch((error: Error) => {
      throw portError(at.host, at.port, error);
    });
    // Neo4j takes a second or two to plan what it was not asked before; whoever pastes this one does not wait for that.
    const asked = app.inject({ method: 'POST', url: '/graphql', payload: { query } }).catch(() => undefined);
    undo.push(() => asked);
    say(`\nReady at ${address}/graphql: open it in a browser, and paste:\n\n${query}`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findNeo4j({ neo4j, dataDir }: Config, say: (line: string) => void, undo: Undo[]): Promise<Connection> {
  if (neo4j) return neo4j;
  const own = await startOwnNeo4j({ dataDir, say });
  undo.push(() => own.stop());
  return own;
}
