import type { RequestContext } from '../../graphql/request-context';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ViewerRecord } from '../../access/viewer';
import type { Head } from '../../neo4j/client';
import { RequestState } from './request-state';
import { etagOf, type ResponseCache } from './response-cache';
import { requestKey } from './request-key';

declare module 'fastify' {
  interface FastifyRequest {
    arrival: RequestState;
    /** By what key the answer may be kept; null where it cannot be known who asks. */
    answerKey: string | null;
    /** The context in which the question was answered; null where a kept answer was sent. */
    answeredIn: RequestContext | null;
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface ResponseCacheOptions {
  kept: ResponseCache;
  signIn: (request: FastifyRequest) => Promise<ViewerRecord>;
  check: () => Promise<Head>;
}

/**
 * Sends an answer that is kept where the graph still stands at the revision that it was given at, and keeps what `handle`
 * answers. Where the graph stands is learnt by a check sent after the request arrived, so no answer is older than a write
 * that was acknowledged before it was asked for. Added to an instance of its own: it reads a body as text first.
 */
export function cacheResponses(
  app: FastifyInstance,
  { kept, signIn, check }: ResponseCacheOptions,
): (handle: Handler) => Handler {
  app.decorateRequest('arrival', null as unknown as RequestState);
  app.decorateRequest('answerKey', null);
  app.decorateRequest('answeredIn', null);
  app.addHook('onRequest', (request, _reply, done) => {
    request.arrival = new RequestState(() => signIn(request), check);
    done();
  });
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  const parse = app.getDefaultJsonParser('error', 'error');

  app.addHook('onSend', (request, reply, payload, done) => {
    const { answerKey: key, answeredIn } = request;
    if (!answeredIn) return done();
    const revision = answeredIn.answer.sharedAt;
    if (reply.statusCode !== 200 || key === null || revision === null || typeof payload !== 'string') {
      void reply.header('cache-control', 'no-store');
      return done();
    }
    kept.keep(key, revision, { body: Buffer.from(payload), contentType: String(reply.getHeader('content-type')) });
    mark(request, reply, () => etagOf(key, revision));
    done();
  });

  return (handle) => async (request, reply) => {
    const key = await keyOf(request);
    request.answerKey = key;
    const sent = key !== null && (await sendKept(key, request, reply));
    if (sent) return reply;
    if (typeof request.body === 'string') request.body = await parsed(request);
    return handle(request, reply);
  };

  function parsed(request: FastifyRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      void parse(request, request.body as string, (error, body) => (error ? reject(error) : resolve(body)));
    });
  }

  async function sendKept(key: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const known = request.method === 'GET' ? request.headers['if-none-match'] : undefined;
    if (known === undefined && !kept.has(key)) return false;
    // Where the graph cannot be reached, it is `handle` that says so.
    const head = await request.arrival.head().catch(() => null);
    if (!head) return false;
    const etag = () => etagOf(key, head.revision);
    if (known?.includes(etag())) {
      mark(request, reply, etag);
      void reply.code(304).send();
      return true;
    }
    const answer = kept.get(key, head.revision);
    if (!answer) return false;
    mark(request, reply, etag);
    void reply.type(answer.contentType).send(answer.body);
    return true;
  }
}

async function keyOf(request: FastifyRequest): Promise<string | null> {
  const { arrival } = request;
  // Who is signed in wrongly is told so by whoever answers.
  const viewer = await arrival.viewer().catch(() => null);
  return viewer && requestKey(request, viewer, arrival.at);
}

/** Says how an answer may be kept by others: a copy is asked about each time it is used, and is not for whoever signs in otherwise. */
function mark({ method, headers }: FastifyRequest, reply: FastifyReply, etag: () => string): void {
  if (method !== 'GET') return;
  void reply
    .header('etag', etag())
    .header('vary', 'authorization, accept-language, accept')
    .header('cache-control', headers.authorization === undefined ? 'public, no-cache' : 'private, no-cache');
}
