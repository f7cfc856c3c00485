import type { Standpoint } from '../neo4j/standpoint';

/** Shared, frozen values of a standpoint and revision, by owner (a loader or statement) and key. */
export class ReadCache {
  private readonly values = new Map<unknown, Map<string, unknown>>();
  private size = 0;
  /** The number of requests that have used it. */
  uses = 0;
  /** Reads that requests share while they are in progress, by owner: see Loaders.together. */
  readonly pending = new Map<unknown, Promise<unknown>>();

  /** `onGrowth` takes the bytes of each added value; `ofAllDays` has values equal on all days. */
  constructor(
    private readonly onGrowth: (bytes: number) => void = () => undefined,
    readonly ofAllDays: ReadCache | null = null,
  ) {}

  /** The estimated bytes in memory. */
  get bytes(): number {
    return this.size;
  }

  /** Returns the value of an owner's key; undefined if none is cached. */
  get(owner: unknown, key: string): unknown {
    return this.values.get(owner)?.get(key) ?? this.ofAllDays?.get(owner, key);
  }

  set(owner: unknown, key: string, value: unknown): void {
    let values = this.values.get(owner);
    if (!values) this.values.set(owner, (values = new Map<string, unknown>()));
    if (values.has(key)) return;
    values.set(key, value);
    const bytes = key.length + frozenSize(value);
    this.size += bytes;
    this.onGrowth(bytes);
  }
}

/** Estimated bytes, rather too high, of an empty list or object, and of other values and names. */
const OBJECT_BYTES = 48;
const VALUE_BYTES = 16;

/** Deeply freezes a value and estimates its bytes in one pass, since each cached row needs both. */
export function frozenSize(value: unknown): number {
  if (typeof value === 'string') return VALUE_BYTES + value.length;
  if (typeof value !== 'object' || value === null) return VALUE_BYTES;
  // A frozen value is already cached and counted.
  if (Object.isFrozen(value)) return VALUE_BYTES;
  Object.freeze(value);
  let size = OBJECT_BYTES;
  if (Array.isArray(value)) {
    for (const item of value) size += frozenSize(item);
  } else {
    // Object.values would allocate a list for each row.
    for (const name in value) size += VALUE_BYTES + frozenSize((value as Record<string, unknown>)[name]);
  }
  return size;
}

/** A standpoint, and the cached values at the current revision. */
export interface StandpointCache {
  standpoint: Readonly<Standpoint>;
  cache: ReadCache;
}

/**
 * The read caches of the standpoints at the graph's current revision, shared by all requests. The
 * least recently used are dropped first; a new revision drops all, so that no change has to
 * invalidate single values.
 * lru-cache does not fit: it takes the size of an entry when it is set, but these caches grow while
 * they are in use.
 */
export class StandpointCaches {
  private revision = '';
  /** In the order of their last use, the most recent last. */
  private readonly entries = new Map<string, StandpointCache>();
  private bytes = 0;

  /** `maxBytes` limits the estimated bytes of all caches together. */
  constructor(private readonly maxBytes: number) {}

  /**
   * Returns the cache of a standpoint at a revision. `now` is true where the request named no known
   * instant: at one revision all these requests read the same, so they share the standpoint of the
   * first of them.
   */
  at(revision: string, standpoint: Standpoint, isNow: boolean): StandpointCache {
    if (revision !== this.revision) this.moveTo(revision);
    const { valid, known, clearance } = standpoint;
    const allDaysKey = `${clearance} ${isNow ? 'now' : known}`;
    const key = `${valid} ${allDaysKey}`;
    const ofAllDays = this.entry(allDaysKey, standpoint).cache;
    const entry = this.entry(key, standpoint, ofAllDays);
    // The last to be dropped, since the other caches depend on it.
    this.touch(allDaysKey);
    return entry;
  }

  private entry(key: string, standpoint: Standpoint, ofAllDays?: ReadCache): StandpointCache {
    if (!this.entries.has(key)) {
      this.entries.set(key, { standpoint: { ...standpoint }, cache: this.createCache(key, ofAllDays) });
    }
    return this.touch(key);
  }

  private touch(key: string): StandpointCache {
    const entry = this.entries.get(key)!;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  private createCache(key: string, ofAllDays?: ReadCache): ReadCache {
    const onGrowth = (bytes: number) => {
      // A dropped cache is not counted, though a request may still use it.
      if (this.entries.get(key)?.cache === cache) this.grow(bytes);
    };
    const cache: ReadCache = new ReadCache(onGrowth, ofAllDays);
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

  private moveTo(revision: string): void {
    this.revision = revision;
    this.entries.clear();
    this.bytes = 0;
  }
}
