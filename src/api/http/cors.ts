import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AS_OF_HEADERS } from '../graphql/as-of';
import { EVENT_STREAM_PATH } from './subscriptions/event-stream';
import { TOKEN_HEADER } from './subscriptions/single-connection';

/** The paths that pages of other origins may request. */
const PATHS = /^\/(?:graphql(?:\/stream)?|export(?:\/[^/]*)?|import|calendar\.ics|mcp)$/;
const PUBLIC_PATHS = /^\/(?:export(?:\/[^/]*)?|calendar\.ics)$/;

const EXPOSED_HEADERS = ['etag', 'retry-after', ...AS_OF_HEADERS];
const METHODS = ['GET', 'POST'];
const OPTIONS: FastifyCorsOptions = {
  allowedHeaders: [
    'content-type',
    'authorization',
    'accept-language',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'last-event-id',
    TOKEN_HEADER,
    'mcp-protocol-version',
    ...AS_OF_HEADERS,
  ],
  exposedHeaders: EXPOSED_HEADERS,
  // Two hours: the maximum of Chromium.
  maxAge: 7_200,
  credentials: false,
};

/**
 * Lets pages of these origins request the routes of `app` in a browser, and pages of all origins
 * read tables and the calendar without a token. Credentials that a browser stores, such as cookies,
 * are never allowed. Any other origin gets no header; its preflight is answered like an unsupported
 * method.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length > 0) {
    const isAllowed = (request: FastifyRequest) =>
      origins.includes(request.headers.origin ?? '') &&
      PATHS.test(pathOf(request)) &&
      (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] !== undefined);
    await app.register(cors, {
      delegator: (request, callback) => {
        const methods = pathOf(request) === EVENT_STREAM_PATH ? [...METHODS, 'PUT', 'DELETE'] : METHODS;
        callback(null, { ...OPTIONS, methods, origin: isAllowed(request) });
      },
    });
  }
  app.addHook('onRequest', (request, reply, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && request.headers.authorization === undefined && PUBLIC_PATHS.test(pathOf(request))) {
      void reply.headers({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': EXPOSED_HEADERS.join(', '),
      });
    }
    done();
  });
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]!;
}
