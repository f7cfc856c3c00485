import DataLoader from 'dataloader';
import type { Run } from '../neo4j/client';
import type { ReadCache } from './read-cache';

/** What a loader reads, and how. Declared once, at the top of a module: it is also the loader's name. */
export interface LoaderFactory<K, V> {
  /** A value a key, in their order. What else was read with them may be left in what is kept. */
  read: (read: Run, keys: readonly K[], kept: ReadCache) => Promise<V[]>;
  /** Keys of the same text are the same. */
  textOf: (key: K) => string;
  /** How many keys one statement can take. */
  most?: number;
}

/**
 * Reads by key for one request: once for all that its level of the operation asks, and not at all where another request
 * at the same standpoint and revision has read it. What is on its way is never shared: each request waits, is late and
 * gives up for itself.
 */
export class Loader<K, V> {
  private readonly reading: DataLoader<K, V, string>;

  constructor(
    private readonly factory: LoaderFactory<K, V>,
    read: Run,
    private readonly kept: ReadCache,
  ) {
    const batch = async (keys: readonly K[]): Promise<V[]> => {
      const values = await factory.read(read, keys, this.kept);
      // That something is not there is kept by nobody: another request may have met it since, in a change under way.
      keys.forEach((key, index) => {
        if (values[index] !== null) this.kept.set(factory, factory.textOf(key), values[index]);
      });
      return values;
    };
    this.reading = new DataLoader(batch, { cacheKeyFn: factory.textOf, maxBatchSize: factory.most ?? Infinity });
  }

  /** The value of a key: at once where it is kept, so that a field of it costs no promise. */
  load(key: K): V | Promise<V> {
    const value = this.kept.get(this.factory, this.factory.textOf(key)) as V | undefined;
    return value === undefined ? this.reading.load(key) : value;
  }

  /** The values of some keys, in their order. */
  loadMany(keys: readonly K[]): V[] | Promise<V[]> {
    const values = keys.map((key) => this.load(key));
    return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as V[]);
  }
}
