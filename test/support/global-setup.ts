import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';
import { Lanes } from './lanes';

let lanes: Lanes | undefined;
let folder = '';

/** The resources that the teardown releases: jest loads both files in the same process. */
export const running = () => lanes && { lanes, folder };

/**
 * Runs once for each project that needs Neo4j. Test files find the Neo4j of their lane through
 * TEST_LANES.
 */
export default async function globalSetup(): Promise<void> {
  if (lanes) return;
  ensureChromium();
  // The temporary folder of all tests, so that leftovers are deleted with it.
  folder = mkdtempSync(join(tmpdir(), 'convening-graph-tests-'));
  process.env.TMPDIR = folder;
  lanes = new Lanes(folder);
  process.env.TEST_LANES = await lanes.listen();
}
