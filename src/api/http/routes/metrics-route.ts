import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphClient } from '../../../store/neo4j/client';
import { clientKey } from '../client-address';
import { bilingual } from '../../../language/message';
import { codeOf, RequestError } from '../request-error';
import type { Metrics } from '../metrics/metrics';

/** Headers by which a proxy indicates that it forwards the request of another machine. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Adds /metrics for Prometheus. With a token it is for clients that send it as `Authorization:
 * Bearer`; without one, for requests from this machine that no proxy forwarded. For all others it
 * is 404.
 */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  const mayRead = token === undefined ? isLocal : hasToken(token);
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request)) {
      throw token === undefined
        ? new RequestError(404, bilingual('request.nothingHere'))
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

/** Returns a digest, since the comparison needs equal lengths. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Routes whose errors are expected. */
const UNOBSERVED = new Set(['/readyz', '/metrics']);

/** Measures operations and their costs, and counts responses with errors. */
export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { executionContext, cachedOperation } = request;
    if (executionContext) {
      const { operation, cost } = executionContext;
      metrics.observeOperation(operation.name, reply.elapsedTime);
      if (cost.admitted) metrics.observeCost(cost.requested, cost.actual);
    } else if (cachedOperation) metrics.observeOperation(cachedOperation.name, reply.elapsedTime);
    const codes = executionContext?.operation.errorCodes ?? [];
    for (const code of codes) metrics.observeRefusal(code, reply.statusCode);
    const isUnobserved = UNOBSERVED.has(request.routeOptions.url ?? '');
    if (codes.length === 0 && reply.statusCode >= 400 && !isUnobserved) {
      metrics.observeRefusal(codeOf(reply.statusCode), reply.statusCode);
    }
    done();
  });
}

/** Milliseconds that Neo4j has to respond before it counts as unavailable. */
const PROBE_TIMEOUT_MS = 2_000;

/** Adds /healthz, and /readyz, which is 503 until `isReady` and while Neo4j does not respond. */
export function addHealthRoutes(app: FastifyInstance, graph: GraphClient, isReady: () => boolean): void {
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const isReachable = await graph.readHead({ deadline: Date.now() + PROBE_TIMEOUT_MS }).then(
      () => true,
      () => false,
    );
    const ready = isReachable && isReady();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
