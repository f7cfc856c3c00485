import { randomUUID } from 'node:crypto';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Tokens } from '../access/tokens';
import { createApollo } from '../graphql/apollo';
import { createSchema } from '../graphql/schema';
import { InfluenceEngine } from '../influence/engine/engine';
import { graphSource } from '../influence/projection/graph-source';
import { StandpointCaches } from '../loading/standpoint-caches';
import { ChangeWatcher } from '../neo4j/change-watcher';
import type { GraphClient } from '../neo4j/client';
import { Revisions } from '../neo4j/revisions';
import { closeUnusedConnections } from './connections';
import type { SharedResources } from './context';
import { replyNotFound, replyWithError } from './error-reply';
import { addGraphqlRoutes } from './graphql-routes';
import { addHealthRoutes } from './health-routes';
import { RequestState } from './request-state';
import { addEventStreamRoute } from './subscriptions/event-stream';

export interface ServerOptions {
  graph: GraphClient;
  tokens: Tokens;
  log: FastifyBaseLogger;
  /** The example query in GraphiQL. */
  query: string;
  /** Milliseconds that one request may take. Default: 30 s. */
  timeoutMs?: number;
  /**
   * Milliseconds after which a subscriber that reads nothing is disconnected; it can resume after the last change that it
   * received. Default: 10 s.
   */
  idleTimeoutMs?: number;
}

/** The most bytes of read results, and again of whole responses, that are cached for one revision of the graph. */
const MAX_CACHE_BYTES = 64 * 2 ** 20;

/** Creates the HTTP server for a graph, without listening yet: /graphql, /graphql/stream, /healthz and /readyz. */
export async function createServer({
  graph,
  tokens,
  log,
  query,
  timeoutMs = 30_000,
  idleTimeoutMs = 10_000,
}: ServerOptions): Promise<FastifyInstance> {
  const revisions = new Revisions(() => graph.readHead({ deadline: Date.now() + timeoutMs }));
  const readHead = () => revisions.current();
  const shared: SharedResources = {
    graph,
    readHead,
    standpointCaches: new StandpointCaches(MAX_CACHE_BYTES),
    influence: new InfluenceEngine(graphSource(graph.connection)),
    changeWatcher: new ChangeWatcher(readHead),
    timeoutMs,
  };
  const newRequestState = ({ headers }: FastifyRequest) =>
    new RequestState(() => tokens.authenticate(headers.authorization), readHead);
  const schema = createSchema();
  const apollo = createApollo(schema);
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: timeoutMs,
    forceCloseConnections: 'idle',
    // A URL that cannot be decoded reaches neither the hooks nor the error handler.
    frameworkErrors: replyWithError,
  });

  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onClose', () => shared.influence.close());
  closeUnusedConnections(app);
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler(replyNotFound);

  addEventStreamRoute(app, { schema, shared, newRequestState, idleTimeoutMs });
  await addGraphqlRoutes(app, {
    ...{ apollo, schema, shared, tokens, newRequestState, query, idleTimeoutMs },
    maxCacheBytes: MAX_CACHE_BYTES,
  });
  addHealthRoutes(app, graph);
  return app;
}
