import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type AsOf, standpointAt } from '../../graphql/as-of';
import type { CompiledQueries } from '../../graphql/compiled-queries';
import { runQuery } from '../../graphql/run-query';
import type { Standpoint } from '../../../store/neo4j/standpoint';
import type { Ask } from '../table';
import { createContext, type SharedResources } from '../../http/context';
import { RequestError } from '../../http/error-reply';
import type { RequestState } from '../../http/request-state';

export interface TableClient {
  request: FastifyRequest;
  state: RequestState;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

/**
 * Asks the queries of one table, all at the standpoint of the first, each in a context of its own, so that what one read is
 * not kept for the next. A table is read at the pace of its client's budget: a later query waits for it, the first is rejected.
 */
export function askAtOneStandpoint(
  shared: SharedResources,
  executable: { schema: GraphQLSchema; queries: CompiledQueries },
  { client: { request, state, signal }, asOf }: { client: TableClient; asOf: AsOf },
): Ask {
  let standpoint: Standpoint | undefined;
  return async <T>(document: Parameters<Ask>[0], variables: Record<string, unknown>) => {
    for (;;) {
      const context = await createContext(shared, request, state, signal);
      const isFirst = standpoint === undefined;
      standpoint ??= standpointAt(asOf, context.standpoint, await state.head()).standpoint;
      context.setStandpoint(standpoint);
      context.deadline = Date.now() + shared.timeoutMs;
      try {
        return await runQuery<T>(executable, { document, variables }, context);
      } catch (error) {
        if (isFirst || !(error instanceof RequestError) || error.statusCode !== 429) throw error;
        await wait(1_000 * Number(error.headers['retry-after'] ?? 1), undefined, { signal });
      }
    }
  };
}
