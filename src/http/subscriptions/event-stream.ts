import type { RequestContext } from '../../graphql/request-context';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { disconnectSlowReaders } from './disconnect-slow-readers';
import { type SubscriptionRequest, subscriptionOf } from './operation';
import { results, shownErrors } from './results';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' };

/**
 * Subscriptions over server-sent events, one a request: the "distinct connections mode" of
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. A stream that ends without `complete` was cut off.
 */
export function streamHandler(schema: GraphQLSchema, contextOf: ContextOf, idleTimeoutMs: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      const context = await contextOf(request, reply);
      disconnectSlowReaders(reply.raw, idleTimeoutMs);
      return await reply.headers(HEADERS).send(Readable.from(events(schema, asked(request), context)));
    } catch (error) {
      // What is signed in wrongly is refused before a stream is opened.
      if (!(error instanceof GraphQLError)) throw error;
      const { status = 500 } = (error.extensions.http ?? {}) as { status?: number };
      return reply.code(status).send({ errors: shownErrors(error, { log: request.log, requestId: request.id }) });
    }
  };
}

/** As the body of a POST, or as the query of an address, where the variables are JSON. */
function asked({ method, body, query }: FastifyRequest): SubscriptionRequest {
  if (method === 'POST') return (body ?? {}) as SubscriptionRequest;
  const { variables, ...rest } = query as Record<string, string | undefined> & SubscriptionRequest;
  return { ...rest, variables: typeof variables === 'string' ? read(variables) : undefined };
}

function read(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

async function* events(
  schema: GraphQLSchema,
  asked: SubscriptionRequest,
  context: RequestContext,
): AsyncGenerator<string> {
  // A browser takes the stream for open at its first line.
  yield ':\n\n';
  try {
    for await (const result of results(subscriptionOf(schema, asked), context)) yield next(result);
  } catch (error) {
    yield next({ errors: shownErrors(error, context) });
  }
  yield 'event: complete\ndata:\n\n';
}

const next = (result: ExecutionResult): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
