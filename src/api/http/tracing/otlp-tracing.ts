import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { FastifyRequest } from 'fastify';
import type { Tracing } from './tracing';

/** Milliseconds that a stop waits for the exporter. */
const CLOSE_TIMEOUT_MS = 2_000;

/**
 * Sends spans by OTLP over HTTP, as configured by the OTEL_EXPORTER_OTLP_* variables. They contain
 * names, durations and statuses, never the text or the variables of an operation, an address or a
 * token.
 */
export function createOtlpTracing(): Tracing {
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'convening-graph' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('convening-graph');
  const current = new AsyncLocalStorage<Context>();
  const requests = new WeakMap<FastifyRequest, Context>();

  return {
    traceRequests: (app) => {
      app.addHook('onRequest', (request, _reply, done) => {
        const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, ROOT_CONTEXT);
        const context = trace.setSpan(ROOT_CONTEXT, span);
        requests.set(request, context);
        current.run(context, done);
      });
      // The body arrives in the context of its connection.
      app.addHook('preHandler', (request, _reply, done) => {
        current.run(requests.get(request) ?? ROOT_CONTEXT, done);
      });
      app.addHook('onResponse', (request, reply, done) => {
        const span = trace.getSpan(requests.get(request) ?? ROOT_CONTEXT);
        const route = request.routeOptions.url;
        if (route) span?.updateName(`${request.method} ${route}`);
        span?.setAttributes({
          'http.request.method': request.method,
          'http.response.status_code': reply.statusCode,
          'http.request.id': request.id,
          ...(route ? { 'http.route': route } : {}),
        });
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
        done();
      });
    },
    traceOperation: async (request, run) => {
      const parent = current.getStore() ?? ROOT_CONTEXT;
      const span = tracer.startSpan('GraphQL', {}, parent);
      try {
        return await current.run(trace.setSpan(parent, span), run);
      } finally {
        describeOperation(span, request);
        span.end();
      }
    },
    traceStatement: (statement, milliseconds, error) => {
      const parent = current.getStore();
      // Polls belong to no request.
      if (!parent) return;
      const now = Date.now();
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': statement };
      const options = { kind: SpanKind.CLIENT, startTime: now - milliseconds, attributes };
      const span = tracer.startSpan(statement, options, parent);
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(now);
    },
    close: async () => {
      const shutdown = provider.shutdown().catch(() => undefined);
      await Promise.race([shutdown, wait(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    },
  };
}

function describeOperation(span: Span, { executionContext }: FastifyRequest): void {
  if (!executionContext) return;
  const { operation, cost } = executionContext;
  const { name, errorCodes } = operation;
  if (name !== null) span.updateName(`GraphQL ${name}`);
  span.setAttributes({ 'graphql.cost.requested': cost.requested, 'graphql.cost.actual': cost.actual });
  if (name !== null) span.setAttribute('graphql.operation.name', name);
  if (errorCodes.length > 0) {
    span.setAttribute('graphql.error.codes', [...errorCodes]);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
}
