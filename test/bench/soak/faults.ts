import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from '../../support/proxy';

/** Milliseconds without a fault before each one. */
const CALM_MS = 10_000;

async function passNothing(proxy: Proxy, ms: number): Promise<void> {
  proxy.blackHole = true;
  await sleep(ms);
  proxy.blackHole = false;
}

/** The faults between the API and Neo4j, by name, in a repeating order. */
const FAULTS: Readonly<Record<string, (proxy: Proxy, neo4jPid: number) => Promise<void>>> = {
  '100 ms of latency in each direction for 5 s': async (proxy) => {
    proxy.latencyMs = 100;
    await sleep(5_000);
    proxy.latencyMs = 0;
  },
  'a reset of all connections': async (proxy) => proxy.reset(),
  'nothing arrives for 6 s': (proxy) => passNothing(proxy, 6_000),
  'Neo4j is stopped with SIGSTOP for 5 s': async (_proxy, pid) => {
    process.kill(pid, 'SIGSTOP');
    await sleep(5_000);
    process.kill(pid, 'SIGCONT');
  },
  'nothing arrives for 4 s, then a reset': async (proxy) => {
    await passNothing(proxy, 4_000);
    proxy.reset();
  },
  'connections are refused for 4 s': async (proxy) => {
    await proxy.close();
    await sleep(4_000);
    await proxy.open();
  },
};

/** Causes one fault after another until the signal; returns their names. */
export async function runFaults(proxy: Proxy, neo4jPid: number, signal: AbortSignal): Promise<string[]> {
  const occurred: string[] = [];
  for (;;) {
    for (const [name, cause] of Object.entries(FAULTS)) {
      await sleep(CALM_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return occurred;
      await cause(proxy, neo4jPid);
      occurred.push(name);
    }
  }
}
