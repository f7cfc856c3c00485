import type { FastifyInstance } from 'fastify';
import type { GraphClient } from '../../store/neo4j/client';

/** Milliseconds that Neo4j has to answer before it counts as unavailable. */
const PROBE_TIMEOUT_MS = 2_000;

/** Adds /healthz, which succeeds while the process runs, and /readyz, which succeeds while Neo4j answers and else is 503. */
export function addHealthRoutes(app: FastifyInstance, graph: GraphClient): void {
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await graph.readHead({ deadline: Date.now() + PROBE_TIMEOUT_MS }).then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
