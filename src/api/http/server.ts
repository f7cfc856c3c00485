import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { InfluenceEngine } from '../../influence/engine/engine';
import { graphSource } from '../../influence/projection/graph-source';
import { type Compiling, PlannedStatements } from '../../store/neo4j/planned-statements';
import { StandpointCaches } from '../../store/loading/standpoint-caches';
import { ChangeWatcher } from '../../store/neo4j/change-watcher';
import type { GraphClient } from '../../store/neo4j/client';
import { Revisions } from '../../store/neo4j/revisions';
import type { SignInProvider } from '../access/sign-in-provider';
import type { Tokens } from '../access/tokens';
import { addCalendarRoute } from './routes/calendar-route';
import { createApollo } from '../graphql/apollo';
import { graphSizeOf } from '../graphql/cost/graph-size';
import { EventLoopScheduler } from '../graphql/event-loop-scheduler';
import { KnownOperations, listedDocuments } from '../graphql/listed-operations';
import { createSchema } from '../graphql/schema';
import { addMcpRoute } from './routes/mcp-route';
import { addMemberSheetRoutes } from './routes/member-sheet-route';
import { addTableRoutes } from './routes/table-routes';
import { addTablePageRoute } from '../export/page/table-page';
import { Admission } from './budget/admission';
import { ClientBudgets } from './budget/client-budgets';
import { limitConnections } from './connection-limits';
import type { SharedResources } from './context';
import { allowOrigins } from './cors';
import { replyNotFound, replyToClientError, replyWithError } from './error-reply';
import { addExplorerRoutes, explorerDocuments, redirectToExplorer } from './routes/explorer-routes';
import { addGraphqlRoutes } from './routes/graphql-routes';
import { addHeaders } from './headers';
import { addImportRoute } from './routes/import-route';
import { DEFAULT_LIMITS, type HttpLimits } from './limits';
import type { GaugeSources } from './metrics/gauges';
import { Metrics } from './metrics/metrics';
import { addHealthRoutes, addMetricsRoute, observeRequests } from './routes/metrics-route';
import { OpenStreams } from './open-streams';
import { answerInOrder } from './pipelining';
import { checkRequests } from './request-checks';
import { RequestState } from './request-state';
import { shedLoad } from './shedding';
import { addSignInRoutes } from './routes/sign-in-routes';
import { disconnectSlowClients } from './slow-readers';
import { addEventStreamRoute } from './subscriptions/event-stream';
import { SharedWork } from './subscriptions/shared-work';
import type { Tracing } from './tracing/tracing';

export interface ServerOptions {
  graph: GraphClient;
  /** Default: a new one. */
  schema?: GraphQLSchema;
  tokens: Tokens;
  log: FastifyBaseLogger;
  /** The example query in GraphiQL. */
  query: string;
  /** The build folder of the explorer. Default: no explorer. */
  explorer?: string;
  /** Enables sign-in to the explorer at an OpenID Connect provider. Default: by a pasted token. */
  signInProvider?: SignInProvider;
  /** Milliseconds that one request may take. Default: 30 s. */
  timeoutMs?: number;
  /** Default: DEFAULT_LIMITS. */
  limits?: Partial<HttpLimits>;
  /** The origins whose pages may request the API in a browser. Default: none. */
  corsOrigins?: readonly string[];
  /** The origins whose pages may frame the explorer below /embed. Default: none. */
  embedOrigins?: readonly string[];
  /**
   * The operations that viewers without a token may send: any, or only those of the manifest, the
   * explorer and the example. Default: any.
   */
  operations?: 'any' | 'listed';
  metrics?: Metrics;
  /** The token that /metrics requires; without it, requests from this machine may read /metrics. */
  metricsToken?: string;
  /** Default: no spans. */
  tracing?: Tracing;
  /** The time from which compiled statements read lists. Default: once Neo4j has planned them. */
  compiling?: Compiling;
  /** True once the statements of a first click are planned. Default: at once. */
  isReady?: () => boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** True while an operation that is not small is being executed. */
    isBusy: () => boolean;
  }
}

/** Maximum bytes of cached read results, and again of whole responses, for one revision. */
const MAX_CACHE_BYTES = 64 * 2 ** 20;

/** Milliseconds between two checks for requests that take too long to arrive. */
const TIMEOUT_CHECK_MS = 1_000;
/**
 * Maximum bytes of headers: an address of a picture of 500 names with their positions has 46 kB,
 * and 108 kB if all are also pinned, hidden and highlighted; the default of Node is 16 kB.
 */
const MAX_HEADER_BYTES = 128 * 1024;

/**
 * Creates the HTTP server for a graph, without listening yet: the explorer at /, /graphql,
 * /graphql/stream, /export, /import, /calendar.ics, /mcp, /healthz, /readyz and /metrics.
 */
