import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientKey } from '../client-address';
import { RequestError } from '../error-reply';
import type { Metrics } from './metrics';

/** Headers by which a proxy says that it passes on the request of another machine. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Adds /metrics for Prometheus. With a token it is for whoever sends that one, as `Authorization: Bearer`; without, for
 * requests from this machine that no proxy passed on. For all others it does not exist.
 */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  const mayRead = token === undefined ? isLocal : hasToken(token);
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request)) {
      throw token === undefined
        ? new RequestError(404, 'There is nothing at this address.')
        : new RequestError(401, 'Send the token of METRICS_TOKEN.');
    }
    const { contentType, text } = await metrics.read();
    return reply.header('cache-control', 'no-store').type(contentType).send(text);
  });
}

function isLocal({ raw: { socket }, headers }: FastifyRequest): boolean {
  const address = clientKey(socket.remoteAddress ?? '');
  const isLoopback = address.startsWith('127.') || socket.remoteAddress === '::1';
  return isLoopback && FORWARDING_HEADERS.every((name) => headers[name] === undefined);
}

function hasToken(token: string): (request: FastifyRequest) => boolean {
  const expected = digest(`Bearer ${token}`);
  return ({ headers: { authorization = '' } }) => timingSafeEqual(digest(authorization), expected);
}

/** Of equal length for any text, as the comparison needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
