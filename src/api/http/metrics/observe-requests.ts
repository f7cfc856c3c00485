import type { FastifyInstance } from 'fastify';
import { codeOf } from '../error-reply';
import type { Metrics } from './metrics';

/** Routes whose errors are part of what they say. */
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
