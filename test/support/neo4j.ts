import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock } from '../../src/neo4j/local/lock';
import { serverFiles } from '../../src/neo4j/local/server-files';
import { endOrphan } from '../../src/neo4j/local/server-process';
import type { RunningNeo4j } from '../../src/neo4j/local/running-neo4j';
import { startLocalNeo4j } from '../../src/neo4j/local/start-local';

const PREFIX = 'convening-graph-test-';
const NEO4J_PREFIX = `${PREFIX}neo4j-`;

/** The jars that `npm start` fetches too: the default DATA_DIR. */
export const JARS = join(__dirname, '../../.data', 'neo4j-lib');

/** A Neo4j with an empty database in a temporary folder, which its stop() deletes. */
export async function testNeo4j(): Promise<RunningNeo4j> {
  const dataDir = await mkdtemp(join(tmpdir(), NEO4J_PREFIX));
  const running = await neo4jIn(dataDir);
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...running, stop };
}

/** A Neo4j on the database of a folder, which stays when it ends. */
export function neo4jIn(dataDir: string): Promise<RunningNeo4j> {
  const print = (line: string): void => void process.stderr.write(`${line}\n`);
  return startLocalNeo4j({ dataDir, libDir: JARS, print });
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
