import { LRUCache } from 'lru-cache';
import type { AnsweredAsOf } from '../../../graph/access/answered-as-of';

export interface CachedResponse {
  /** Over POST without the extensions, since the cost is another each time. */
  body: Buffer;
  asOf: AnsweredAsOf | undefined;
  /** What it costs to send. */
  units: number;
  contentType: string;
  /** The units that the operation was admitted with. */
  requested: number;
  /** The name of the operation; null where it has none. */
  operationName: string | null;
}

interface Entry extends CachedResponse {
  head: string;
}

/** Estimated bytes of an entry besides its body and its key. */
const ENTRY_OVERHEAD = 256;

/** Whole responses by request key, each valid while the graph is at the head at which it was produced: see `headKey`. */
export class ResponseCache {
  private readonly entries: LRUCache<string, Entry>;

  /** `maxBytes` limits the size of all entries; the least recently used are evicted first. */
  constructor(maxBytes: number) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + key.length + ENTRY_OVERHEAD,
    });
  }

  /** Whether there is a response, at any head. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The response at this head; undefined where there is none, or only one of another head. */
  get(key: string, head: string): CachedResponse | undefined {
    const entry = this.entries.get(key);
    return entry?.head === head ? entry : undefined;
  }

  set(key: string, head: string, response: CachedResponse): void {
    this.entries.set(key, { ...response, head });
  }
}
