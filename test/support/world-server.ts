import Fastify from 'fastify';
import { loadSeed } from '../../src/seed/load-seed';
import { Tokens } from '../../src/api/access/tokens';
import type { Role } from '../../src/graph/access/viewer';
import { loadRows } from '../../src/store/model/write-records';
import { prepareGraph } from '../../src/store/neo4j/connect';
import { ANY_COST, serveGraph, testTokens } from './api';
import type { ExplorerTools } from './explorers';
import { openGraph, wipe } from './open-graph';
import { serveParent } from './serve-parent';
import type { World } from './use-world';

/** Bytes; worlds of tests are large. */
const BODY_LIMIT = 64 * 2 ** 20;

/**
 * Serves APIs over the Neo4j of a lane: test files choose the world that it contains. See useLoads
 * and useExplorer.
 */
async function main(): Promise<void> {
  const run: string[] = [];
  const graph = await openGraph((statement) => void run.push(statement));
  await prepareGraph(graph);
  const tokens = testTokens();
  const api = await serveGraph(graph, { tokens, limits: ANY_COST });
  const control = Fastify({ bodyLimit: BODY_LIMIT });
  /** The loads of the world, and the graph's revision after them, which a write changes. */
  let world = '';
  let explorer: { world: string; api: Awaited<ReturnType<typeof serveGraph>> } | undefined;

  const load = async (loads: World) => {
    if (typeof loads === 'string') return loadSeed(graph, loads, () => undefined);
    for (const { rows, recorded } of loads) await loadRows(graph, rows, new Date(recorded));
  };
  const serve = async (loads: World) => {
    const requested = JSON.stringify(loads);
    if (world !== (await graph.readHead()).revision + requested) {
      await wipe(graph);
      await load(loads);
      world = (await graph.readHead()).revision + requested;
    }
    run.splice(0);
  };
  control.post<{ Body: World }>('/world', async ({ body: loads }) => {
    await serve(loads);
    return { address: api.address };
  });
  control.post<{ Body: { world: World; tools: ExplorerTools } }>('/explorer', async ({ body }) => {
    await serve(body.world);
    // A new world has another first query.
    if (explorer?.world !== world) {
      await explorer?.api.app.close();
      const { folder, keyFile, boardPort } = body.tools;
      const board = [`http://127.0.0.1:${String(boardPort)}`];
      const server = await serveGraph(graph, {
        tokens: new Tokens({ keyFile }),
        corsOrigins: board,
        explorer: folder,
        embedOrigins: board,
      });
      explorer = { world, api: server };
    }
    return { address: explorer.api.address };
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
    await explorer?.api.app.close();
    await api.close();
  });
}

void main();
