import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { addVary } from './headers';

type Encoding = 'gzip' | 'identity';

export interface StaticFileOptions {
  /** The media type with its charset. Default: a page. */
  type?: string;
  /** Default: the one of every response, which allows nothing. */
  contentSecurityPolicy?: string;
  /** True where the contents never change. Default: false, so that clients revalidate each time. */
  isImmutable?: boolean;
}

/** A file, the same for everybody, encoded and compressed once: all responses share its memory. */
export class StaticFile {
  private readonly bodies: Record<Encoding, Promise<Buffer>>;
  private readonly hash: string;
  private readonly type: string;
  private readonly headers: Record<string, string>;

  constructor(
    contents: string | Buffer,
    { type = 'text/html; charset=utf-8', contentSecurityPolicy, isImmutable = false }: StaticFileOptions,
  ) {
    const body = Buffer.from(contents);
    this.hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
    this.bodies = { identity: Promise.resolve(body), gzip: promisify(gzip)(body) };
    this.type = type;
    this.headers = {
      'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(contentSecurityPolicy && { 'content-security-policy': contentSecurityPolicy }),
    };
  }

  /** Sends the file, or 304 if the client has it. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const encoding: Encoding =
      new Negotiator(request.raw).encoding(['gzip', 'identity']) === 'gzip' ? 'gzip' : 'identity';
    const etag = `"${this.hash}-${encoding}"`;
    addVary(reply, ['accept', 'accept-encoding']);
    void reply.headers({ etag, ...this.headers });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    if (encoding === 'gzip') void reply.header('content-encoding', 'gzip');
    return reply.type(this.type).send(await this.bodies[encoding]);
  }
}
