import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a server's process says of itself when it is asked. */
export interface Measured {
  /** The longest that its main thread was held since it was last asked, in milliseconds; nothing the first time. */
  blocked: number;
  /** All memory of the process, every thread, in MiB. */
  memory: number;
}

/** Tells the process that started this one where it answers, and does what that one asks for: to measure, to stop. */
export function serveParent(address: string, stop: () => Promise<void>): void {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const end = () => void stop().then(() => process.exit(0));
  // Nobody is left to ask it, or to end it.
  process.once('disconnect', end);
  process.on('message', (message) => {
    if (message === 'stop') return end();
    // Only where somebody asks: it looks at the clock a thousand times a second.
    delay.enable();
    process.send?.({ blocked: delay.max / 1e6, memory: process.memoryUsage().rss / 2 ** 20 } satisfies Measured);
    delay.reset();
  });
  process.send?.({ address });
}
