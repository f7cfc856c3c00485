import DataLoader from 'dataloader';
import type { Run } from '../neo4j/client';
import { ReadCache } from './standpoint-caches';

/** The reading of values by key; declare it once, since the object identifies the cached values. */
export interface LoaderFactory<K, V> {
  /** Returns one value per key, in the order of the keys. It may add other values to the cache. */
  read: (read: Run, keys: readonly K[], cache: ReadCache) => Promise<V[]>;
  /** Returns the text by which keys are compared. */
  textOf: (key: K) => string;
  /** False where a value depends on other keys of its batch: then only its request caches it. */
  isShared?: boolean;
  /** True for a key whose value is the same on all valid days. */
  isOfAllDays?: (key: K) => boolean;
  /** Maximum number of keys per statement; no limit if absent. */
  maxBatchSize?: number;
}

/** Adds the values of keys to the cache. */
export function cacheValues<K, V>(
  factory: LoaderFactory<K, V>,
  keys: readonly K[],
  values: readonly V[],
  cache: ReadCache,
): void {
  if (factory.isShared === false) return;
  keys.forEach((key, index) => {
    // Null is not cached: others may have read the record already, from a change in progress.
    if (values[index] === null) return;
    const shared = (factory.isOfAllDays?.(key) && cache.ofAllDays) || cache;
    shared.set(factory, factory.textOf(key), values[index]);
  });
}

/** Calls back when a batch of keys should be read. */
type ScheduleBatch = (batch: () => void) => void;

/**
 * Reads by key for one request, in batches, and uses the values that other requests at the same
 * standpoint and revision have cached. Pending reads are never shared between requests, so that
 * each has its own deadline and cancellation.
 */
class Loader<K, V> {
  private readonly dataLoader: DataLoader<K, V, string>;
  private primed: Map<string, V> | undefined;

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

  /** Returns the value of a key; no promise if cached, since one promise per field is slow. */
  load(key: K): V | Promise<V> {
    const text = this.factory.textOf(key);
    const value = this.primed?.get(text) ?? (this.cache.get(this.factory, text) as V | undefined);
    return value === undefined ? this.dataLoader.load(key) : value;
  }

  /** Sets a value for this request only, such as a part of a record. */
  prime(key: K, value: V): void {
    this.primed ??= new Map();
    this.primed.set(this.factory.textOf(key), value);
  }

  dropPrimed(): void {
    this.primed = undefined;
  }

  /** Returns the values of keys, in the order of the keys. */
  loadMany(keys: readonly K[]): V[] | Promise<V[]> {
    const values = keys.map((key) => this.load(key));
    return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as V[]);
  }
}

/**
 * Settles tasks that start in the same tick together. Their callers then continue in the same tick,
 * so that their next reads are one batch; otherwise each would cause a statement of its own.
 */
class SettleBatch {
  private readonly tasks: DataLoader<() => Promise<unknown>, unknown>;

  constructor(batchScheduleFn?: ScheduleBatch) {
    this.tasks = new DataLoader((tasks) => Promise.all(tasks.map(settled)), { cache: false, batchScheduleFn });
  }

  /** Returns the result of the task, once all tasks that started in the same tick have settled. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.tasks.load(task) as Promise<T>;
  }
}

/** Returns the result of a task or, as DataLoader expects, its error as a value. */
async function settled(task: () => Promise<unknown>): Promise<unknown> {
  try {
    return await task();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Number of requests after which cached values save more than reading a whole query at once. */
const MAX_COLD_USES = 64;

/** The loaders of one request, each created on first use. */
export class Loaders {
  private readonly loaders = new Map<unknown, unknown>();
  /** The results of `once` by function or statement and key; a failure is not retried. */
  private readonly results = new Map<unknown, Map<string, Promise<unknown>>>();
  private cache = new ReadCache();
  private isWhole = false;
  readonly settleBatch: SettleBatch;

  /** `scheduleBatch` starts a batch, by default after all resolved fields have added their keys. */
  constructor(
    private readonly run: Run,
    private readonly scheduleBatch?: ScheduleBatch,
  ) {
    this.settleBatch = new SettleBatch(scheduleBatch);
  }

  /** True where few requests have read at this standpoint and revision, and little is cached. */
  get isCold(): boolean {
    return !this.isWhole && this.cache.uses <= MAX_COLD_USES;
  }

  /** Makes this request read whole records: its next steps may need more than is selected. */
  readWhole(): void {
    this.isWhole = true;
    for (const loader of this.loaders.values()) (loader as Loader<unknown, unknown>).dropPrimed();
  }

  /** Sets a value for this request only: see Loader.prime. */
  prime<K, V>(factory: LoaderFactory<K, V>, key: K, value: V): void {
    if (!this.isWhole) this.get(factory).prime(key, value);
  }

  /** Uses the cache of a standpoint, which other requests share, for the rest of this request. */
  shareCache(cache: ReadCache): void {
    this.loaders.clear();
    this.results.clear();
    this.cache = cache;
    cache.uses++;
  }

  /** Drops all cached values and stops sharing, because this request has written. */
  clear(): void {
    this.shareCache(new ReadCache());
  }

  get<K, V>(factory: LoaderFactory<K, V>): Loader<K, V> {
    let loader = this.loaders.get(factory) as Loader<K, V> | undefined;
    if (!loader) {
      loader = new Loader(factory, this.run, this.cache, this.scheduleBatch);
      this.loaders.set(factory, loader);
    }
    return loader;
  }

  /**
   * Returns the result of `compute` for a key, computed at most once per request and not at all if
   * it is cached. `compute` may run statements and add other values to the cache. `owner` separates
   * the keys of different computations.
   */
  once<T>(owner: unknown, key: string, compute: (run: Run, cache: ReadCache) => Promise<T>): Promise<T> {
    let results = this.results.get(owner);
    if (!results) this.results.set(owner, (results = new Map<string, Promise<unknown>>()));
    let result = results.get(key) as Promise<T> | undefined;
    if (!result) results.set(key, (result = this.cached(owner, key, compute)));
    return result;
  }

  /**
   * Computes like `once`, for data that nearly every request needs and that is the same on all
   * valid days: concurrent requests share one read. Where it fails, as at the deadline of another
   * request or when its client disconnects, each request falls back to its own read.
   */
  together<T>(owner: unknown, compute: (run: Run) => Promise<T>): Promise<T> {
    const ofAllDays = this.cache.ofAllDays ?? this.cache;
    const value = ofAllDays.get(owner, '') as T | undefined;
    if (value !== undefined) return Promise.resolve(value);
    const pending = ofAllDays.pending.get(owner) as Promise<T> | undefined;
    if (pending) return pending.catch(() => this.once(owner, '', compute));
    const computation = this.once(owner, '', compute);
    ofAllDays.pending.set(owner, computation);
    const end = () => void ofAllDays.pending.delete(owner);
    computation.then((computed) => ofAllDays.set(owner, '', computed)).then(end, end);
    return computation;
  }

  private async cached<T>(
    owner: unknown,
    key: string,
    compute: (run: Run, cache: ReadCache) => Promise<T>,
  ): Promise<T> {
    // `clear` may replace this.cache while `compute` runs.
    const { cache } = this;
    const value = cache.get(owner, key) as T | undefined;
    if (value !== undefined) return value;
    const computed = await compute(this.run, cache);
    cache.set(owner, key, computed);
    return computed;
  }

  /** Runs a read statement, unless its rows are cached. */
  readonly read: Run = <R>(statement: string, parameters = {}) =>
    this.once(statement, JSON.stringify(parameters), (run) => run<R>(statement, parameters));
}
