import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Measurements of a server process. */
export interface Measured {
  /**
   * The longest delay of the event loop since the last measurement, in milliseconds; 0 the first
   * time.
   */
  blocked: number;
  /** Resident memory of the process in MiB. */
  memory: number;
}

/** Sends the address to the parent process, then handles its messages `measure` and `stop`. */
export function serveParent(address: string, stop: () => Promise<void>): void {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const end = () => void stop().then(() => process.exit(0));
  // The parent has ended.
  process.once('disconnect', end);
  process.on('message', (message) => {
    if (message === 'stop') return end();
    // Started at the first message, since it samples the clock a thousand times a second.
    delay.enable();
    process.send?.({ blocked: delay.max / 1e6, memory: process.memoryUsage().rss / 2 ** 20 } satisfies Measured);
    delay.reset();
  });
  process.send?.({ address });
}
