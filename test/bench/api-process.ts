import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { worldFolder } from './folders';
import type { ServerProcess } from './server-process';
import { startApi } from './start-api';

export interface ApiProcess extends ServerProcess {
  /** Posts an operation and returns its response time in milliseconds. Throws where the response has errors. */
  ask: (query: string, variables: object) => Promise<number>;
}

/** Starts the API for the world of this scale in `dataDir`, which it loads if it is not there yet. */
export async function startApiProcess(
  neo4j: RunningNeo4j,
  scale: number,
  dataDir = worldFolder(scale),
): Promise<ApiProcess> {
  const api = await startApi(neo4j, scale, dataDir);
  return {
    ...api,
    ask: async (query, variables) => {
      const start = performance.now();
      const response = await fetch(api.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return performance.now() - start;
    },
  };
}
