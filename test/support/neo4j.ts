import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchNeo4j, type LaunchOptions } from '../../src/store/neo4j/local/launch';
import { findServers, homeFolder, type RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';

const PREFIX = 'convening-graph-test-';

/** The folder of the class path of `npm start` too: in the default DATA_DIR. */
export const JARS = join(__dirname, '../../.data', 'neo4j-lib');

/**
 * Options for a Neo4j of many test files. It mostly plans statements, each once: full JIT
 * compilation does not pay. A plan stays valid although each file replaces the graph.
 */
const OF_MANY_FILES: Pick<LaunchOptions, 'java' | 'settings'> = {
  java: { heap: '1g' },
  settings: {
    'dbms.cypher.min_replan_interval': '10h',
    'dbms.cypher.statistics_divergence_threshold': 1,
    'server.memory.query_cache.per_db_cache_num_entries': 4_000,
  },
};

/** Starts a Neo4j with an empty database in a temporary folder, which its stop() deletes. */
export async function testNeo4j(): Promise<RunningNeo4j> {
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}neo4j-`));
  const running = await neo4jIn(dataDir, OF_MANY_FILES);
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...running, stop };
}

/** Starts a Neo4j on the database of a folder, which remains after stop(). */
export function neo4jIn(dataDir: string, options?: Partial<LaunchOptions>): Promise<RunningNeo4j> {
  const print = (line: string): void => void process.stderr.write(`${line}\n`);
  return launchNeo4j({ dataDir, libDir: JARS, print, archivesClasses: false, ...options });
}

/** Returns the pid of the Neo4j on the database of a folder; undefined without one. */
export function neo4jPid(dataDir: string): number | undefined {
  return findServers(homeFolder(dataDir))[0]?.pid;
}

/** Makes a folder for one test, which the test deletes. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), PREFIX));
}
