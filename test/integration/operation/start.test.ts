import type { GraphClient } from '../../../src/store/neo4j/client';
import { openGraph, wipe } from '../../support/open-graph';
import { expectServed, killRunning, shared, startMain } from '../../support/main-process';

// Other failures of a start, and starts with their own Neo4j, are in start.slow.test.ts.
let graph: GraphClient;

beforeAll(async () => {
  graph = await openGraph();
  await wipe(graph);
});
afterEach(killRunning);
afterAll(() => graph.close());

test('a start that fails prints its reason and nothing else', async () => {
  const main = startMain({ ...shared(), NEO4J_PASSWORD: 'wrong', NEO4J_WAIT_S: '0' });
  await main.ended;
  expect(main.stderr()).toBe('Neo4j refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.\n');
  expect([main.stdout(), main.code()]).toEqual(['', 1]);
});

test(
  'bolt:// serves the printed query at the printed address, until SIGTERM',
  () => expectServed('bolt', 'SIGTERM'),
  90_000,
);
