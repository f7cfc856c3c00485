import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock } from '../../src/store/neo4j/local/lock';
import { serverFiles } from '../../src/store/neo4j/local/server-files';
import { endOrphan } from '../../src/store/neo4j/local/server-process';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { type LocalNeo4jOptions, startLocalNeo4j } from '../../src/store/neo4j/local/start-local';

const PREFIX = 'convening-graph-test-';
const NEO4J_PREFIX = `${PREFIX}neo4j-`;

/** The jars that `npm start` fetches too: the default DATA_DIR. */
export const JARS = join(__dirname, '../../.data', 'neo4j-lib');

/**
 * For a Neo4j of many test files. Most of its work is to plan statements: full JIT compilation pays, and a plan stays valid
 * although each file replaces the graph.
 */
const OF_MANY_FILES: Pick<LocalNeo4jOptions, 'java' | 'settings'> = {
  java: { fastStart: false, heap: '1g' },
  settings: {
    'dbms.cypher.min_replan_interval': '10h',
    'dbms.cypher.statistics_divergence_threshold': 1,
    'server.memory.query_cache.per_db_cache_num_entries': 4_000,
  },
};

/** A Neo4j with an empty database in a temporary folder, which its stop() deletes. */
export async function testNeo4j(): Promise<RunningNeo4j> {
  const dataDir = await mkdtemp(join(tmpdir(), NEO4J_PREFIX));
  const running = await neo4jIn(dataDir, OF_MANY_FILES);
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...running, stop };
}

/** A Neo4j on the database of a folder, which stays when it ends. */
export function neo4jIn(
  dataDir: string,
  options?: Pick<LocalNeo4jOptions, 'java' | 'settings'>,
): Promise<RunningNeo4j> {
  const print = (line: string): void => void process.stderr.write(`${line}\n`);
  return startLocalNeo4j({ dataDir, libDir: JARS, print, ...options });
}

/** A folder for one test, which the test deletes. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), PREFIX));
}

/** Ends and deletes the databases of test runs that were killed. */
export async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(NEO4J_PREFIX));
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    const lockFolder = join(folder, 'neo4j.lock');
    // Without a lock it may belong to a run that is about to take it.
    if (!existsSync(lockFolder) || tryLock(lockFolder).held) continue;
    await endOrphan(serverFiles(folder));
    await rm(folder, { recursive: true, force: true });
  }
}
