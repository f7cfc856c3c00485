import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { killOnExit } from './child-process';
import { lastReason } from './failure-reason';

export interface JavaOptions {
  /** Java's heap in its notation, such as 512m. */
  heap: string;
  /** The page cache, outside the heap. */
  pageCache: string;
  /** True for a fast start rather than for peak speed. */
  fastStart: boolean;
}

export interface ServerOptions {
  home: string;
  port: number;
  java: JavaOptions;
  /** Further options of Java. */
  classOptions: string[];
  /** Further settings of Neo4j, by name. */
  settings: Readonly<Record<string, string | number>>;
  /** Environment variables, with the class path. */
  env: NodeJS.ProcessEnv;
}

export interface ServerProcess {
  /** Resolves when the process has ended, with the reason in one line. */
  ended: Promise<string>;
  /** Returns the same reason; undefined while the process runs. */
  reason: () => string | undefined;
  /** Ends the process, and kills it after `graceMs` milliseconds; resolves when it has ended. */
  stop: (graceMs?: number) => Promise<void>;
}

/** Milliseconds that a server has to end after SIGTERM. */
const GRACE_MS = 20_000;
/** Characters of the output that are kept for its last reason. */
const KEPT_OUTPUT = 100_000;

/** Starts the Java process of a local Neo4j. Returns before the server is ready. */
export function startServer(options: ServerOptions): ServerProcess {
  const child = spawn('java', javaArguments(options), {
    env: options.env,
    cwd: options.home,
    stdio: ['ignore', 'pipe', 'pipe'],
    // In its own process group: Ctrl-C must not end it before the API has closed its connections.
    detached: true,
  });
  killOnExit(child);
  let output = '';
  const keep = (text: string): void => void (output = (output + text).slice(-KEPT_OUTPUT));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);

  let reason: string | undefined;
  const ended = new Promise<string>((resolve) => {
    const end = (text: string): void => resolve((reason = text));
    child.once('error', (error) => end(error.message));
    // After a signal the last output is unrelated, such as the end of a warning of several lines.
    child.once('close', (code, signal) =>
      end(signal ? `java ended with ${signal}` : lastReason(output) || `java ended with code ${code}`),
    );
  });
  const stop = async (graceMs = GRACE_MS): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  };
  return { ended, reason: () => reason, stop };
}

function javaArguments({ home, port, java, classOptions, settings }: ServerOptions): string[] {
  const { heap, pageCache, fastStart } = java;
  // The options of bin/neo4j in the distribution; without them the page cache is slower.
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  const allSettings = {
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
    // By default, statements are planned again every ten seconds while a graph grows fast. The best
    // plan does not depend on its size: statements name their indexes.
    'dbms.cypher.min_replan_interval': '1h',
    ...settings,
  };
  return [
    // findServers recognizes the server by this option, by the home folder and by the address.
    `-Dstarted.by=${process.pid}`,
    `-Xms${heap}`,
    `-Xmx${heap}`,
    // The collector with the least overhead for a small heap on few cores.
    '-XX:+UseSerialGC',
    // Halves the CPU time to the first answer, and the speed after warm-up.
    ...(fastStart ? ['-XX:TieredStopAtLevel=1'] : []),
    ...classOptions,
    ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    // Without this option, the reason of a failed start is logged to a file only.
    '--console-mode',
    ...Object.entries(allSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
