import websocket from '@fastify/websocket';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, GraphQLError } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { ViewerRecord } from '../../../graph/access/viewer';
import type { Tokens } from '../../access/tokens';
import type { RequestContext } from '../../graphql/request-context';
import { createContext, type SharedResources } from '../context';
import type { OpenStreams } from '../open-streams';
import { RequestState } from '../request-state';
import { closeSockets } from './connections';
import { MAX_OPEN, parseSubscription, type Subscription } from './operation';
import { formatErrors, subscriptionResults } from './results';

/** The most bytes of one WebSocket message, the same as of a request body. */
const MAX_MESSAGE_BYTES = 1_048_576;

/** Lets the routes of an instance take WebSockets. */
export async function acceptWebSockets(app: FastifyInstance): Promise<void> {
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose });
}

/** Closes open sockets, and accepts no new ones. */
function preClose(this: FastifyInstance, done: () => void): void {
  closeSockets(this.websocketServer);
  this.websocketServer.close();
  done();
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
export function webSocketHandler({ schema, shared, tokens, streams, idleTimeoutMs }: WebSocketOptions) {
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
