import { join, resolve } from 'node:path';
import { StartError } from '../../errors';
import { freePort, waitUntilReady } from './bolt-port';
import { initialPassword } from './initial-password';
import { ensureJars, fetchWithMaven, NEO4J_VERSION } from './jars';
import { lockDataDir } from './lock';
import type { RunningNeo4j } from './running-neo4j';
import { serverFiles, writeServerConfig, type ServerFiles } from './server-files';
import { endOrphan, type JavaOptions, reasonInLog, startServer, type ServerProcess } from './server-process';

export interface LocalNeo4jOptions {
  dataDir: string;
  /** The folder of the jars, which several data folders can share. Default: `neo4j-lib` in dataDir. */
  libDir?: string;
  print: (line: string) => void;
  java?: Partial<JavaOptions>;
  env?: NodeJS.ProcessEnv;
}

const USER = 'neo4j';
const ATTEMPTS = 3;

/**
 * Runs a Neo4j as a child process on the files in `dataDir`, and downloads its jars before the first start.
 * Throws StartError with one line: that the folder is in use, why the download failed, or why Neo4j did not start.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const { dataDir, print, env = process.env } = options;
  const java = { heap: '512m', pageCache: '256m', fastStart: true, ...options.java };
  const libDir = libFolder(options);
  const lock = lockDataDir(dataDir);
  try {
    const files = serverFiles(dataDir);
    await ensureJars(libDir, print, (folder) => fetchWithMaven(folder, print, env));
    await endOrphan(files);
    const password = await initialPassword(files, libDir, env);
    print(`Starting Neo4j ${NEO4J_VERSION} ...`);
    const { address, server } = await startOnFreePort(files, libDir, java, env, password);
    let stopping: Promise<void> | undefined;
    void server.ended.then((reason) => {
      if (stopping === undefined) print(`Neo4j has ended by itself: ${reason}`);
    });
    const stop = (graceMs?: number): Promise<void> => (stopping ??= server.stop(graceMs).finally(lock.release));
    return { uri: `bolt://${address}`, user: USER, password, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The absolute path of the folder of the jars, which need not exist yet. */
export function libFolder({ dataDir, libDir }: Pick<LocalNeo4jOptions, 'dataDir' | 'libDir'>): string {
  return resolve(libDir ?? join(dataDir, 'neo4j-lib'));
}

async function startOnFreePort(
  files: ServerFiles,
  libDir: string,
  java: JavaOptions,
  env: NodeJS.ProcessEnv,
  password: string,
): Promise<{ address: string; server: ServerProcess }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    writeServerConfig(files, port, java);
    const server = startServer(files, libDir, java, env);
    const address = `127.0.0.1:${port}`;
    try {
      await waitUntilReady({
        address,
        user: USER,
        password,
        failed: server.reason,
        closedReason: () => reasonInLog(files.debugLog),
      });
      return { address, server };
    } catch (error) {
      await server.stop();
      // Another program may have taken the port since it was found to be free.
      const portTaken = server.reason()?.includes('Address already in use') ?? false;
      if (!(error instanceof StartError) || !portTaken || attempt === ATTEMPTS) throw error;
    }
  }
}
