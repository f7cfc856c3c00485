import type { InfluenceSource } from './influence-source';
import type { Projection } from './projection';
import { applyChanges, hasExternalWrite, readWhole, type RequiredHead, type SyncedProjection } from './read-projection';

/** How many times the whole influence graph was read, and how many times only the nodes and ties that changed. */
export interface Reads {
  whole: number;
  touched: number;
}

/** What a projection contains: how many nodes, how many versions of ties, and the feed up to which change. */
export interface ProjectionState {
  nodes: number;
  ties: number;
  sequence: number;
}

/** How many revisions known to be contained are remembered, for questions that ask at an old one. */
const MAX_REVISIONS = 1_000;

/**
 * Keeps a projection up to date with the graph: applies the changes of the feed, or reads the whole graph where the feed is
 * incomplete. `load` makes what questions use, once for each projection: from it and, unless the whole
 * graph was read, from what they used before.
 */
export class ProjectionSync<Loaded> {
  readonly reads: Reads = { whole: 0, touched: 0 };
  private synced: (SyncedProjection & { loaded: Loaded }) | null = null;
  /** Revisions known to be contained, oldest first. */
  private readonly revisions = new Set<string>();
  private waiting: RequiredHead[] = [];
  /** Whether a question waits, for which the whole graph is read where the feed is incomplete. */
  private isAsked = false;
  private next: Promise<Loaded> | null = null;
  /** The update in progress; never rejects. */
  private updating: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: InfluenceSource,
    private readonly load: (projection: Projection, before: Loaded | null) => Loaded,
  ) {}

  /** What the projection contains; null before the first. */
  get state(): ProjectionState | null {
    if (!this.synced) return null;
    const { projection, sequence } = this.synced;
    return { nodes: projection.nodeIds.length, ties: projection.tieIds.length, sequence };
  }

  /**
   * A projection that contains everything in the graph at a head, and perhaps later changes. Updates run one at a time, and
   * one serves all callers that wait for it. Throws what the source throws; the next call tries again.
   */
  at(head: RequiredHead): Promise<Loaded> {
    if (this.synced && this.contains(this.synced, head)) return Promise.resolve(this.synced.loaded);
    this.isAsked = true;
    return this.updateTo(head);
  }

  /**
   * As `at`, before a question asks for it: only if there is a projection already, and only by the changes of the feed, since
   * a read of the whole graph may be for nothing. Null where there is no projection.
   */
  async follow(head: RequiredHead): Promise<Loaded | null> {
    if (!this.synced) return null;
    return this.contains(this.synced, head) ? this.synced.loaded : this.updateTo(head);
  }

  private updateTo(head: RequiredHead): Promise<Loaded> {
    this.waiting.push(head);
    this.next ??= this.updating.then(() => {
      const updated = this.update(this.waiting.splice(0), this.isAsked);
      this.isAsked = false;
      this.next = null;
      this.updating = updated.catch(() => undefined);
      return updated;
    });
    return this.next;
  }

  private async update(heads: readonly RequiredHead[], isAsked: boolean): Promise<Loaded> {
    const { source, synced } = this;
    if (synced && heads.every((head) => this.contains(synced, head))) return synced.loaded;
    const revisions = heads.map(({ revision }) => revision);
    await source.includeBookmarks(revisions);
    const applied = synced && (await applyChanges(source, synced, heads));
    if (synced && !applied && !isAsked) return synced.loaded;
    const updated = applied ?? (await readWhole(source, revisions.at(-1)!));
    this.reads[applied ? 'touched' : 'whole']++;
    const isSame = synced?.projection === updated.projection;
    const loaded = isSame ? synced.loaded : this.load(updated.projection, applied && synced.loaded);
    this.synced = { ...updated, loaded };
    this.remember(revisions);
    return loaded;
  }

  private remember(revisions: readonly string[]): void {
    for (const revision of revisions) this.revisions.add(revision);
    for (const oldest of this.revisions) {
      if (this.revisions.size <= MAX_REVISIONS) break;
      this.revisions.delete(oldest);
    }
  }

  private contains(synced: SyncedProjection, head: RequiredHead): boolean {
    return this.revisions.has(head.revision) || containsHead(synced, head);
  }
}

/** Whether the projection is known to contain everything that readers can see at this head. */
function containsHead(synced: SyncedProjection, head: RequiredHead): boolean {
  if (isLater(head.at, synced.at)) return false;
  if (!hasExternalWrite(synced, head)) return true;
  // Readers see the graph as before an import until it is complete. The remains of another import may be removed meanwhile.
  return head.importing !== null && head.at === synced.at && (synced.importing ?? head.importing) === head.importing;
}

function isLater(at: string | null, than: string | null): boolean {
  return at !== null && (than === null || at > than);
}
