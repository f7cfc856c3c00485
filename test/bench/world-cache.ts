import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { startLocalNeo4j } from '../../src/neo4j/local/start-local';
import { DATA, worldFolder } from './folders';
import { startApi } from './start-api';

/** Neo4j as it runs for days, compiled all the way and with its graph in memory: the one of `npm start` is small and quick to start. */
const FOR_DAYS = { fastStart: false, pageCache: '2g' };

/** A file that says that a world was loaded to its end. */
const LOADED = 'bench-loaded';

/**
 * Does the work on a local Neo4j that was started just before over the kept world of this scale. Where there is none yet,
 * the API loads it first, and Neo4j is started again.
 */
export async function withWorld<T>(
  scale: number,
  say: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  const mark = join(worldFolder(scale), LOADED);
  if (!existsSync(mark)) {
    say(`Loading the world at ${scale}x, this once ...`);
    await withNeo4j(scale, say, async (neo4j) => (await startApi(neo4j, scale)).stop());
    writeFileSync(mark, '');
  }
  return withNeo4j(scale, say, work);
}

async function withNeo4j<T>(
  scale: number,
  say: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  // Its jars are those of `npm start`.
  const neo4j = await startLocalNeo4j({
    dataDir: worldFolder(scale),
    libDir: join(DATA, 'neo4j-lib'),
    print: say,
    java: FOR_DAYS,
  });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
  }
}
