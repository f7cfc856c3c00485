import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Context } from '../context';
import { untilTaken } from './until-taken';
import { results, subscriptionOf } from './operation';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** Subscriptions over server-sent events, one a request (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). */
export function streamHandler(schema: GraphQLSchema, contextOf: ContextOf) {
  const handle = createHandler({
    schema,
    // One stream an operation: a reader is known by their token, not by a stream that they reserved.
    authenticate: () => '',
    onSubscribe: async ({ raw, context: { reply } }, { query, ...asked }) => {
      const args = subscriptionOf(schema, { ...asked, query: String(query) });
      if ('errors' in args) return { errors: args.errors };
      return results({ ...args, contextValue: await contextOf(raw, reply) });
    },
    onNext: (_, { context: { reply } }) => untilTaken(reply.raw),
  });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    // What is signed in wrongly is refused before a stream is opened.
    await contextOf(request, reply);
    await handle(request, reply);
  };
}
