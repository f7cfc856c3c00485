import { monitorEventLoopDelay } from 'node:perf_hooks';
import pino from 'pino';
import { readConfig } from '../../src/config';
import { start } from '../../src/start';

/** What the API's process says of itself when it is asked. */
export interface Measured {
  /** The longest that its main thread was held since it was last asked, in milliseconds. */
  blocked: number;
  /** All memory of the process, both threads, in MiB. */
  memory: number;
}

export type FromServer = { address: string } | Measured;

/** The API in a process of its own, so that what asks does not weigh on what answers. */
async function main(): Promise<void> {
  const started = await start(readConfig(process.env), pino({ level: 'error' }, pino.destination(2)), () => undefined);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('message', (message) => {
    if (message === 'stop') {
      void started.stop().then(() => process.exit(0));
      return;
    }
    process.send?.({ blocked: delay.max / 1e6, memory: process.memoryUsage().rss / 2 ** 20 } satisfies Measured);
    delay.reset();
  });
  process.send?.({ address: started.address } satisfies FromServer);
}

void main();
