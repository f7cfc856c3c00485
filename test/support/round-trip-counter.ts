import type { Socket } from 'node:net';
import type { Proxy } from './proxy';

/**
 * Counts the waves of statements to Neo4j, from this thread and from others: one that is sent while
 * another is in flight belongs to its wave. Waves are sequential round trips. Statements of a wave
 * may be sent as far apart as the latency of the proxy; their connections must be open before.
 */
export class RoundTripCounter {
  private sizes: number[] = [];
  private readonly inFlight = new Set<Socket>();

  constructor(proxy: Proxy) {
    // A connection carries one statement at a time.
    proxy.onRequest = (_, client) => {
      if (this.inFlight.has(client)) return;
      if (this.inFlight.size === 0) this.sizes.push(0);
      this.sizes[this.sizes.length - 1]! += 1;
      this.inFlight.add(client);
    };
    proxy.onResponse = (_, client) => void this.inFlight.delete(client);
  }

  /** The number of statements in each wave since the last call. */
  take(): number[] {
    const { sizes } = this;
    this.sizes = [];
    return sizes;
  }
}
