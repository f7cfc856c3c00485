import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';
import { Neo4jPerWorker } from './neo4j-per-worker';

let neo4j: Neo4jPerWorker | undefined;
let folder = '';

/** What the teardown closes and deletes: jest loads both files in the same process. */
export const running = () => neo4j && { neo4j, folder };

/** Runs once for each project that needs Neo4j. The tests find their worker's Neo4j through TEST_NEO4J_OF_WORKER. */
export default async function globalSetup(): Promise<void> {
  if (neo4j) return;
  ensureChromium();
  // The temporary folder of all tests, so that what they leave in it is deleted with it.
  folder = mkdtempSync(join(tmpdir(), 'convening-graph-tests-'));
  process.env.TMPDIR = folder;
  neo4j = new Neo4jPerWorker(folder);
  process.env.TEST_NEO4J_OF_WORKER = await neo4j.listen();
}
