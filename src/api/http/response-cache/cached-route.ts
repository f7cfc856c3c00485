import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnsweredAsOf } from '../../../graph/access/answered-as-of';
import { revisionKey } from '../../../store/neo4j/revisions';
import { AS_OF_HEADERS } from '../../graphql/as-of';
import type { RequestContext } from '../../graphql/request-context';
import { clientOf, type ClientBudgets } from '../budget/client-budgets';
import { addVary } from '../headers';
import type { RequestState } from '../request-state';
import { etagOf, requestKey, type ResponseCache } from './response-cache';

declare module 'fastify' {
  interface FastifyRequest {
    requestState: RequestState;
    /** The cache key of the response; null if the viewer could not be determined. */
    cacheKey: string | null;
    /** The context of the executed operation; null if a cached response was sent. */
    executionContext: RequestContext | null;
    /** The operation of the cached response that was sent; `name` is null without one. */
    cachedOperation: { name: string | null } | null;
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface CachedRouteOptions {
  cache: ResponseCache;
  newRequestState: (request: FastifyRequest) => RequestState;
  budgets: ClientBudgets;
  observeLookup: (result: 'hit' | 'miss' | 'revalidated') => void;
}

/** Number of bytes of a cached response that cost one unit to send. */
const BYTES_PER_UNIT = 1_000;

/**
 * Wraps a handler so that a cached response is sent as long as the graph has the same revision, and
 * new responses are cached. The revision is read after the request arrived, so no response is older
 * than a write that was acknowledged before the request was sent. Replaces the JSON body parser of
 * `app`, since the key needs the body as text.
 */
export function cacheResponses(
  app: FastifyInstance,
  { cache, newRequestState, budgets, observeLookup }: CachedRouteOptions,
): (handle: Handler) => Handler {
  app.decorateRequest('requestState', null as unknown as RequestState);
  app.decorateRequest('cacheKey', null);
  app.decorateRequest('executionContext', null);
  app.decorateRequest('cachedOperation', null);
  app.addHook('onRequest', (request, _reply, done) => {
    request.requestState = newRequestState(request);
    done();
  });
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  const parseJson = app.getDefaultJsonParser('error', 'error');

  app.addHook('onSend', (request, reply, payload, done) => {
    const { cacheKey: key, executionContext } = request;
    if (!executionContext) return done();
    const { cost, client } = executionContext;
    const { asOf } = executionContext.extensions;
    const head = executionContext.answer.sharedAt;
    if (typeof payload !== 'string') return done();
    if (reply.statusCode !== 200 || key === null || head === null) void reply.header('cache-control', 'no-store');
    else {
      const contentType = String(reply.getHeader('content-type'));
      const { requested } = cost;
      const { name: operationName } = executionContext.operation;
      const result = Buffer.from(payload);
      const whole = withExtensions(result, { asOf });
      const body = request.method === 'POST' ? result : whole;
      const units = Math.ceil(whole.length / BYTES_PER_UNIT);
      cache.set(key, head, { body, asOf, units, contentType, requested, operationName });
      setCacheHeaders(request, reply, () => etagOf(key, head));
    }
    if (request.method !== 'POST') return done(null, withExtensions(payload, { asOf }));
    const { requested, actual } = cost;
    done(null, withExtensions(payload, { asOf, cost: { requested, actual, ...stateOf(budgets, client) } }));
  });

  return (handle) => async (request, reply) => {
    const key = await cacheKeyOf(request);
    request.cacheKey = key;
    if (key !== null) {
      const isSent = await sendCached(key, request, reply);
      observeLookup(!isSent ? 'miss' : reply.statusCode === 304 ? 'revalidated' : 'hit');
      if (isSent) return reply;
    }
    if (typeof request.body === 'string') request.body = await parseBody(request, request.body);
    return handle(request, reply);
  };

  function parseBody(request: FastifyRequest, text: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      void parseJson(request, text, (error, body) => (error ? reject(error) : resolve(body)));
    });
  }

  async function sendCached(key: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const ifNoneMatch = request.method === 'POST' ? undefined : request.headers['if-none-match'];
    if (ifNoneMatch === undefined && !cache.has(key)) return false;
    // If the graph is unreachable, `handle` reports it.
    const head = await request.requestState.head().catch(() => null);
    if (!head) return false;
    const current = revisionKey(head);
    const etag = () => etagOf(key, current);
    const response = cache.get(key, current);
    if (ifNoneMatch?.includes(etag())) {
      request.cachedOperation = { name: response?.operationName ?? null };
      setCacheHeaders(request, reply, etag);
      void reply.code(304).send();
      return true;
    }
    if (!response) return false;
    const { body, asOf, units: actual, contentType, requested, operationName } = response;
    request.cachedOperation = { name: operationName };
    const client = clientOf(await request.requestState.viewer(), request);
    budgets.spend(client, actual);
    setCacheHeaders(request, reply, etag);
    void reply.type(contentType);
    if (request.method === 'POST') {
      const cost = { requested, actual, ...stateOf(budgets, client) };
      void reply.send(withExtensions(body, { asOf, cost }));
    } else void reply.send(body);
    return true;
  }
}

async function cacheKeyOf(request: FastifyRequest): Promise<string | null> {
  const { requestState } = request;
  // If sign-in fails, the handler reports it.
  const viewer = await requestState.viewer().catch(() => null);
  return viewer && requestKey(request, viewer, requestState.arrivedAt);
}

/** Allows caches that revalidate before each use; private ones only for a signed-in viewer. */
export function setCacheHeaders({ method, headers }: FastifyRequest, reply: FastifyReply, etag: () => string): void {
  if (method !== 'GET' && method !== 'HEAD') return;
  addVary(reply, ['authorization', 'accept-language', 'accept', ...AS_OF_HEADERS]);
  void reply
    .header('etag', etag())
    .header('cache-control', headers.authorization === undefined ? 'public, no-cache' : 'private, no-cache');
}

/** `extensions` of a response. */
interface ResponseExtensions {
  asOf?: AnsweredAsOf;
  /** Only over POST: it belongs to one request, and proxies may store a response to GET. */
  cost?: CostExtension;
}

/** Returns the JSON of a response from that of its result; with a cost it ends in a line break. */
export function withExtensions<Text extends string | Buffer>(result: Text, extensions: ResponseExtensions): Text;
export function withExtensions(result: string | Buffer, extensions: ResponseExtensions): string | Buffer {
  if (!extensions.asOf && !extensions.cost) return result;
  const suffix = `,"extensions":${JSON.stringify(extensions)}}${extensions.cost ? '\n' : ''}`;
  // The last brace closes the object.
  const end = result.lastIndexOf('}');
  if (typeof result === 'string') return result.slice(0, end) + suffix;
  return Buffer.concat([result.subarray(0, end), Buffer.from(suffix)]);
}

/** The content of `extensions.cost`, all in units: see MAX_COST. */
interface CostExtension {
  /** Maximum units that the operation could cost, which the client must have. */
  requested: number;
  /** The actual cost. */
  actual: number;
  /** The units that the client can still spend. */
  available: number;
  /** The units that the client regains each second. */
  restoreRate: number;
}

/** Returns the current budget of a client. */
function stateOf(budgets: ClientBudgets, client: string): Pick<CostExtension, 'available' | 'restoreRate'> {
  return { available: budgets.available(client), restoreRate: budgets.restoreRate };
}
