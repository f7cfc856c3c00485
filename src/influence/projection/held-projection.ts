import { applyChanges } from './follow-changes';
import { type Held, holds, type Loaded } from './held';
import type { AskedHead, Reads } from '../engine/messages';
import { readWhole } from './read-whole';
import type { InfluenceSource } from './source';

/** How many revisions are remembered as held, for whoever asks at them late. */
const REVISIONS_KEPT = 1_000;

/** Holds the projection, and keeps it up with the graph: by the changes of the feed, or read anew where they do not say all. */
export class HeldProjection {
  readonly reads: Reads = { whole: 0, touched: 0 };
  private held: Held | null = null;
  /** Revisions of which all is held, in order of when that was found. */
  private readonly revisions = new Set<string>();
  private waiting: AskedHead[] = [];
  private next: Promise<Loaded> | null = null;
  /** The move under way; a move never fails it. */
  private moving: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: InfluenceSource) {}

  /**
   * The projection with all that is in the graph at a head, and perhaps more. Moves go one after the other, and one does
   * for all who wait for it. Throws what the source throws; whoever asks next tries again.
   */
  at(head: AskedHead): Promise<Loaded> {
    if (this.held && this.isHeld(this.held, head)) return Promise.resolve(this.held.loaded);
    this.waiting.push(head);
    this.next ??= this.moving.then(() => {
      const moved = this.move(this.waiting.splice(0));
      this.next = null;
      this.moving = moved.catch(() => undefined);
      return moved;
    });
    return this.next;
  }

  private async move(heads: readonly AskedHead[]): Promise<Loaded> {
    if (this.held && heads.every((head) => this.isHeld(this.held!, head))) return this.held.loaded;
    const revisions = heads.map(({ revision }) => revision);
    await this.source.see(revisions);
    const followed = this.held && (await applyChanges(this.source, this.held, heads));
    const held = followed ?? (await readWhole(this.source, revisions.at(-1)!));
    this.reads[followed ? 'touched' : 'whole']++;
    this.held = held;
    for (const revision of revisions) this.revisions.add(revision);
    for (const oldest of this.revisions) {
      if (this.revisions.size <= REVISIONS_KEPT) break;
      this.revisions.delete(oldest);
    }
    return held.loaded;
  }

  private isHeld(held: Held, head: AskedHead): boolean {
    return this.revisions.has(head.revision) || holds(held, head);
  }
}
