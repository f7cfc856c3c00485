import type { Standpoint } from '../neo4j/standpoint';
import { ReadCache } from './read-cache';

/** A standpoint and the values read there at the current head. */
export interface StandpointCache {
  standpoint: Readonly<Standpoint>;
  cache: ReadCache;
}

/**
 * The read caches of the standpoints at the graph's current head (`headKey`), shared by all requests; the least recently used are dropped
 * first. A new head drops them all, so that no change has to invalidate single values.
 *
 * Not lru-cache: it takes the size of an entry when it is set, but these caches grow while they are in use.
 */
export class StandpointCaches {
  private head = '';
  /** In the order of their last use, the most recent last. */
  private readonly entries = new Map<string, StandpointCache>();
  private bytes = 0;

  /** `maxBytes` limits the estimated bytes of all caches together. */
  constructor(private readonly maxBytes: number) {}

  /**
   * The cache of a standpoint at a head. `now` says that the request named no known instant: at one head, all such
   * requests read the same, so they share the standpoint of the first of them.
   */
  at(head: string, standpoint: Standpoint, now: boolean): StandpointCache {
    if (head !== this.head) this.moveTo(head);
    const { valid, known, clearance } = standpoint;
    const key = `${clearance} ${valid} ${now ? 'now' : known}`;
    const entry = this.entries.get(key) ?? { standpoint: { ...standpoint }, cache: this.createCache(key) };
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  private createCache(key: string): ReadCache {
    const cache = new ReadCache((bytes) => {
      // A dropped cache is not counted, though a request may still use it.
      if (this.entries.get(key)?.cache === cache) this.grow(bytes);
    });
    return cache;
  }

  private grow(bytes: number): void {
    this.bytes += bytes;
    for (const [key, { cache }] of this.entries) {
      if (this.bytes <= this.maxBytes) return;
      this.entries.delete(key);
      this.bytes -= cache.bytes;
    }
  }

  private moveTo(head: string): void {
    this.head = head;
    this.entries.clear();
    this.bytes = 0;
  }
}
