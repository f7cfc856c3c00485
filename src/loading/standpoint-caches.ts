import type { Standpoint } from '../neo4j/standpoint';
import { ReadCache } from './read-cache';

/** A standpoint at a revision, and what was read from there. */
export interface StandpointCache {
  standpoint: Readonly<Standpoint>;
  kept: ReadCache;
}

/**
 * What was read from each standpoint for as long as the graph's revision holds, for all requests that stand there. Once
 * the revision moves, none of it is looked at again, so nothing here has to be told of a change.
 */
export class StandpointCaches {
  private revision = '';
  /** Those used last come last. */
  private readonly views = new Map<string, StandpointCache>();
  private bytes = 0;

  /** `most` is how many bytes may be kept in all, roughly. */
  constructor(private readonly most: number) {}

  /**
   * The view of whoever stands here at a revision. At one revision all that is known `now` is the same, and so those who
   * ask for that stand where the first of them stood.
   */
  at(revision: string, standpoint: Standpoint, now: boolean): StandpointCache {
    if (revision !== this.revision) this.moveTo(revision);
    const { valid, known, clearance } = standpoint;
    const key = `${clearance} ${valid} ${now ? 'now' : known}`;
    const view = this.views.get(key) ?? { standpoint: { ...standpoint }, kept: this.keptFor(key) };
    this.views.delete(key);
    this.views.set(key, view);
    return view;
  }

  private keptFor(key: string): ReadCache {
    const kept = new ReadCache((bytes) => {
      // One that was let go is counted no more, though a request may still read into it.
      if (this.views.get(key)?.kept === kept) this.grow(bytes);
    });
    return kept;
  }

  private grow(bytes: number): void {
    this.bytes += bytes;
    for (const [key, { kept }] of this.views) {
      if (this.bytes <= this.most) return;
      this.views.delete(key);
      this.bytes -= kept.bytes;
    }
  }

  private moveTo(revision: string): void {
    this.revision = revision;
    this.views.clear();
    this.bytes = 0;
  }
}
