import Fastify from 'fastify';
import { loadSeed } from '../../seed/load-seed';
import type { Role } from '../../src/graph/access/viewer';
import { prepareGraph } from '../../src/store/neo4j/connect';
import { loadRows } from '../../src/store/model/write-records';
import { serveParent } from '../bench/serve-parent';
import { ANY_COST, serveGraph, testTokens } from './api';
import { openGraph, wipe } from './open-graph';
import type { World } from './use-world';

/** The worlds of tests are large. */
const BODY_LIMIT = 64 * 2 ** 20;

/** Serves the API over the Neo4j of a jest worker, and lets tests say which world that contains: see useWorld. */
async function main(): Promise<void> {
  const run: string[] = [];
  const graph = await openGraph((statement) => void run.push(statement));
  await prepareGraph(graph);
  const tokens = testTokens();
  const api = await serveGraph(graph, undefined, tokens, ANY_COST);
  const control = Fastify({ bodyLimit: BODY_LIMIT });
  /** The loads of the world and the graph's revision after them: a suite that wrote has moved it. */
  let world = '';

  const load = async (loads: World) => {
    if (typeof loads === 'string') return loadSeed(graph, loads, () => undefined);
    for (const { rows, recorded } of loads) await loadRows(graph, rows, new Date(recorded));
  };
  control.post<{ Body: World }>('/world', async ({ body: loads }) => {
    const asked = JSON.stringify(loads);
    if (world !== (await graph.readHead()).revision + asked) {
      await wipe(graph);
      await load(loads);
      world = (await graph.readHead()).revision + asked;
    }
    run.splice(0);
    return { address: api.address };
  });
  control.post<{ Body: World }>('/load', async ({ body }) => {
    await load(body);
    return null;
  });
  control.post('/statements', () => run.splice(0));
  control.post<{ Body: { role: Role; regions: string[] } }>('/token', async ({ body: { role, regions } }) => ({
    authorization: `Bearer ${await tokens.issue(role, regions)}`,
  }));
  const address = await control.listen({ host: '127.0.0.1', port: 0 });
  serveParent(address, async () => {
    await control.close();
    await api.close();
  });
}

void main();
