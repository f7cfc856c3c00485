import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { createContext, disconnectSignal, type SharedResources } from '../context';
import { requireJson } from '../cross-site';
import type { RequestState } from '../request-state';
import { closeStreamsOnShutdown, disconnectIdleSubscriber } from './subscriber-connections';
import type { OpenStreams } from '../open-streams';
import { completeEvent, nextEvent, OPENING, resultsOf } from './events';
import type { SubscriptionRequest } from './operation';
import { formatErrors } from './results';
import { operationId, SingleConnections, streamToken } from './single-connection';

export const EVENT_STREAM_PATH = '/graphql/stream';

const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' };

export interface EventStreamOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
  streams: OpenStreams;
  idleTimeoutMs: number;
}

/**
 * Adds subscriptions over server-sent events, one for each request or several in one stream: the
 * "distinct connections mode" and the "single connection mode" of
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. A stream that ends without
 * `complete` was interrupted.
 */
export function addEventStreamRoute(app: FastifyInstance, options: EventStreamOptions): void {
  const { schema, shared, newRequestState, streams, idleTimeoutMs } = options;
  const connections = new SingleConnections(streams, idleTimeoutMs);
  const contextOf = (request: FastifyRequest, signal: AbortSignal) =>
    createContext(shared, request, newRequestState(request), signal);

  closeStreamsOnShutdown(app, EVENT_STREAM_PATH);
  route(['GET', 'POST'], (request, reply) => {
    // A stream without its events has no length.
    if (request.method === 'HEAD') return reply.headers(HEADERS).send(Readable.from([]));
    const token = streamToken(request);
    if (token === undefined) return streamOne(request, reply);
    return request.method === 'POST' ? addOperation(token, request, reply) : streamSeveral(token, request, reply);
  });
  route(['PUT'], async (request, reply) => {
    await newRequestState(request).viewer();
    const token = connections.reserve(request);
    return reply.code(201).header('cache-control', 'no-store').type('text/plain').send(token);
  });
  route(['DELETE'], (request, reply) => {
    const { operationId: id } = request.query as Record<string, unknown>;
    connections.end(streamToken(request) ?? '', operationId(id));
    return reply.code(200).send();
  });

  function route(method: HTTPMethods[], handle: (request: FastifyRequest, reply: FastifyReply) => unknown): void {
    app.route({
      method,
      url: EVENT_STREAM_PATH,
      onRequest: requireJson,
      handler: async (request, reply) => {
        try {
          return await handle(request, reply);
        } catch (error) {
          return rejectRequest(error, request, reply);
        }
      },
    });
  }

  async function streamOne(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.raw.once('close', streams.add(request));
    const context = await contextOf(request, disconnectSignal(reply));
    disconnectIdleSubscriber(reply.raw, idleTimeoutMs);
    return reply.headers(HEADERS).send(Readable.from(eventsOf(resultsOf(schema, parseRequest(request), context))));
  }

  async function streamSeveral(token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await newRequestState(request).viewer();
    const stream = connections.connect(token);
    // Its client may have disconnected during the token check; nothing else would close the stream.
    if (reply.raw.destroyed) connections.close(token);
    reply.raw.once('close', () => connections.close(token));
    disconnectIdleSubscriber(reply.raw, idleTimeoutMs);
    return reply.headers(HEADERS).send(Readable.from(stream.events()));
  }

  /** Adds an operation with the access of its own request; its results are sent in the stream. */
  async function addOperation(token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const operationRequest = parseRequest(request);
    const id = operationId((operationRequest.extensions as { operationId?: unknown } | null | undefined)?.operationId);
    const stream = connections.streamFor(token, id);
    const operation = stream.open(id);
    try {
      const context = await contextOf(request, operation.ending.signal);
      stream.send(
        operation,
        resultsOf(schema, operationRequest, context, () => streams.add(request)),
      );
    } catch (error) {
      stream.endOperation(operation);
      throw error;
    }
    return reply.code(202).send();
  }
}

/** Replies to a request with an invalid token, for which no stream is opened. */
function rejectRequest(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error;
  const { status = 500 } = (error.extensions.http ?? {}) as { status?: number };
  return reply.code(status).send({ errors: formatErrors(error, { log: request.log, requestId: request.id }) });
}

/** Reads the operation from the body, or from an address with variables and extensions as JSON. */
function parseRequest({ method, body, query }: FastifyRequest): SubscriptionRequest {
  if (method === 'POST') return body ?? {};
  const { variables, extensions, ...rest } = query as Record<string, string | undefined>;
  return { ...rest, variables: parseJson(variables), extensions: parseJson(extensions) };
}

/** Returns text that is not JSON unchanged; it is rejected as variables later. */
function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function* eventsOf(results: AsyncIterable<ExecutionResult>): AsyncGenerator<string> {
  yield OPENING;
  for await (const result of results) yield nextEvent(result);
  yield completeEvent();
}
