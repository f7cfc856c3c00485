import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { viewerFrom } from '../access/bearer';
import type { Tokens } from '../access/tokens';
import type { ViewerRecord } from '../access/viewer';
import type { Context } from '../context';
import { results, subscriptionOf } from './operation';

/** Subscriptions that one socket may have open. */
const MOST_OPEN = 20;

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: FastifyRequest;
  viewer?: ViewerRecord;
}

type ContextOf = (request: FastifyRequest, viewer: ViewerRecord, signal: AbortSignal) => Context;

/**
 * Subscriptions over a WebSocket (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). The token comes with
 * the first message of a connection, as `authorization`, or in the header. A reader who answers no ping is cut off.
 */
export function socketHandler(schema: GraphQLSchema, tokens: Tokens, contextOf: ContextOf) {
  return makeHandler<Record<string, unknown>, Extra>({
    // False refuses the connection, which the protocol closes as forbidden.
    onConnect: async ({ connectionParams, extra }) => {
      const given = connectionParams?.authorization ?? extra.request.headers.authorization;
      extra.viewer = await viewerFrom(given as string | undefined, tokens).catch(() => undefined);
      return extra.viewer !== undefined;
    },
    onSubscribe: ({ extra, subscriptions }, _, payload) => {
      if (Object.keys(subscriptions).length > MOST_OPEN) return [new GraphQLError(`${String(MOST_OPEN)} at a time.`)];
      const args = subscriptionOf(schema, payload);
      if ('errors' in args) return args.errors;
      const leaving = new AbortController();
      extra.socket.once('close', () => leaving.abort());
      return { ...args, contextValue: contextOf(extra.request, extra.viewer!, leaving.signal) };
    },
    subscribe: (args) => results(args),
  });
}
