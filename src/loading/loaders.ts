import type { Run } from '../graph/graph';
import { Kept } from './kept';
import { Loader, type LoaderFactory } from './loader';
import { Together } from './together';

/** The loaders of one request: each is made when it is first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();
  private kept = new Kept();
  readonly together = new Together();

  constructor(private readonly run: Run) {}

  /** Reads from now on what others have read from the same standpoint, and leaves them what it reads. */
  share(kept: Kept): void {
    this.made.clear();
    this.kept = kept;
  }

  /** Forgets what was read: something has been written since. */
  clear(): void {
    this.share(new Kept());
  }

  get<K, V>(factory: LoaderFactory<K, V>): Loader<K, V> {
    let loader = this.made.get(factory) as Loader<K, V> | undefined;
    if (!loader) {
      loader = new Loader(factory, this.run, this.kept);
      this.made.set(factory, loader);
    }
    return loader;
  }

  /** Runs a reading statement unless its rows are kept. */
  readonly read: Run = async <R>(statement: string, parameters = {}) => {
    const { kept } = this;
    const key = JSON.stringify(parameters);
    const known = kept.get(statement, key) as R[] | undefined;
    if (known) return known;
    const rows = await this.run<R>(statement, parameters);
    kept.set(statement, key, rows);
    return rows;
  };
}
