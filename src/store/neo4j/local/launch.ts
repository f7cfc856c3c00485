import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../errors';
import { databaseFailure, freePort, waitUntilReady } from './bolt-port';
import { runCommand } from './child-process';
import { archiveClasses, archiveFile, classOptions, removeArchives } from './class-archive';
import { lastReason, startErrorOf } from './failure-reason';
import { findClassPath, NEO4J_VERSION, NO_NEO4J } from './jars';
import { endLeftBehind, homeFolder, type RunningNeo4j } from './running-neo4j';
import { type JavaOptions, type ServerOptions, startServer } from './server-process';
import { storedSecret } from './stored-secret';
import { supervise } from './supervisor';

export interface LaunchOptions {
  dataDir: string;
  /** The folder of the class path and the archive of classes. Default: `neo4j-lib` in dataDir. */
  libDir?: string;
  print: (line: string) => void;
  java?: Partial<JavaOptions>;
  settings?: ServerOptions['settings'];
  env?: NodeJS.ProcessEnv;
  /** False where later starts need not be faster: see archiveClasses. */
  archivesClasses?: boolean;
  /** Called when the process is running, before it is ready. */
  onStarting?: () => void;
  /**
   * If set, Neo4j is restarted at the same address when it ends by itself or its database fails.
   * Called with the reason in one line where that fails repeatedly.
   */
  onGiveUp?: (reason: string) => void;
}

/**
 * Runs a Neo4j as a child process on the files in `dataDir`. Maven downloads its jars before the
 * first start, and an orphaned server of a killed process is ended.
 * Throws StartError with one line: Java or Maven is missing, or why Maven or Neo4j failed.
 */
export async function launchNeo4j(options: LaunchOptions): Promise<RunningNeo4j> {
  const { dataDir, libDir = join(dataDir, 'neo4j-lib'), print, env = process.env } = options;
  const version = await javaVersion(env);
  try {
    const classPath = await findClassPath(libDir, print, env);
    mkdirSync(join(dataDir, 'neo4j'), { recursive: true, mode: 0o700 });
    const home = homeFolder(dataDir);
    const javaEnv = { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf'), CLASSPATH: classPath };
    await endLeftBehind(home);
    const password = await initialPassword(home, javaEnv);
    print(`Starting Neo4j ${NEO4J_VERSION} ...`);
    return await run(options, home, password, javaEnv, archiveFile(libDir, version, classPath));
  } catch (error) {
    throw startErrorOf(error, dataDir);
  }
}

/** Starts the server on a free port, waits until it is ready, and supervises it with `onGiveUp`. */
async function run(
  { java, settings = {}, archivesClasses = true, print, onStarting, onGiveUp }: LaunchOptions,
  home: string,
  password: string,
  env: NodeJS.ProcessEnv,
  archive: string,
): Promise<RunningNeo4j> {
  const port = await freePort();
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  const javaOptions = { heap: '512m', pageCache: '256m', fastStart: true, ...java };
  const start = () =>
    startServer({ home, port, java: javaOptions, classOptions: classOptions(archive, home), settings, env });
  const server = start();
  onStarting?.();
  try {
    await waitUntilReady(connection, server.reason, () =>
      lastReason(readFileSync(join(home, 'logs', 'debug.log'), 'utf8')),
    );
  } catch (error) {
    await server.stop();
    removeArchives(archive);
    throw error;
  }
  const stopServer = onGiveUp
    ? supervise(server, { start, databaseFailure: () => databaseFailure(connection), print, onGiveUp })
    : server.stop;
  const stopped = new AbortController();
  if (archivesClasses) void archiveClasses(archive, home, { env, signal: stopped.signal });
  const stop = (graceMs?: number): Promise<void> => {
    stopped.abort();
    return stopServer(graceMs);
  };
  return { ...connection, stop };
}

const OLDEST_JAVA = 17;

/** Returns the version text of Java on the PATH; throws StartError where it cannot run Neo4j 5. */
async function javaVersion(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await runCommand('java', ['-version'], { env });
  // 17.0.15, 21, and before Java 9: 1.8.0_292
  const version = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  if (code !== 0 || version < OLDEST_JAVA) throw new StartError(NO_NEO4J);
  return output;
}

/** Returns the password, set before the first start; throws StartError where that fails. */
async function initialPassword(home: string, env: NodeJS.ProcessEnv): Promise<string> {
  const file = join(home, 'password');
  const password = storedSecret(file);
  if (!existsSync(join(home, 'data', 'databases', 'system'))) {
    // Neo4j reads it from a file, since any user can list the arguments of a command.
    const args = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`];
    const { code, output } = await runCommand('java', args, { env });
    // A concurrent start may have set it: the lock of Neo4j's store rejects one of the two.
    const isSet = code === 0 || output.includes("user 'neo4j' already exists");
    if (!isSet) throw new StartError(`Neo4j took no password: ${lastReason(output)}`);
  }
  return password;
}
