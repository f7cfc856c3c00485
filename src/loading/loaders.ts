import DataLoader from 'dataloader';
import type { Run } from '../neo4j/client';
import { ReadCache } from './read-cache';
import { Loader, type LoaderFactory } from './loader';

/**
 * Settles together whatever is begun in one go, so that what follows from each can be read in one batch too: answers that
 * come one by one would each cause statements of their own.
 */
class SettleBatch {
  private readonly tasks = new DataLoader(
    (tasks: readonly (() => Promise<unknown>)[]) => Promise.all(tasks.map(settled)),
    { cache: false },
  );

  /** What the task gives, or fails with, once all that were begun with it have settled. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.tasks.load(task) as Promise<T>;
  }
}

/** What a task gives, or the error that it fails with. */
async function settled(task: () => Promise<unknown>): Promise<unknown> {
  try {
    return await task();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The loaders of one request: each is made when it is first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();
  /** What this request works out or has worked out, by what and key; failures too, so that asking again gives the same. */
  private readonly begun = new Map<unknown, Map<string, Promise<unknown>>>();
  private kept = new ReadCache();
  readonly settleBatch = new SettleBatch();

  constructor(private readonly run: Run) {}

  /** Reads from now on what others have read from the same standpoint, and leaves them what it reads. */
  shareCache(kept: ReadCache): void {
    this.made.clear();
    this.begun.clear();
    this.kept = kept;
  }

  /** Forgets what was read: something has been written since. */
  clear(): void {
    this.shareCache(new ReadCache());
  }

  get<K, V>(factory: LoaderFactory<K, V>): Loader<K, V> {
    let loader = this.made.get(factory) as Loader<K, V> | undefined;
    if (!loader) {
      loader = new Loader(factory, this.run, this.kept);
      this.made.set(factory, loader);
    }
    return loader;
  }

  /**
   * What `work` gives for a key: once a request, and not at all where another at the same standpoint has worked it out. It
   * may run statements, and leave what else it reads in what is kept.
   */
  once<T>(what: unknown, key: string, work: (run: Run, kept: ReadCache) => Promise<T>): Promise<T> {
    let begun = this.begun.get(what);
    if (!begun) this.begun.set(what, (begun = new Map<string, Promise<unknown>>()));
    let result = begun.get(key) as Promise<T> | undefined;
    if (!result) begun.set(key, (result = this.unlessKept(what, key, work)));
    return result;
  }

  private async unlessKept<T>(what: unknown, key: string, work: (run: Run, kept: ReadCache) => Promise<T>): Promise<T> {
    const { kept } = this;
    const known = kept.get(what, key) as T | undefined;
    if (known !== undefined) return known;
    const made = await work(this.run, kept);
    kept.set(what, key, made);
    return made;
  }

  /** Runs a reading statement, unless its rows are kept. */
  readonly read: Run = <R>(statement: string, parameters = {}) =>
    this.once(statement, JSON.stringify(parameters), (run) => run<R>(statement, parameters));
}
