import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Tokens } from '../access/tokens';
import type { RequestContext } from '../graphql/request-context';
import { createContext, disconnectSignal, type SharedResources } from './context';
import type { RequestState } from './request-state';
import { cacheResponses } from './response-cache/cached-route';
import { ResponseCache } from './response-cache/response-cache';
import { closeSockets } from './subscriptions/connections';
import { EVENT_STREAM_PATH } from './subscriptions/event-stream';
import { webSocketHandler } from './subscriptions/web-socket';

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
  idleTimeoutMs: number;
  maxCacheBytes: number;
}

/** Adds /graphql: operations over POST and GET, subscriptions over a WebSocket, and GraphiQL for browsers. */
export async function addGraphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { apollo, schema, shared, tokens, newRequestState, query, idleTimeoutMs, maxCacheBytes } = options;
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose });
  // In a plugin of its own, since the response cache replaces the JSON body parser of its Fastify instance.
  await app.register((routes, _options, done) => {
    const execute = fastifyApolloHandler(apollo, {
      context: async (request, reply) =>
        (request.executionContext = await createContext(
          shared,
          request,
          request.requestState,
          disconnectSignal(reply),
        )),
    });
    const handle = cacheResponses(routes, { cache: new ResponseCache(maxCacheBytes), newRequestState })(
      execute.bind(routes),
    );
    routes.post('/graphql', handle);
    routes.route({
      method: 'GET',
      url: '/graphql',
      handler: pageOr(graphiqlPage(query), handle),
      wsHandler: webSocketHandler({ schema, shared, tokens, idleTimeoutMs }),
    });
    done();
  });
}

/** Closes open sockets, and accepts no new ones. */
function preClose(this: FastifyInstance, done: () => void): void {
  closeSockets(this.websocketServer);
  this.websocketServer.close();
  done();
}

function graphiqlPage(query: string): string {
  // The type requires `endpoint`; without it the page uses its own URL, and with it would send subscriptions there too.
  return renderGraphiQL({
    subscriptionsEndpoint: EVENT_STREAM_PATH,
    title: 'Convening graph',
    defaultQuery: query,
  } as object);
}

/** Sends the page to a browser that navigates to the URL, and handles any other request. */
function pageOr(page: string, handle: Handler): Handler {
  return async (request, reply) => {
    const acceptsHtml = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return acceptsHtml ? reply.type('text/html; charset=utf-8').send(page) : handle(request, reply);
  };
}
