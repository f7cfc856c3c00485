import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from '../../support/proxy';
import type { FaultClock } from './fault-clock';

/** Milliseconds without a fault before each one. */
const CALM_MS = 10_000;

type Fault = [name: string, run: (proxy: Proxy, neo4jPid: number) => Promise<void>];

/** The faults between the API and Neo4j, in the order in which they occur, again and again. */
const FAULTS: Fault[] = [
  [
    '100 ms of latency in each direction for 5 s',
    async (proxy) => {
      proxy.latencyMs = 100;
      await sleep(5_000);
      proxy.latencyMs = 0;
    },
  ],
  ['a reset of all connections', (proxy) => Promise.resolve(proxy.reset())],
  [
    'nothing arrives for 6 s',
    async (proxy) => {
      proxy.blackHole = true;
      await sleep(6_000);
      proxy.blackHole = false;
    },
  ],
  [
    'Neo4j is stopped with SIGSTOP for 5 s',
    async (_proxy, pid) => {
      process.kill(pid, 'SIGSTOP');
      await sleep(5_000);
      process.kill(pid, 'SIGCONT');
    },
  ],
  [
    'nothing arrives for 4 s, then a reset',
    async (proxy) => {
      proxy.blackHole = true;
      await sleep(4_000);
      proxy.blackHole = false;
      proxy.reset();
    },
  ],
  [
    'connections are refused for 4 s',
    async (proxy) => {
      await proxy.close();
      await sleep(4_000);
      await proxy.open();
    },
  ],
];

/** Causes one fault after the other until the signal; returns the name of each. */
export async function runFaults(
  proxy: Proxy,
  neo4jPid: number,
  clock: FaultClock,
  signal: AbortSignal,
): Promise<string[]> {
  const occurred: string[] = [];
  for (let turn = 0; ; turn++) {
    await sleep(CALM_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return occurred;
    const [name, run] = FAULTS[turn % FAULTS.length]!;
    const end = clock.begin();
    try {
      await run(proxy, neo4jPid);
    } finally {
      end();
    }
    occurred.push(name);
  }
}
