import { existsSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { startLocalNeo4j } from '../../src/neo4j/local/start-local';
import { copyFolder, DATA, worldFolder } from './folders';
import { milliseconds } from './milliseconds';
import { startApi } from './start-api';

/** Settings of a long-running Neo4j: full JIT compilation, and the graph in the page cache. `npm start` uses those for a fast start. */
const LONG_RUNNING = { fastStart: false, pageCache: '2g' };

/** A file that marks a completely loaded world. */
const LOADED = 'bench-loaded';

/**
 * Runs the work with a newly started local Neo4j that contains the world of this scale. The first time, the API loads the
 * world, which is timed, and Neo4j is restarted.
 */
export async function withWorld<T>(
  scale: number,
  print: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  await loadOnce(scale, print);
  return withNeo4j(worldFolder(scale), print, work);
}

/** As `withWorld`, on a copy of the world that is deleted afterwards, so that what the work writes is not kept. */
export async function withCopiedWorld<T>(
  scale: number,
  print: (line: string) => void,
  work: (neo4j: RunningNeo4j, dataDir: string) => Promise<T>,
): Promise<T> {
  await loadOnce(scale, print);
  const dataDir = copyFolder(scale);
  const remove = () => rm(dataDir, { recursive: true, force: true });
  // What a run that was ended has left.
  await remove();
  await cp(worldFolder(scale), dataDir, { recursive: true });
  try {
    return await withNeo4j(dataDir, print, (neo4j) => work(neo4j, dataDir));
  } finally {
    await remove();
  }
}

async function loadOnce(scale: number, print: (line: string) => void): Promise<void> {
  const dataDir = worldFolder(scale);
  const mark = join(dataDir, LOADED);
  if (existsSync(mark)) return;
  print(`Loading the world at ${scale}x, only this time ...`);
  const took = await withNeo4j(dataDir, print, async (neo4j) => {
    const start = performance.now();
    const api = await startApi(neo4j, scale, dataDir);
    const ready = performance.now() - start;
    await api.stop();
    return ready;
  });
  print(`The API loaded the world at ${scale}x in ${milliseconds(took)}, its own start included.`);
  writeFileSync(mark, '');
}

async function withNeo4j<T>(
  dataDir: string,
  print: (line: string) => void,
  work: (neo4j: RunningNeo4j) => Promise<T>,
): Promise<T> {
  // The jars that `npm start` uses too.
  const neo4j = await startLocalNeo4j({ dataDir, libDir: join(DATA, 'neo4j-lib'), print, java: LONG_RUNNING });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
  }
}
