import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Observer } from '../../../store/neo4j/run-statement';

/** Spans of requests, their operations and the statements of these. */
export interface Tracing {
  /** Creates a span for each request, which ends with its response. */
  traceRequests: (app: FastifyInstance) => void;
  /** Runs the handler of an operation in a span within that of its request. */
  traceOperation: <T>(request: FastifyRequest, run: () => Promise<T>) => Promise<T>;
  /** Adds a span for an ended statement, within that of its operation. */
  traceStatement: Observer;
  /** Sends the remaining spans, for two seconds at most. */
  close: () => Promise<void>;
}
