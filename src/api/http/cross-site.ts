import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestError } from './request-error';

/** Headers that a page of another origin can send only after a preflight. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

const JSON_TYPE = 'application/json';

/** Rejects a POST without JSON: any page can send forms and plain text without a preflight. */
export function requireJson(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  if (request.method === 'POST' && typeOf(request) !== JSON_TYPE)
    return done(new RequestError(415, `Send the operation as ${JSON_TYPE}.`));
  done();
}

/**
 * Throws RequestError for a GET with credentials that a browser stores, unless a preflight came
 * before it. Any other GET needs none: it can only read, and its response is hidden from pages of
 * origins that are not listed.
 */
export function requirePreflightForCookies(request: FastifyRequest): void {
  const { method, headers } = request;
  if (method === 'POST' || headers.cookie === undefined || typeOf(request) === JSON_TYPE) return;
  if (PREFLIGHT_HEADERS.some((name) => headers[name])) return;
  throw new RequestError(400, `Send no cookies, or the header ${PREFLIGHT_HEADERS[0]}: 1 with them.`);
}

function typeOf({ headers }: FastifyRequest): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** Returns the origin that a client requested. Throws RequestError for an invalid Host. */
export function originOf({ protocol, host, socket }: FastifyRequest): string {
  // A trusted proxy may forward the X-Forwarded-Proto of its client.
  const scheme = /^https?$/.test(protocol) ? protocol : 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  // The Host of a request is copied into the response.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host)) throw new RequestError(400, 'Host is malformed.');
  return `${scheme}://${host}`;
}
