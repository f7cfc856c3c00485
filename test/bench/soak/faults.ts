import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from '../../support/proxy';

/** Milliseconds without a fault before each one. */
const CALM_MS = 10_000;

interface Fault {
  name: string;
  begin: (proxy: Proxy, neo4jPid: number) => unknown;
  ms: number;
  end: (proxy: Proxy, neo4jPid: number) => unknown;
}

const ignoreAll = (proxy: Proxy) => (proxy.blackHole = true);
const passAll = (proxy: Proxy) => (proxy.blackHole = false);

/** The faults between the API and Neo4j, in the order in which they occur, again and again. */
const FAULTS: Fault[] = [
  {
    name: '100 ms of latency in each direction for 5 s',
    begin: (proxy) => (proxy.latencyMs = 100),
    ms: 5_000,
    end: (proxy) => (proxy.latencyMs = 0),
  },
  { name: 'a reset of all connections', begin: (proxy) => proxy.reset(), ms: 0, end: () => undefined },
  { name: 'nothing arrives for 6 s', begin: ignoreAll, ms: 6_000, end: passAll },
  {
    name: 'Neo4j is stopped with SIGSTOP for 5 s',
    begin: (_proxy, pid) => process.kill(pid, 'SIGSTOP'),
    ms: 5_000,
    end: (_proxy, pid) => process.kill(pid, 'SIGCONT'),
  },
  {
    name: 'nothing arrives for 4 s, then a reset',
    begin: ignoreAll,
    ms: 4_000,
    end: (proxy) => {
      passAll(proxy);
      proxy.reset();
    },
  },
  {
    name: 'connections are refused for 4 s',
    begin: (proxy) => proxy.close(),
    ms: 4_000,
    end: (proxy) => proxy.open(),
  },
];

/** Causes one fault after the other until the signal; returns the name of each. */
export async function runFaults(proxy: Proxy, neo4jPid: number, signal: AbortSignal): Promise<string[]> {
  const occurred: string[] = [];
  for (let turn = 0; ; turn++) {
    await sleep(CALM_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return occurred;
    const { name, begin, ms, end } = FAULTS[turn % FAULTS.length]!;
    await begin(proxy, neo4jPid);
    await sleep(ms);
    await end(proxy, neo4jPid);
    occurred.push(name);
  }
}
