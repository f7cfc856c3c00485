import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { loadGovernments, loadSeed } from '../../seed/load-seed';
import { SignInProvider, signInKeyFile } from '../api/access/sign-in-provider';
import { Tokens } from '../api/access/tokens';
import { clearInterruptedImport } from '../change/import/import-lock';
import { type Config, tokenKeyFile } from '../config';
import { explorerDocuments } from '../api/http/explorer/explorer-routes';
import { createSchema } from '../api/graphql/schema';
import type { Metrics } from '../api/http/metrics/metrics';
import { portError } from '../api/http/ports';
import { createServer, type ServerOptions } from '../api/http/server';
import { collectGarbage } from '../store/loading/threads';
import { dateStoredRecords, markStoredCopies } from '../store/model/write-records';
import type { GraphClient } from '../store/neo4j/client';
import { prepareGraph } from '../store/neo4j/connect';
import { buildExplorer } from './build-explorer';
import { firstQuery, warmUp } from './warm-up';

/** Milliseconds that requests in progress have to end, once the API stops. */
const REQUESTS_END_WITHIN_MS = 4_000;

/** What the API needs beside the graph. */
export interface Prepared {
  schema: GraphQLSchema;
  /** The folder of the explorer. */
  explorer: string;
  /** Settles once the explorer is built there. */
  built: Promise<void>;
}

/** Makes the schema, and begins to build the explorer. */
export function prepareToServe({ explorer, dataDir }: Config, onStop: Serving['onStop']): Prepared {
  const folder = explorer ?? join(dataDir, 'explorer');
  const built = explorer ? Promise.resolve() : buildExplorer(folder);
  // esbuild complains on standard error where this process ends while it builds; a failure is met where `built` is awaited.
  const building = built.catch(() => undefined);
  onStop(() => building);
  return { schema: createSchema(), explorer: folder, built };
}

export interface Serving {
  config: Config;
  prepared: Prepared;
  metrics: Metrics;
  tracing: ServerOptions['tracing'];
  log: FastifyBaseLogger;
  print: (line: string) => void;
  /** Called with each step of a stop, of which the last given comes first. */
  onStop: (step: () => Promise<unknown>) => void;
}

/**
 * Creates the indexes of a graph, loads the seed and starts the API; returns its address, and a query to begin with. In the background
 * it then asks what the first visitors are likely to ask.
 */
export async function serve(
  graph: GraphClient,
  { config, prepared, metrics, tracing, log, print, onStop }: Serving,
): Promise<{ address: string; query: string }> {
  const { host, port, oidc, signIn, seed, limits, corsOrigins, embedOrigins, operations, metricsToken } = config;
  const { schema, explorer, built } = prepared;
  await prepareGraph(graph);
  await dateStoredRecords(graph);
  await markStoredCopies(graph);
  await clearInterruptedImport(graph);
  await loadSeed(graph, seed, print);
  await loadGovernments(graph, seed);
  const query = await firstQuery(graph);
  const keyFile = tokenKeyFile(config);
  const tokens = new Tokens({ keyFile, oidc });
  const signInProvider =
    oidc && signIn
      ? new SignInProvider({ issuer: oidc.issuer, ...signIn, keyFile: signInKeyFile(keyFile) }, tokens)
      : undefined;
  await built;
  const app = await createServer({
    graph,
    schema,
    tokens,
    log,
    query,
    explorer,
    signInProvider,
    limits,
    corsOrigins,
    embedOrigins,
    operations,
    metrics,
    metricsToken,
    tracing,
  });
  onStop(() => closeServer(app));
  const address = await app.listen({ host, port }).catch((error: Error) => {
    throw portError(host, port, error);
  });
  const stopWarmUp = new AbortController();
  const { signal } = stopWarmUp;
  const documents = Object.values(explorerDocuments(explorer));
  const warm = warmUp(address, query, documents, { signal, isBusy: () => app.isBusy() }).then(() => {
    if (!signal.aborted) collectGarbage();
  });
  onStop(() => {
    stopWarmUp.abort();
    return warm;
  });
  return { address, query };
}

/** Closes the server; requests that do not end in time are cut off. */
async function closeServer(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), REQUESTS_END_WITHIN_MS);
  await app.close();
  clearTimeout(timer);
}
