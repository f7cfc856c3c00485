import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { startLocalNeo4j } from '../../src/neo4j/local/start-local';
import { DATA, worldFolder } from './folders';
import { startApi } from './start-api';

/** Settings of a long-running Neo4j: full JIT compilation, and the graph in the page cache. `npm start` uses those for a fast start. */
const LONG_RUNNING = { fastStart: false, pageCache: '2g' };

/** A file that marks a completely loaded world. */
const LOADED = 'bench-loaded';

/**
 * Runs the work with a newly started local Neo4j that contains the world of this scale. The first time, the API loads the
 * world, and Neo4j is restarted.
 */
export async function withWorld<T>(
  scale: number,
  print: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  const mark = join(worldFolder(scale), LOADED);
  if (!existsSync(mark)) {
    print(`Loading the world at ${scale}x, only this time ...`);
    await withNeo4j(scale, print, async (neo4j) => (await startApi(neo4j, scale)).stop());
    writeFileSync(mark, '');
  }
  return withNeo4j(scale, print, work);
}

async function withNeo4j<T>(
  scale: number,
  print: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  // The jars that `npm start` uses too.
  const neo4j = await startLocalNeo4j({
    dataDir: worldFolder(scale),
    libDir: join(DATA, 'neo4j-lib'),
    print,
    java: LONG_RUNNING,
  });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
  }
}
