import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Tokens } from '../../access/tokens';
import type { RequestContext } from '../../graphql/request-context';
import { createContext, disconnectSignal, onClosed, type SharedResources } from '../context';
import { requireJson, requirePreflightForCookies } from '../cross-site';
import type { OpenStreams } from '../open-streams';
import type { RequestState } from '../request-state';
import { cacheResponses, type CachedRouteOptions } from '../response-cache/cached-route';
import { ResponseCache } from '../response-cache/response-cache';
import { StaticFile } from '../static-file';
import { EVENT_STREAM_PATH } from '../subscriptions/event-stream';
import { acceptWebSockets, webSocketHandler } from '../subscriptions/web-socket';
import type { Tracing } from '../tracing/tracing';

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

/** Adds /graphql: operations over HTTP, subscriptions over WebSocket, and GraphiQL for browsers. */
export async function addGraphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { apollo, schema, shared, tokens, newRequestState, query, streams, idleTimeoutMs } = options;
  const { maxCacheBytes, observeLookup, tracing } = options;
  await acceptWebSockets(app);
  // In its own plugin: the response cache replaces the JSON parser of its Fastify instance.
  await app.register((routes, _options, done) => {
    const execute = fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const context = await createContext(shared, request, request.requestState, disconnectSignal(reply));
        onClosed(reply, context.leave);
        // For HEAD, `request` is the copy that asGet makes; its properties are invisible outside.
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

/** Returns a HEAD request as a GET, since Apollo supports no HEAD; Fastify omits the body. */
function asGet(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request;
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest;
}

/** Sends the page to a browser that navigates to the URL, and handles any other request. */
function pageOr(page: () => Promise<StaticFile>, handle: Handler): Handler {
  return async (request, reply) => {
    const acceptsHtml = (request.headers.accept ?? '').includes('text/html');
    return acceptsHtml ? (await page()).send(request, reply) : handle(request, reply);
  };
}

/** Returns GraphiQL as one page without requests to other origins; rendered at first use. */
function graphiqlPage(query: string): () => Promise<StaticFile> {
  let page: Promise<StaticFile> | undefined;
  return () => (page ??= renderPage(query));
}

async function renderPage(query: string): Promise<StaticFile> {
  // Its script of 9 MB would be a tenth of the code that a start loads.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // The type requires `endpoint`, but with it the page would also send subscriptions there.
  const page = renderGraphiQL({
    subscriptionsEndpoint: EVENT_STREAM_PATH,
    title: 'Convening graph',
    defaultQuery: query,
  } as object);
  return new StaticFile(page, { contentSecurityPolicy: policyFor(page) });
}

/** Allows the one script of the page, workers from memory, and inline styles for its editor. */
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
