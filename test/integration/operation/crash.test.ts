import { rmSync } from 'node:fs';
import { Role } from '../../../src/graph/access/viewer';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { loadRows } from '../../../src/store/model/write-records';
import { serveGraph, testTokens } from '../../support/api';
import { neo4jIn, neo4jPid, temporaryFolder } from '../../support/neo4j';
import { askPatiently } from '../../support/reader';
import { bearer, EVIDENCE, recorder, writer } from '../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';

const tokens = testTokens();

async function openGraph(folder: string) {
  const neo4j = await neo4jIn(folder);
  const graph = await connectGraph(neo4j);
  await prepareGraph(graph);
  return { neo4j, graph, api: await serveGraph(graph, { tokens }) };
}

// An import that is interrupted by a crash is in import-crash.slow.test.ts.
test('a change that was acknowledged is there after the database was killed', async () => {
  const folder = await temporaryFolder();
  let opened = await openGraph(folder);
  try {
    await loadRows(opened.graph, SMALL_WORLD, RECORDED);
    const record = recorder(writer(opened.api, await bearer(tokens, Role.EDITOR)));
    const input = { kind: 'NGO', nameEn: 'Shore Watch', evidence: EVIDENCE };
    const { actor } = await record('saveActor', { input }, 'actor { id }');
    const { id } = actor as unknown as { id: string };
    process.kill(neo4jPid(folder)!, 'SIGKILL');
    await opened.api.close();
    await opened.neo4j.stop();
    opened = await openGraph(folder);
    const { data } = await askPatiently(opened.api, `{ node(id: "${id}") { ... on Entity { name } } }`);
    expect(data).toEqual({ node: { name: 'Shore Watch' } });
  } finally {
    await opened.api.close();
    await opened.neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
