import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from '../../../errors';
import { databaseFailure, freePort, waitUntilReady } from './bolt-port';
import { runCommand } from './child-process';
import { archiveClasses } from './class-archive';
import { lastReason, startErrorOf } from './failure-reason';
import { ensureJars, fetchWithMaven, NEO4J_VERSION } from './jars';
import { lockDataDir } from './lock';
import type { RunningNeo4j } from './running-neo4j';
import { serverFiles, writeServerConfig, type ServerFiles, serverEnv } from './server-files';
import {
  endOrphan,
  type JavaOptions,
  reasonInLog,
  type ServerProcess,
  startServer,
  Supervisor,
} from './server-process';
import { storedSecret } from './stored-secret';

export interface LocalNeo4jOptions {
  dataDir: string;
  /** The folder of the jars, which several data folders can share. Default: `neo4j-lib` in dataDir. */
  libDir?: string;
  print: (line: string) => void;
  java?: Partial<JavaOptions>;
  /** Further settings of neo4j.conf, by name. */
  settings?: Readonly<Record<string, string | number>>;
  env?: NodeJS.ProcessEnv;
  /** Whether later starts shall be faster, at the cost of half a minute of processor time in the background: see archiveClasses. */
  archivesClasses?: boolean;
  /** Called when the process has been started, which is not ready then. */
  onStarting?: () => void;
  /**
   * Where given, Neo4j is started again at the same address when it ends by itself or its database needs a restart. Called
   * with the reason in one line where that fails repeatedly.
   */
  onGiveUp?: (reason: string) => void;
}

/** How the Java process is started, each time in the same way. */
interface Launch {
  files: ServerFiles;
  libDir: string;
  java: JavaOptions;
  settings: LocalNeo4jOptions['settings'];
  env: NodeJS.ProcessEnv;
  password: string;
}

const USER = 'neo4j';
const ATTEMPTS = 3;

/**
 * Runs a Neo4j as a child process on the files in `dataDir`, and downloads its jars before the first start.
 * Throws StartError with one line: that the folder is in use, why the download failed, or why Neo4j did not start.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const { dataDir, print, settings, env = process.env, archivesClasses, onStarting, onGiveUp } = options;
  const java = { heap: '512m', pageCache: '256m', fastStart: true, ...options.java };
  const libDir = libFolder(options);
  const lock = lockDataDir(dataDir);
  try {
    const files = serverFiles(dataDir);
    await ensureJars(libDir, print, (folder) => fetchWithMaven(folder, print, env));
    await endOrphan(files);
    const password = await initialPassword(files, libDir, env);
    const launch = { files, libDir, java, settings, env, password };
    print(`Starting Neo4j ${NEO4J_VERSION} ...`);
    const { address, server } = await startOnFreePort(launch, onStarting);
    const running = onGiveUp
      ? new Supervisor(server, {
          restart: (onStarted) => startAt(address, launch, onStarted),
          needsRestart: () => databaseFailure({ address, user: USER, password: launch.password }),
          print,
          onGiveUp,
        })
      : server;
    const stopped = new AbortController();
    if (archivesClasses) void archiveClasses(files, libDir, { env, signal: stopped.signal });
    let stopping: Promise<void> | undefined;
    const stop = (graceMs?: number): Promise<void> => {
      stopped.abort();
      return (stopping ??= running.stop(graceMs).finally(lock.release));
    };
    return { uri: `bolt://${address}`, user: USER, password: launch.password, stop };
  } catch (error) {
    lock.release();
    throw startErrorOf(error, dataDir);
  }
}

/** The absolute path of the folder of the jars, which need not exist yet. */
export function libFolder({ dataDir, libDir }: Pick<LocalNeo4jOptions, 'dataDir' | 'libDir'>): string {
  return resolve(libDir ?? join(dataDir, 'neo4j-lib'));
}

async function startOnFreePort(
  launch: Launch,
  onStarting?: () => void,
): Promise<{ address: string; server: ServerProcess }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    writeServerConfig(launch.files, port, launch.java, launch.settings);
    let started: ServerProcess | undefined;
    const address = `127.0.0.1:${port}`;
    try {
      const server = await startAt(address, launch, (server) => {
        started = server;
        onStarting?.();
      });
      return { address, server };
    } catch (error) {
      // Another program may have taken the port since it was found to be free.
      const portTaken = started?.reason()?.includes('Address already in use') ?? false;
      if (!(error instanceof StartError) || !portTaken || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Starts the process, and waits until it is ready at the address that its configuration names. */
async function startAt(
  address: string,
  { files, libDir, java, env, password }: Launch,
  onStarted: (server: ServerProcess) => void,
): Promise<ServerProcess> {
  const server = startServer(files, libDir, java, env);
  onStarted(server);
  try {
    await waitUntilReady({
      address,
      user: USER,
      password,
      failed: server.reason,
      closedReason: () => reasonInLog(files.debugLog),
    });
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The password of a local Neo4j, which is generated and set before its first start.
 * Throws StartError where its file was lost but the database still exists, or where setting it fails.
 */
async function initialPassword(files: ServerFiles, libDir: string, env: NodeJS.ProcessEnv): Promise<string> {
  const started = existsSync(files.systemDatabase);
  if (started && !existsSync(files.password)) {
    throw new StartError(
      'The password of the local Neo4j is lost: put back the file neo4j/password in DATA_DIR, or delete its folder neo4j to begin anew',
    );
  }
  const password = storedSecret(files.password);
  if (!started) await setPassword(password, files, libDir, env);
  return password;
}

async function setPassword(
  password: string,
  files: ServerFiles,
  libDir: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  // In an argument file, since any user of the machine can list the arguments of a command.
  const file = join(files.home, 'set-password.args');
  const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const args = ['-cp', quoted(join(libDir, '*')), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  rmSync(file, { force: true });
  try {
    writeFileSync(file, args.join('\n'), { mode: 0o600 });
    const { code, output } = await runCommand('java', [`@${file}`], { env: serverEnv(files, env) });
    if (code !== 0) throw new StartError(`Neo4j took no password: ${lastReason(output)}`);
  } finally {
    rmSync(file, { force: true });
  }
}
