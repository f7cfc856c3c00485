import DataLoader from 'dataloader';
import type { Run } from '../neo4j/client';
import type { ReadCache } from './read-cache';

/** How to read values by key. Declared once at the top of a module: the object itself identifies the loader and its cached values. */
export interface LoaderFactory<K, V> {
  /** Returns one value per key, in their order. It may add other values that it reads to the cache. */
  read: (read: Run, keys: readonly K[], cache: ReadCache) => Promise<V[]>;
  /** Keys with the same text are the same key. */
  textOf: (key: K) => string;
  /** False where a value depends on the other keys of its batch too: it is then kept for its request alone. */
  isShared?: boolean;
  /** The largest number of keys per statement; no limit if absent. */
  maxBatchSize?: number;
}

/** Caches the values that were read for these keys. */
export function cacheValues<K, V>(
  factory: LoaderFactory<K, V>,
  keys: readonly K[],
  values: readonly V[],
  cache: ReadCache,
): void {
  if (factory.isShared === false) return;
  keys.forEach((key, index) => {
    // Null is not cached: a change under way may have created the record, and another request may have read it already.
    if (values[index] !== null) cache.set(factory, factory.textOf(key), values[index]);
  });
}

/** Calls back when a batch of keys is to be read. */
export type ScheduleBatch = (batch: () => void) => void;

/**
 * Reads by key for one request, in batches, and takes from the cache what another request at the same standpoint and revision
 * has read. Pending reads are never shared between requests, so that each has its own deadline and cancellation.
 */
export class Loader<K, V> {
  private readonly dataLoader: DataLoader<K, V, string>;

  constructor(
    private readonly factory: LoaderFactory<K, V>,
    read: Run,
    private readonly cache: ReadCache,
    batchScheduleFn?: ScheduleBatch,
  ) {
    const batch = async (keys: readonly K[]): Promise<V[]> => {
      const values = await factory.read(read, keys, this.cache);
      cacheValues(factory, keys, values, this.cache);
      return values;
    };
    this.dataLoader = new DataLoader(batch, {
      batchScheduleFn,
      cacheKeyFn: factory.textOf,
      maxBatchSize: factory.maxBatchSize ?? Infinity,
    });
  }

  /** The value of a key: without a promise if it is cached, since one promise per field is slow. */
  load(key: K): V | Promise<V> {
    const value = this.cache.get(this.factory, this.factory.textOf(key)) as V | undefined;
    return value === undefined ? this.dataLoader.load(key) : value;
  }

  /** The values of keys, in their order. */
  loadMany(keys: readonly K[]): V[] | Promise<V[]> {
    const values = keys.map((key) => this.load(key));
    return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as V[]);
  }
}
