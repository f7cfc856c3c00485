import { existsSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { neo4jIn } from '../support/neo4j';
import { milliseconds } from './numbers';
import { startApi } from './servers';

/** The folder of the worlds. */
const DATA = join(__dirname, '../../.data');
/**
 * Settings of a long-running Neo4j: full JIT compilation, and the graph in the page cache. `npm
 * start` has settings for a fast start.
 */
const LONG_RUNNING = { fastStart: false, pageCache: '2g' };
/** A file that marks a completely loaded world. */
const LOADED = 'bench-loaded';

export const print = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * Runs the work with a new Neo4j on a copy of the world of this scale, so that its writes are
 * discarded.
 */
export async function withWorld<T>(
  scale: number,
  work: (neo4j: RunningNeo4j, dataDir: string) => Promise<T>,
): Promise<T> {
  const world = join(DATA, `bench-${scale}`);
  if (!existsSync(join(world, LOADED))) await loadWorld(scale, world);
  const copy = `${world}-copy`;
  const remove = () => rm(copy, { recursive: true, force: true });
  // Removes the rest of an interrupted run.
  await remove();
  await cp(world, copy, { recursive: true });
  try {
    return await withNeo4j(copy, (neo4j) => work(neo4j, copy));
  } finally {
    await remove();
  }
}

async function loadWorld(scale: number, dataDir: string): Promise<void> {
  print(`Loading the world at ${scale}x, only this time ...`);
  const start = performance.now();
  await withNeo4j(dataDir, async (neo4j) => (await startApi(neo4j, scale, dataDir)).stop());
  print(`Loaded in ${milliseconds(performance.now() - start)}, the starts of Neo4j and of the API included.`);
  writeFileSync(join(dataDir, LOADED), '');
}

async function withNeo4j<T>(dataDir: string, work: (neo4j: RunningNeo4j) => Promise<T>): Promise<T> {
  const neo4j = await neo4jIn(dataDir, { print, java: LONG_RUNNING });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
  }
}

/** Runs the work with this Neo4j in place of the tests' own, and stops it. */
export async function withTestNeo4j<T>(neo4j: RunningNeo4j, work: () => Promise<T>): Promise<T> {
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
  return work().finally(() => neo4j.stop());
}
