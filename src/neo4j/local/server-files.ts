import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a local Neo4j keeps what; all of it under its home, which is an absolute path without links. */
export interface ServerFiles {
  home: string;
  conf: string;
  password: string;
  /** The mark of the Java process that runs this home. */
  process: string;
  console: string;
  debugLog: string;
  systemDatabase: string;
}

/** Makes the home in `dataDir` and names its files. */
export function serverFiles(dataDir: string): ServerFiles {
  const made = join(dataDir, 'neo4j');
  mkdirSync(made, { recursive: true, mode: 0o700 });
  const home = realpathSync(made);
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
  };
}

/** The memory of a local Neo4j, in Java's notation: of its process, and of the graph's pages beside that. */
export interface ServerMemory {
  heap: string;
  pageCache: string;
}

/** Writes neo4j.conf: Bolt on this machine only, no HTTP, nothing reported to anyone. */
export function writeServerConfig(files: ServerFiles, port: number, { heap, pageCache }: ServerMemory): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'dbms.usage_report.enabled': false,
    // Two times 5 s of every stop is Netty waiting for connections that nobody can open any more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(files.conf, 'neo4j.conf'), lines.join(''));
}