export async function createServer({
  graph,
  schema = createSchema(),
  tokens,
  log,
  query,
  explorer,
  signInProvider,
  timeoutMs = 30_000,
  limits: changedLimits,
  corsOrigins = [],
  embedOrigins = [],
  operations = 'any',
  metrics = new Metrics(),
  metricsToken,
  tracing,
  compiling,
  isReady = () => true,
}: ServerOptions): Promise<FastifyInstance> {
  const limits = { ...DEFAULT_LIMITS, ...changedLimits };
  const revisions = new Revisions(async () => {
    const head = await metrics.checkRevision(() => graph.readHead({ deadline: Date.now() + timeoutMs }));
    if (head.relationships !== undefined) graphSizeOf(schema).see(head.relationships);
    return head;
  });
  const readHead = (deadline = Date.now() + timeoutMs) => revisions.current(deadline);
  const turns = new EventLoopScheduler();
  const influence = new InfluenceEngine(graphSource(graph.connection));
  const shared: SharedResources = {
    graph,
    readHead,
    standpointCaches: new StandpointCaches(MAX_CACHE_BYTES),
    plannedStatements: new PlannedStatements((statements) => graph.plan(statements), compiling),
    influence,
    changeWatcher: new ChangeWatcher(readHead, () => influence.catchUp()),
    sharedWork: new SharedWork(),
    budgets: new ClientBudgets(limits),
    admission: new Admission(limits.maxCostInFlight),
    operations: new KnownOperations({
      documents: { ...listedDocuments(), ...(explorer ? explorerDocuments(explorer) : {}) },
      others: [query],
      onlyListed: operations === 'listed',
    }),
    maxOperationCost: limits.maxOperationCost,
    turns,
    timeoutMs,
  };
  const requestState = (authorization: string | undefined) => {
    const deadline = Date.now() + timeoutMs;
    return new RequestState(
      () => tokens.authenticate(authorization),
      () => readHead(deadline),
    );
  };
  const newRequestState = ({ headers }: FastifyRequest) => requestState(headers.authorization);
  const apollo = createApollo(schema, turns, shared.operations.documents);
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: limits.requestTimeoutMs,
    http: {
      headersTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    trustProxy: limits.trustedProxies.length > 0 ? [...limits.trustedProxies] : false,
    forceCloseConnections: 'idle',
    // A request on an open connection is answered while the server closes.
    return503OnClosing: false,
    clientErrorHandler: replyToClientError,
    // A URL that cannot be decoded reaches neither the hooks nor the error handler.
    frameworkErrors: replyWithError,
  });

  answerInOrder(app);
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  app.addHook('onClose', () => shared.influence.close());
  addHeaders(app);
  limitConnections(app, limits);
  checkRequests(app);
  disconnectSlowClients(app, limits.idleTimeoutMs);
  tracing?.traceRequests(app);
  observeRequests(app, metrics);
  const streams = new OpenStreams({
    max: limits.maxStreams,
    maxPerClient: limits.maxStreamsPerClient,
    what: 'subscriptions',
  });
  metrics.watch(observedParts(app, shared, streams));
  app.decorate('isBusy', () => shared.admission.inFlight > 0);
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler(explorer ? redirectToExplorer : replyNotFound);

  // In a plugin of their own, so that the health routes respond while these reject.
  await app.register(async (routes) => {
    // First, so that a browser may read the reason of a rejection.
    await allowOrigins(routes, corsOrigins);
    await shedLoad(routes, limits);
    const commonOptions = {
      schema,
      shared,
      newRequestState,
      streams,
      idleTimeoutMs: limits.idleTimeoutMs,
    };
    addEventStreamRoute(routes, commonOptions);
    const tableStreams = new OpenStreams({
      max: limits.maxTables,
      maxPerClient: limits.maxTablesPerClient,
      what: 'tables',
    });
    addTableRoutes(routes, { ...commonOptions, open: tableStreams });
    addTablePageRoute(routes, schema);
    const publicOptions = { schema, shared, newRequestState, newPublicState: () => requestState(undefined) };
    addCalendarRoute(routes, publicOptions);
    addMemberSheetRoutes(routes, publicOptions);
    addMcpRoute(routes, { schema, shared, newRequestState, corsOrigins });
    if (explorer)
      addExplorerRoutes(routes, explorer, { hasSignInProvider: signInProvider !== undefined, embedOrigins });
    await addImportRoute(routes, commonOptions);
    if (signInProvider) addSignInRoutes(routes, signInProvider, shared.budgets);
    await addGraphqlRoutes(routes, {
      ...commonOptions,
      apollo,
      tokens,
      query,
      maxCacheBytes: MAX_CACHE_BYTES,
      observeLookup: metrics.observeCacheLookup,
      tracing,
    });
  });
  addHealthRoutes(app, graph, isReady);
  addMetricsRoute(app, metrics, metricsToken);
  return app;
}

function observedParts(
  { server }: FastifyInstance,
  { graph, influence, admission }: SharedResources,
  streams: OpenStreams,
): GaugeSources {
  return {
    sessionsInUse: () => graph.sessionsInUse,
    projection: () => influence.projection,
    projectionReads: () => influence.reads,
    openStreams: () => streams.size,
    openConnections: promisify(server.getConnections.bind(server)),
    costInFlight: () => admission.inFlight,
    waitingOperations: () => admission.waiting,
  };
}
