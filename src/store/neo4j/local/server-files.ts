import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a local Neo4j, all below its home folder, which is an absolute path without symbolic links. */
export interface ServerFiles {
  home: string;
  conf: string;
  password: string;
  /** The identity of the Java process that runs on this home folder. */
  process: string;
  console: string;
  debugLog: string;
  systemDatabase: string;
  /** The classes that Java has loaded: see classOptions. */
  classList: string;
}

/** Creates the home folder in `dataDir` and returns the paths of its files. */
export function serverFiles(dataDir: string): ServerFiles {
  const folder = join(dataDir, 'neo4j');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  return {
    home,
    conf: join(home, 'conf'),
    password: join(home, 'password'),
    process: join(home, 'process.json'),
    console: join(home, 'logs', 'console.log'),
    debugLog: join(home, 'logs', 'debug.log'),
    systemDatabase: join(home, 'data', 'databases', 'system'),
    classList: join(home, 'logs', 'classes.list'),
  };
}

/** The environment in which Neo4j's programs find their home folder. */
export function serverEnv(files: ServerFiles, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, NEO4J_HOME: files.home, NEO4J_CONF: files.conf };
}

/** The memory of a local Neo4j in Java's notation, such as 512m: the Java heap, and the page cache outside it. */
export interface ServerMemory {
  heap: string;
  pageCache: string;
}

/** Writes neo4j.conf: Bolt on the loopback interface only, no HTTP, no usage reports; then `settings`, by name. */
export function writeServerConfig(
  files: ServerFiles,
  port: number,
  { heap, pageCache }: ServerMemory,
  settings: Readonly<Record<string, string | number>> = {},
): void {
  const all = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'dbms.usage_report.enabled': false,
    // By default Netty waits 2 x 5 s at every stop for connections that can no longer be opened.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // By default, statements are planned anew every ten seconds while the number of some kind of record grows by three quarters, as in
    // the first days of a graph. Which plan is best does not depend on that: statements name their indexes.
    'dbms.cypher.min_replan_interval': '1h',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(files.conf, 'neo4j.conf'), lines.join(''));
}
