import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../client';
import { waitUntilReady } from './bolt-port';

/** A Neo4j that this process started. */
export interface RunningNeo4j {
  /** bolt://127.0.0.1:PORT; neo4j:// at the same address works too. */
  uri: string;
  user: string;
  password: string;
  /** Stops it, kills its process after `graceMs` milliseconds, and resolves when it has ended. */
  stop(graceMs?: number): Promise<void>;
}

/** Returns the home folder of the Neo4j of a data folder, which need not exist yet. */
export function homeFolder(dataDir: string): string {
  const folder = join(dataDir, 'neo4j');
  // Without symbolic links, since a server is recognized by its home folder.
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}

export interface ServerOnHome {
  pid: number;
  uri: string;
  /** True where the process that started it has ended. */
  isLeftBehind: boolean;
}

/** The pids of a server, its parent and the process that started it, and its address. */
const SERVER = /^(\d+) (\d+) \S*java .*-Dstarted\.by=(\d+) .* server\.bolt\.listen_address=(\S+) /;

/** Returns the servers of this application on a home folder, by their command lines. */
export function findServers(home: string): ServerOnHome[] {
  // With spaces around it, since the path of another home folder may start with this one.
  const onHome = commandLines().filter((line) => line.includes(` --home-dir=${home} `));
  return onHome.flatMap((line) => {
    const [, pid, parent, startedBy, address] = SERVER.exec(line) ?? [];
    // A process whose parent has ended has another parent.
    return pid ? [{ pid: Number(pid), uri: `bolt://${address}`, isLeftBehind: parent !== startedBy }] : [];
  });
}

/** Returns a line for each process: its pid, its parent's pid and its command line. */
function commandLines(): string[] {
  if (process.platform !== 'linux') {
    const args = ['-A', '-ww', '-o', 'pid=,ppid=,command='];
    const output = execFileSync('ps', args, { encoding: 'utf8', maxBuffer: Infinity });
    return output.split('\n').map((line) => line.trim().replace(/^(\d+) +/, '$1 '));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      // A process with several pids runs in a container, where `started.by` names another process.
      const parent = /^PPid:\s*(\d+)$[^]*^NSpid:\s*\d+$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return [`${pid} ${parent} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

/** Milliseconds that a server has to end after each signal. */
const GRACE_MS = 20_000;

/** Ends the orphaned server of a killed API on this home folder; never any other process. */
export async function endLeftBehind(home: string, graceMs = GRACE_MS): Promise<void> {
  const leftBehind = () => findServers(home).filter(({ isLeftBehind }) => isLeftBehind);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const { pid } of leftBehind()) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended, or belongs to another user: Neo4j's own lock then rejects the next server.
      }
    }
    const deadline = Date.now() + graceMs;
    while (leftBehind().length > 0 && Date.now() < deadline) await sleep(100);
  }
}

/**
 * Returns the local Neo4j that another process of this application runs in `dataDir`, once it is
 * ready; undefined where there is none. The caller shares it and must not stop it.
 */
export async function findRunningNeo4j(dataDir: string): Promise<Connection | undefined> {
  const home = homeFolder(dataDir);
  const find = () => findServers(home)[0];
  const server = find();
  if (server === undefined) return undefined;
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  const connection = { uri: server.uri, user: 'neo4j', password };
  await waitUntilReady(connection, () => (find() ? undefined : 'it has ended'));
  return connection;
}
