import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, GraphQLError } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { ViewerRecord } from '../../graph/access/viewer';
import type { Tokens } from '../access/tokens';
import type { RequestContext } from '../graphql/request-context';
import { createContext, disconnectSignal, type SharedResources } from './context';
import { requireJson, requirePreflightForCookies } from './cross-site';
import type { OpenStreams } from './open-streams';
import { RequestState } from './request-state';
import { cacheResponses, type CachedRouteOptions } from './response-cache/cached-route';
import { ResponseCache } from './response-cache/response-cache';
import { StaticFile } from './static-file';
import { closeSockets } from './subscriptions/connections';
import { EVENT_STREAM_PATH } from './subscriptions/event-stream';
import { MAX_OPEN, parseSubscription, type Subscription } from './subscriptions/operation';
import { formatErrors, subscriptionResults } from './subscriptions/results';
import type { Tracing } from './tracing/tracing';

/** The most bytes of one WebSocket message, the same as of a request body. */
const MAX_MESSAGE_BYTES = 1_048_576;

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface GraphqlRouteOptions {
  apollo: ApolloServer<RequestContext>;
  schema: GraphQLSchema;
  shared: SharedResources;
  tokens: Tokens;
  newRequestState: (request: FastifyRequest) => RequestState;
  /** The example query in GraphiQL. */
  query: string;
  streams: OpenStreams;
  idleTimeoutMs: number;
  maxCacheBytes: number;
  observeLookup: CachedRouteOptions['observeLookup'];
  tracing: Tracing | undefined;
}

/** Adds /graphql: operations over POST, GET and HEAD, subscriptions over a WebSocket, and GraphiQL for browsers. */
export async function addGraphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { apollo, schema, shared, tokens, newRequestState, query, streams, idleTimeoutMs } = options;
  const { maxCacheBytes, observeLookup, tracing } = options;
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose });
  // In a plugin of its own, since the response cache replaces the JSON body parser of its Fastify instance.
  await app.register((routes, _options, done) => {
    const execute = fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const context = await createContext(shared, request, request.requestState, disconnectSignal(reply));
        reply.raw.once('close', context.leave);
        // For HEAD, `request` is the copy that asGet makes, and what is set there is not seen outside this handler.
        return (reply.request.executionContext = context);
      },
    });
    const traced: Handler = (request, reply) => {
      const run = async (): Promise<unknown> => execute.call(routes, asGet(request), reply);
      return tracing ? tracing.traceOperation(request, run) : run();
    };
    const cached = cacheResponses(routes, {
      cache: new ResponseCache(maxCacheBytes),
      newRequestState,
      budgets: shared.budgets,
      observeLookup,
    })(traced);
    const handle: Handler = (request, reply) => {
      requirePreflightForCookies(request);
      return cached(request, reply);
    };
    routes.post('/graphql', { onRequest: requireJson }, handle);
    routes.route({
      method: 'GET',
      url: '/graphql',
      handler: pageOr(graphiqlPage(query), handle),
      wsHandler: webSocketHandler({ schema, shared, tokens, streams, idleTimeoutMs }),
    });
    done();
  });
}

/** Apollo knows no HEAD: it answers as to a GET, and Fastify leaves out the body. */
function asGet(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request;
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest;
}

/** Closes open sockets, and accepts no new ones. */
function preClose(this: FastifyInstance, done: () => void): void {
  closeSockets(this.websocketServer);
  this.websocketServer.close();
  done();
}

/** Sends the page to a browser that navigates to the URL, and handles any other request. */
function pageOr(page: () => Promise<StaticFile>, handle: Handler): Handler {
  return async (request, reply) => {
    const acceptsHtml = (request.headers.accept ?? '').includes('text/html');
    return acceptsHtml ? (await page()).send(request, reply) : handle(request, reply);
  };
}

/** GraphiQL with an example query, as one page that loads nothing from other origins; made when it is first asked for. */
function graphiqlPage(query: string): () => Promise<StaticFile> {
  let page: Promise<StaticFile> | undefined;
  return () => (page ??= renderPage(query));
}

async function renderPage(query: string): Promise<StaticFile> {
  // Its script of 9 MB would be a tenth of what a start loads.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // The type requires `endpoint`; without it the page uses its own URL, and with it would send subscriptions there too.
  const page = renderGraphiQL({
    subscriptionsEndpoint: EVENT_STREAM_PATH,
    title: 'Convening graph',
    defaultQuery: query,
  } as object);
  return new StaticFile(page, { contentSecurityPolicy: policyFor(page) });
}

/** Allows the one script of the page, and what its editor needs: workers from memory, and styles that it writes itself. */
function policyFor(page: string): string {
  const start = page.indexOf('<script>') + '<script>'.length;
  const script = page.slice(start, page.indexOf('</script>', start));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: FastifyRequest;
  viewer?: ViewerRecord;
}

/** What is handed from the check of an operation to its execution. */
interface OperationContext {
  subscription: Subscription;
  context: RequestContext;
  open: () => () => void;
}

interface WebSocketOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  tokens: Tokens;
  streams: OpenStreams;
  idleTimeoutMs: number;
}

/**
 * Subscriptions over a WebSocket (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). The token is the
 * `authorization` parameter of the first message of a connection, or the Authorization header. A client that does not answer
 * a ping within `idleTimeoutMs` milliseconds is disconnected.
 */
function webSocketHandler({ schema, shared, tokens, streams, idleTimeoutMs }: WebSocketOptions) {
  return makeHandler<Record<string, unknown>, Extra>(
    {
      // False closes the connection with 4403: Forbidden.
      onConnect: async ({ connectionParams, extra }) => {
        const authorization = connectionParams?.authorization ?? extra.request.headers.authorization;
        if (authorization !== undefined && typeof authorization !== 'string') return false;
        extra.viewer = await tokens.authenticate(authorization).catch(() => undefined);
        return extra.viewer !== undefined;
      },
      onSubscribe: async ({ extra: { request, viewer }, subscriptions }, _, payload) => {
        try {
          if (Object.keys(subscriptions).length > MAX_OPEN) throw tooManySubscriptions();
          const state = new RequestState(() => Promise.resolve(viewer!), shared.readHead);
          const context = await createContext(shared, request, state, new AbortController().signal);
          const subscription = parseSubscription(schema, payload, context);
          const contextValue: OperationContext = { subscription, context, open: () => streams.add(request) };
          return { ...subscription, contextValue };
        } catch (error) {
          return formatErrors(error, { log: request.log, requestId: request.id });
        }
      },
      subscribe: ({ contextValue }) => {
        const { subscription, context, open } = contextValue as OperationContext;
        return subscriptionResults(subscription, context, open);
      },
    },
    // The interval of the pings, and the time to answer each.
    idleTimeoutMs / 2,
  );
}

function tooManySubscriptions(): GraphQLError {
  const message = `A socket may have ${String(MAX_OPEN)} subscriptions open.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
