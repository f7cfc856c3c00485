import websocket from '@fastify/websocket';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { ViewerRecord } from '../../../graph/access/viewer';
import type { Tokens } from '../../access/tokens';
import type { RequestContext } from '../../graphql/request-context';
import { createContext, type SharedResources } from '../context';
import type { OpenStreams } from '../open-streams';
import { RequestState } from '../request-state';
import { closeSocket, closeSockets, handleInTurn } from './subscriber-connections';
import { MAX_OPEN, parseSubscription, type Subscription } from './operation';
import { Refusals } from './refusals';
import { formatErrors, subscriptionResults } from './results';

/** Maximum number of bytes of one WebSocket message, the same as of a request body. */
const MAX_MESSAGE_BYTES = 1_048_576;
/** Corresponds to HTTP's 429. The client of graphql-ws does not reconnect by itself after it. */
const TOO_MANY_REQUESTS = 4429;
const TOO_MANY_REFUSALS = 'Ten requests were refused within a minute. Connect again in a minute.';

/** Enables WebSockets on the routes of an instance. */
export async function acceptWebSockets(app: FastifyInstance): Promise<void> {
  await app.register(websocket, {
    options: { maxPayload: MAX_MESSAGE_BYTES, handleProtocols },
    // An error of a client's connection is not ours; the socket closes by itself.
    errorHandler: (err, _socket, { log }) => log.info({ err }, 'a WebSocket broke'),
    preClose,
  });
}

/** Closes open sockets, and accepts no new ones. */
function preClose(this: FastifyInstance, done: () => void): void {
  closeSockets(this.websocketServer);
  this.websocketServer.close();
  done();
}

interface Extra extends Record<PropertyKey, unknown> {
  request: FastifyRequest;
  refusals: Refusals;
  /** Called when the requested subscription begins. */
  begin: () => void;
  viewer?: ViewerRecord;
}

/** The data that the check of an operation passes to its execution. */
interface OperationContext {
  subscription: Subscription;
  context: RequestContext;
  open: () => () => void;
  begin: () => void;
}

interface WebSocketOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  tokens: Tokens;
  streams: OpenStreams;
  idleTimeoutMs: number;
  /** Milliseconds on a monotonic clock. */
  now?: () => number;
}

/**
 * Handles subscriptions over a WebSocket
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). The token is the
 * `authorization` parameter of the first message of a connection, or the Authorization header. A
 * client that does not answer a ping within `idleTimeoutMs` milliseconds is disconnected, and one
 * with too many rejected requests is closed.
 *
 * Only the protocol of graphql-ws is used: its own handler for Fastify handles all messages at
 * once, those of closed sockets too, and writes errors to the console.
 */
export function webSocketHandler(options: WebSocketOptions): (socket: WebSocket, request: FastifyRequest) => void {
  const { idleTimeoutMs, now = () => performance.now() } = options;
  const server = protocolServer(options);
  return (socket, request) => {
    const refusals = new Refusals(now);
    const extra: Extra = { request, refusals, begin: () => undefined };
    const close = (code: number, reason: string) => {
      if (socket.readyState === socket.OPEN) closeSocket(socket, code, reason);
    };
    const reportDefect = (err: unknown) => {
      request.log.error({ err }, 'a message of a WebSocket failed');
      close(CloseCode.InternalServerError, 'Something went wrong on our side.');
    };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close: (code = CloseCode.InternalServerError, reason = '') => close(code, reason),
        onMessage: (handle) =>
          handleInTurn(socket, async (message) => {
            const started = new Promise<void>((resolve) => (extra.begin = resolve));
            // The promise of a subscription ends with its last result.
            const ended = handle(message)
              .then(() => {
                if (refusals.areTooMany) close(TOO_MANY_REQUESTS, TOO_MANY_REFUSALS);
              })
              .catch(reportDefect);
            await Promise.race([started, ended]);
          }),
      },
      extra,
    );
    const stopPings = pingRegularly(socket, idleTimeoutMs / 2);
    socket.once('close', (code, reason) => {
      stopPings();
      void closed(code, String(reason)).catch(reportDefect);
    });
  };
}

function protocolServer({ schema, shared, tokens, streams }: WebSocketOptions) {
  return makeServer<Record<string, unknown>, Extra>({
    // False closes the connection with 4403: Forbidden.
    onConnect: async ({ connectionParams, extra }) => {
      const authorization = connectionParams?.authorization ?? extra.request.headers.authorization;
      if (authorization !== undefined && typeof authorization !== 'string') return false;
      extra.viewer = await tokens.authenticate(authorization).catch(() => undefined);
      return extra.viewer !== undefined;
    },
    onSubscribe: async ({ extra: { request, viewer, refusals, begin }, subscriptions }, _, payload) => {
      try {
        if (Object.keys(subscriptions).length > MAX_OPEN) throw tooManySubscriptions();
        const state = new RequestState(() => Promise.resolve(viewer!), shared.readHead);
        const context = await createContext(shared, request, state, new AbortController().signal);
        const subscription = parseSubscription(schema, payload, context);
        const contextValue: OperationContext = { subscription, context, open: () => streams.add(request), begin };
        return { ...subscription, contextValue };
      } catch (error) {
        const errors = formatErrors(error, { log: request.log, requestId: request.id });
        refusals.add(errors);
        return errors;
      }
    },
    subscribe: ({ contextValue }) => {
      const { subscription, context, open, begin } = contextValue as OperationContext;
      begin();
      return subscriptionResults(subscription, context, open);
    },
    onNext: ({ extra: { refusals } }, _id, _payload, _args, { data, errors }) => {
      // The subscription could not begin.
      if (data === undefined && errors) refusals.add(errors);
    },
  });
}

/** Resolves once the client reads the data; data for a closing socket is dropped. */
function send(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
    else resolve();
  });
}

/** Pings a client, and terminates it if it has not answered by the next ping. */
function pingRegularly(socket: WebSocket, intervalMs: number): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, intervalMs);
  return () => clearInterval(timer);
}

function tooManySubscriptions(): GraphQLError {
  const message = `A socket may have ${String(MAX_OPEN)} subscriptions open.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
