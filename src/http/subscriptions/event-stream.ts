import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../graphql/request-context';
import { createContext, disconnectSignal, type SharedResources } from '../context';
import type { RequestState } from '../request-state';
import { closeStreamsOnShutdown, disconnectSlowReaders } from './connections';
import type { OpenStreams } from '../open-streams';
import { parseSubscription, type SubscriptionRequest } from './operation';
import { formatErrors, subscriptionResults } from './results';

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
 * Adds subscriptions over server-sent events, one per request: the "distinct connections mode" of
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. A stream that ends without `complete` was interrupted.
 */
export function addEventStreamRoute(
  app: FastifyInstance,
  { schema, shared, newRequestState, streams, idleTimeoutMs }: EventStreamOptions,
): void {
  closeStreamsOnShutdown(app, EVENT_STREAM_PATH);
  app.route({
    method: ['GET', 'POST'],
    url: EVENT_STREAM_PATH,
    handler: async (request, reply) => {
      reply.raw.once('close', streams.add(request));
      try {
        const context = await createContext(shared, request, newRequestState(request), disconnectSignal(reply));
        disconnectSlowReaders(reply.raw, idleTimeoutMs);
        return await reply.headers(HEADERS).send(Readable.from(eventsOf(schema, parseRequest(request), context)));
      } catch (error) {
        return rejectRequest(error, request, reply);
      }
    },
  });
}

/** Replies to a request with an invalid token, for which no stream is opened. */
function rejectRequest(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error;
  const { status = 500 } = (error.extensions.http ?? {}) as { status?: number };
  return reply.code(status).send({ errors: formatErrors(error, { log: request.log, requestId: request.id }) });
}

/** Reads the operation from the body of a POST, or from the address of a GET, where variables and extensions are JSON. */
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

async function* eventsOf(
  schema: GraphQLSchema,
  request: SubscriptionRequest,
  context: RequestContext,
): AsyncGenerator<string> {
  // Some browsers only report the stream as open once they have received something.
  yield ':\n\n';
  try {
    const subscription = parseSubscription(schema, request, context);
    for await (const result of subscriptionResults(subscription, context)) yield nextEvent(result);
  } catch (error) {
    yield nextEvent({ errors: formatErrors(error, context) });
  }
  yield 'event: complete\ndata:\n\n';
}

/** The events of results, which many streams may send. */
const events = new WeakMap<ExecutionResult, string>();

function nextEvent(result: ExecutionResult): string {
  let event = events.get(result);
  if (event === undefined) events.set(result, (event = `event: next\ndata: ${JSON.stringify(result)}\n\n`));
  return event;
}
