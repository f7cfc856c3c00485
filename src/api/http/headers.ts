import type { FastifyInstance, FastifyReply } from 'fastify';

/** Headers of every response. GraphiQL has its own Content-Security-Policy. */
export const COMMON_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Seconds after which a request that was rejected for a temporary reason may be retried. */
export const RETRY_AFTER_S = 5;

/** Adds the headers of every response, and those of its status. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(COMMON_HEADERS).header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    setStatusHeaders(reply);
    done();
  });
}

/** Adds names to the headers on which a response depends; a hook may have set some. */
export function addVary(reply: FastifyReply, names: readonly string[]): void {
  const current = reply.getHeader('vary');
  void reply.header('vary', [...(current === undefined ? [] : [current]), ...names].join(', '));
}

/** Adds the headers of a response's status, unless it has them. */
export function setStatusHeaders(reply: FastifyReply): void {
  const { statusCode } = reply;
  if (statusCode >= 400 && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  if (statusCode === 401) void reply.header('www-authenticate', 'Bearer');
  if ((statusCode === 429 || statusCode === 503) && !reply.hasHeader('retry-after')) {
    void reply.header('retry-after', RETRY_AFTER_S);
  }
}
