import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { ViewerRecord } from '../access/viewer';
import type { Tokens } from '../access/tokens';
import { cacheResponses } from './response-cache/cached-route';
import { RequestState } from './response-cache/request-state';
import { ResponseCache } from './response-cache/response-cache';
import { createApollo } from '../graphql/apollo';
import { createContext } from './context';
import type { RequestContext } from '../graphql/request-context';
import { ChangeWatcher } from '../neo4j/change-watcher';
import type { GraphClient } from '../neo4j/client';
import { Revisions } from '../neo4j/revisions';
import { InfluenceEngine } from '../influence/engine/engine';
import { graphSource } from '../influence/projection/graph-source';
import { StandpointCaches } from '../loading/standpoint-caches';
import { closeStreamsOnShutdown, closeSockets } from './subscriptions/close-sockets';
import { socketHandler } from './subscriptions/web-socket';
import { streamHandler } from './subscriptions/event-stream';
import { requestLanguage } from '../language/language';
import { createSchema } from '../graphql/schema';
import { closeUnusedConnections } from './connections';

export interface ServerOptions {
  graph: GraphClient;
  tokens: Tokens;
  log: FastifyBaseLogger;
  /** Milliseconds that one request may take. */
  deadline: number;
  /** What GraphiQL shows to whoever opens it first. */
  query: string;
  /** Milliseconds after which a subscriber who takes nothing is cut off: they resume after the last change they had. */
  idleTimeoutMs?: number;
}

/** Bytes that one message of a WebSocket may have, as many as the body of a request. */
const MAX_MESSAGE_BYTES = 1_048_576;

const STREAM = '/graphql/stream';

/** Bytes that may be kept of what was read, and as many of whole answers, for as long as the graph's revision holds. */
const MAX_KEPT = 64 * 2 ** 20;

/** How long a probe waits for Neo4j before it says that it is not there. */
const PROBE_MS = 2_000;

/** The HTTP server over a graph, not yet listening: /graphql, /healthz and /readyz. */
export async function createServer({
  graph,
  tokens,
  log,
  deadline,
  query,
  idleTimeoutMs = 10_000,
}: ServerOptions): Promise<FastifyInstance> {
  const revisions = new Revisions(() => graph.readHead({ deadline: Date.now() + deadline }));
  const views = new StandpointCaches(MAX_KEPT);
  const influence = new InfluenceEngine(graphSource(graph.connection));
  const changeWatcher = new ChangeWatcher(() => revisions.current());
  const schema = createSchema();
  const apollo = createApollo(schema);
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: deadline,
    forceCloseConnections: 'idle',
    // An address that cannot be decoded reaches no hook and no route.
    frameworkErrors: replyWithError,
  });

  const check = () => revisions.current();
  const contextFor = (
    request: FastifyRequest,
    viewer: ViewerRecord,
    signal: AbortSignal,
    until: number,
    arrival: Pick<RequestState, 'at' | 'head'> = new RequestState(() => Promise.resolve(viewer), check),
  ): RequestContext =>
    createContext({
      graph,
      check,
      arrival,
      views,
      influence,
      changeWatcher,
      viewer,
      language: requestLanguage(request.headers),
      deadline: until,
      signal,
      requestId: request.id,
      log: request.log,
    });
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const until = Date.now() + deadline;
    const viewer = await signIn(request);
    return contextFor(request, viewer, signalOf(reply), until);
  };
  const signIn = (request: FastifyRequest) => tokens.authenticate(request.headers.authorization);

  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onClose', () => influence.close());
  closeUnusedConnections(app);
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler((request, reply) => replyWith(request, reply, 404, 'There is nothing at this address.'));

  // It asks the address that it is at; were that said, it would send subscriptions there too.
  const page = renderGraphiQL({
    subscriptionsEndpoint: STREAM,
    title: 'Convening graph',
    defaultQuery: query,
  } as object);
  closeStreamsOnShutdown(app, STREAM);
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose });
  await app.register(async (questions) => {
    const handle = cacheResponses(questions, { kept: new ResponseCache(MAX_KEPT), signIn, check })(
      fastifyApolloHandler(apollo, {
        context: async (request, reply) => {
          const { arrival } = request;
          const until = arrival.at.getTime() + deadline;
          return (request.answeredIn = contextFor(request, await arrival.viewer(), signalOf(reply), until, arrival));
        },
      }).bind(questions),
    );
    questions.post('/graphql', handle);
    questions.route({
      method: 'GET',
      url: '/graphql',
      handler: pageOr(page, handle),
      wsHandler: socketHandler(
        schema,
        tokens,
        (request, viewer) => contextFor(request, viewer, new AbortController().signal, Date.now() + deadline),
        idleTimeoutMs,
      ),
    });
  });
  app.route({
    method: ['GET', 'POST'],
    url: STREAM,
    handler: streamHandler(schema, contextOf, idleTimeoutMs),
  });
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady(graph);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  return app;
}

/** Says goodbye to sockets, and takes no more. */
function preClose(this: FastifyInstance, done: () => void): void {
  closeSockets(this.websocketServer);
  this.websocketServer.close();
  done();
}

/** Aborted when the client goes before it has its answer, so that Neo4j stops working for nobody. */
function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // Each statement of a request listens, and a request may run many at once.
  setMaxListeners(0, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** A browser that opens the address gets GraphiQL; whoever asks a question gets its answer. */
function pageOr(page: string, handle: Handler): Handler {
  return async (request, reply) => {
    const asksForPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return asksForPage ? reply.type('text/html; charset=utf-8').send(page) : handle(request, reply);
  };
}

function isReady(graph: GraphClient): Promise<boolean> {
  return graph.readHead({ deadline: Date.now() + PROBE_MS }).then(
    () => true,
    () => false,
  );
}

/** What is wrong with a request that never reached GraphQL; anything unforeseen is masked and logged. */
function replyWithError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status < 500) return replyWith(request, reply, status, error.message);
  request.log.error({ err: error }, 'request failed');
  replyWith(request, reply, status, 'Something went wrong on our side. Say this request’s id when you report it.');
}

/** Replies with an error in GraphQL's own form. */
function replyWith(request: FastifyRequest, reply: FastifyReply, status: number, message: string): void {
  const code = status === 404 ? 'NOT_FOUND' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  void reply
    .code(status)
    .header('x-request-id', request.id)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
