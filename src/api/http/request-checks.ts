import type { FastifyInstance } from 'fastify';
import { RequestError } from './request-error';

/** Rejects requests whose headers are ambiguous, or describe a body that is not read. */
export function checkRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { rawHeaders }, headers }, _reply, done) => {
    // Node silently drops all but the first: which token counts must not depend on the proxy.
    if (rawHeaders.filter((name, i) => i % 2 === 0 && /^authorization$/i.test(name)).length > 1) {
      return done(new RequestError(400, 'Send one Authorization header.'));
    }
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
      return done(new RequestError(415, 'Send the body without Content-Encoding.', { 'accept-encoding': 'identity' }));
    }
    done();
  });
}
