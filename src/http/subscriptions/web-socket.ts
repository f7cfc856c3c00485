import type { RequestContext } from '../../graphql/request-context';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Tokens } from '../../access/tokens';
import type { ViewerRecord } from '../../access/viewer';
import { subscriptionOf } from './operation';
import { results, shownErrors } from './results';

/** Subscriptions that one socket may have open. */
const MAX_OPEN = 20;

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: FastifyRequest;
  viewer?: ViewerRecord;
}

type ContextOf = (request: FastifyRequest, viewer: ViewerRecord) => RequestContext;

/**
 * Subscriptions over a WebSocket (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). The token comes with
 * the first message of a connection, as `authorization`, or in the header. A reader who answers no ping within `patience`
 * milliseconds, since they take nothing or are gone, is cut off.
 */
export function socketHandler(schema: GraphQLSchema, tokens: Tokens, contextOf: ContextOf, idleTimeoutMs: number) {
  return makeHandler<Record<string, unknown>, Extra>(
    {
      // False refuses the connection, which the protocol closes as forbidden.
      onConnect: async ({ connectionParams, extra }) => {
        const given = connectionParams?.authorization ?? extra.request.headers.authorization;
        if (given !== undefined && typeof given !== 'string') return false;
        extra.viewer = await tokens.authenticate(given).catch(() => undefined);
        return extra.viewer !== undefined;
      },
      onSubscribe: ({ extra, subscriptions }, _, payload) => {
        const { log, id: requestId } = extra.request;
        try {
          if (Object.keys(subscriptions).length > MAX_OPEN) throw tooMany();
          return { ...subscriptionOf(schema, payload), contextValue: contextOf(extra.request, extra.viewer!) };
        } catch (error) {
          return shownErrors(error, { log, requestId });
        }
      },
      subscribe: ({ contextValue, ...subscription }) => results(subscription, contextValue as RequestContext),
      // A ping every half of it, and half of it to answer.
    },
    idleTimeoutMs / 2,
  );
}

function tooMany(): GraphQLError {
  const message = `A socket may have ${String(MAX_OPEN)} subscriptions open.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
