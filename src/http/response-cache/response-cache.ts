import { LRUCache } from 'lru-cache';

export interface CachedResponse {
  body: Buffer;
  contentType: string;
  /** The units that the operation was admitted with. */
  requested: number;
  /** The name of the operation; null where it has none. */
  operationName: string | null;
}

interface Entry extends CachedResponse {
  revision: string;
}

/** Estimated bytes of an entry besides its body and its key. */
const ENTRY_OVERHEAD = 256;

/** Whole responses by request key, each valid while the graph is at the revision at which it was produced. */
export class ResponseCache {
  private readonly entries: LRUCache<string, Entry>;

  /** `maxBytes` limits the size of all entries; the least recently used are evicted first. */
  constructor(maxBytes: number) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + key.length + ENTRY_OVERHEAD,
    });
  }

  /** Whether there is a response, at any revision. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The response at this revision; undefined where there is none, or only one of another revision. */
  get(key: string, revision: string): CachedResponse | undefined {
    const entry = this.entries.get(key);
    return entry?.revision === revision ? entry : undefined;
  }

  set(key: string, revision: string, response: CachedResponse): void {
    this.entries.set(key, { ...response, revision });
  }
}
