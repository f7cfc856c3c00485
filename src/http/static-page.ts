import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

type Encoding = 'gzip' | 'identity';

/**
 * A page that is the same for everybody. It is encoded and compressed once, so that all responses send from the same memory,
 * however slowly they are read.
 */
export class StaticPage {
  private readonly bodies: Record<Encoding, Promise<Buffer>>;
  private readonly hash: string;

  constructor(
    page: string,
    private readonly contentSecurityPolicy: string,
  ) {
    const body = Buffer.from(page);
    this.hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
    this.bodies = { identity: Promise.resolve(body), gzip: promisify(gzip)(body) };
  }

  /** Sends the page, or 304 where the client has it. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const encoding: Encoding =
      new Negotiator(request.raw).encoding(['gzip', 'identity']) === 'gzip' ? 'gzip' : 'identity';
    const etag = `"${this.hash}-${encoding}"`;
    void reply.headers({
      etag,
      vary: 'accept, accept-encoding',
      'cache-control': 'no-cache',
      'content-security-policy': this.contentSecurityPolicy,
    });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    if (encoding === 'gzip') void reply.header('content-encoding', 'gzip');
    return reply.type('text/html; charset=utf-8').send(await this.bodies[encoding]);
  }
}
