import type DataLoader from 'dataloader';
import type { Run } from '../graph/graph';

/** Makes a loader for one request, which reads through `read`. Declared once, at the top of a module: it is also the loader's name. */
export type LoaderFactory<K, V, C = K> = (read: Run) => DataLoader<K, V, C>;

/** The loaders of one request: each is made when it is first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  constructor(private readonly read: Run) {}

  /** Forgets what was read: something has been written since. */
  clear(): void {
    this.made.clear();
  }

  get<K, V, C>(factory: LoaderFactory<K, V, C>): DataLoader<K, V, C> {
    let loader = this.made.get(factory) as DataLoader<K, V, C> | undefined;
    if (!loader) {
      loader = factory(this.read);
      this.made.set(factory, loader);
    }
    return loader;
  }
}
