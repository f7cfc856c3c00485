import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { loadGovernments, loadSeed } from '../seed/load-seed';
import { SignInProvider, signInKeyFile } from '../api/access/sign-in-provider';
import { Tokens } from '../api/access/tokens';
import { clearInterruptedImport } from '../change/import/import-lock';
import { type Config, tokenKeyFile } from '../config';
import { explorerDocuments } from '../api/http/routes/explorer-routes';
import type { Metrics } from '../api/http/metrics/metrics';
import { portError } from '../api/http/ports';
import { createServer, type ServerOptions } from '../api/http/server';
import { buildDir, collectGarbage } from '../store/loading/threads';
import { dateStoredRecords, markStoredCopies, prepareOnce } from '../store/model/write-records';
import type { GraphClient } from '../store/neo4j/client';
import { prepareGraph } from '../store/neo4j/connect';
import { statementNames, statementText } from '../store/neo4j/statements';
import { firstQuery, warmUp } from './warm-up';

export { createSchema } from '../api/graphql/schema';

/** Milliseconds until the API is ready without plans, for a busy Neo4j or a very large graph. */
const MAX_UNREADY_MS = 60_000;

/** Milliseconds that requests in progress have to end once the API stops. */
const REQUESTS_END_WITHIN_MS = 4_000;

export interface Serving {
  config: Config;
  schema: GraphQLSchema;
  metrics: Metrics;
  tracing: ServerOptions['tracing'];
  log: FastifyBaseLogger;
  print: (line: string) => void;
  /** Called with each step of a stop; the steps run in reverse order. */
  onStop: (step: () => Promise<unknown>) => void;
}

/** Creates the indexes, loads the seed and starts the API; then warms up in the background. */
export async function serve(
  graph: GraphClient,
  { config, schema, metrics, tracing, log, print, onStop }: Serving,
): Promise<{ address: string; query: string }> {
  const { host, port, oidc, signIn, seed, limits, corsOrigins, embedOrigins, operations, metricsToken } = config;
  // Sources that are not built, as in tests, have no explorer.
  const explorer = buildDir && join(buildDir, 'explorer');
  await clearInterruptedImport(graph);
  const prepare = async (): Promise<void> => {
    await prepareGraph(graph);
    await dateStoredRecords(graph);
    await markStoredCopies(graph);
    await loadSeed(graph, seed, print);
    await loadGovernments(graph, seed);
  };
  if (buildDir) await prepareOnce(graph, preparationBy(buildDir, seed), prepare);
  else await prepare();
  const query = await firstQuery(graph);
  const keyFile = tokenKeyFile(config);
  const tokens = new Tokens({ keyFile, oidc });
  const signInProvider =
    oidc && signIn
      ? new SignInProvider({ issuer: oidc.issuer, ...signIn, keyFile: signInKeyFile(keyFile) }, tokens)
      : undefined;
  let isReady = false;
  const markReady = (): void => {
    isReady = true;
  };
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
    isReady: () => isReady,
  });
  onStop(() => closeServer(app));
  const address = await app.listen({ host, port }).catch((error: Error) => {
    throw portError(host, port, error);
  });
  const stopWarmUp = new AbortController();
  const { signal } = stopWarmUp;
  const documents = explorer ? Object.values(explorerDocuments(explorer)) : [];
  setTimeout(markReady, MAX_UNREADY_MS).unref();
  const options = { signal, isBusy: () => app.isBusy(), onReady: markReady };
  const warm = warmUp(address, query, documents, options).then(async () => {
    if (signal.aborted) return;
    collectGarbage();
    // A prepared graph may have lost an index since, for example by a restore.
    await prepareGraph(graph).catch((error: unknown) => log.error({ err: error }, 'indexes could not be checked'));
  });
  onStop(() => {
    stopWarmUp.abort();
    return warm;
  });
  return { address, query };
}

/** Returns the hash of all on which preparation depends; a build's folder is named by its hash. */
function preparationBy(build: string, seed: string): string {
  const hash = createHash('sha256');
  for (const part of [build, seed, ...statementNames().map(statementText)]) hash.update(`${part}\n`);
  return hash.digest('hex');
}

/** Closes the server, and disconnects requests that do not end in time. */
async function closeServer(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), REQUESTS_END_WITHIN_MS);
  await app.close();
  clearTimeout(timer);
}
