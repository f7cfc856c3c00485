import type { FastifyRequest } from 'fastify';
import { RequestError } from './error-reply';

/** The origin at which a client asked, for addresses in what it is sent. Throws RequestError for a Host that is none. */
export function originOf({ protocol, host, socket }: FastifyRequest): string {
  // A proxy that is trusted may pass on what its client sent as X-Forwarded-Proto.
  const scheme = /^https?$/.test(protocol) ? protocol : 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  // What a client sends as Host is written into what it gets.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host)) throw new RequestError(400, 'Host is malformed.');
  return `${scheme}://${host}`;
}
