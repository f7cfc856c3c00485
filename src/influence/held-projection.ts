import { Directory } from './directory';
import { ProjectionBuilder } from './projection-builder';
import type { InfluenceSource } from './source';
import { ViewCache } from './view-cache';

/** A projection as it was read: the views over it, and which id is which index. */
export interface Loaded {
  views: ViewCache;
  directory: Directory;
}

interface Held {
  revision: string;
  loaded: Promise<Loaded>;
}

/** Holds the projection of one revision of the graph, and reads it again when another revision is asked for. */
export class HeldProjection {
  private held: Held | null = null;
  /** The load under way; a load never fails it. */
  private loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: InfluenceSource) {}

  /**
   * Loads go one after the other, and where a later revision was asked for meanwhile, its load does for the earlier too.
   * Throws what the source throws; whoever asks next tries again.
   */
  at(revision: string): Promise<Loaded> {
    if (this.held?.revision === revision) return this.held.loaded;
    const held: Held = {
      revision,
      loaded: this.loading.then(() => (this.held && this.held !== held ? this.held.loaded : this.load(held))),
    };
    this.held = held;
    return held.loaded;
  }

  private load(held: Held): Promise<Loaded> {
    const loaded = this.read();
    this.loading = loaded.catch(() => {
      if (this.held === held) this.held = null;
    });
    return loaded;
  }

  private async read(): Promise<Loaded> {
    const builder = new ProjectionBuilder();
    await this.source.read(builder);
    const projection = builder.build();
    return { views: new ViewCache(projection.arrays), directory: new Directory(projection) };
  }
}
