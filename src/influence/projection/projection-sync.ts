import type { InfluenceSource } from './influence-source';
import type { Projection } from './projection';
import { applyChanges, hasExternalWrite, readWhole, type RequiredHead, type SyncedProjection } from './read-projection';

/** The number of reads of the whole influence graph, and of only the touched nodes and ties. */
export interface Reads {
  whole: number;
  touched: number;
}

/** The numbers of nodes and tie versions in a projection, and of the last change it contains. */
export interface ProjectionState {
  nodes: number;
  ties: number;
  sequence: number;
}

/** The maximum number of contained revisions to remember, for questions at an old one. */
const MAX_REVISIONS = 1_000;

/**
 * Keeps a projection up to date with the graph: applies the changes of the feed, or reads the whole
 * graph where the feed is incomplete. `load` derives what questions use, once for each projection,
 * also from the previous result unless the whole graph was read.
 */
export class ProjectionSync<Loaded> {
  readonly reads: Reads = { whole: 0, touched: 0 };
  private synced: (SyncedProjection & { loaded: Loaded }) | null = null;
  /** The revisions known to be contained, oldest first. */
  private readonly revisions = new Set<string>();
  private waiting: RequiredHead[] = [];
  /** True while a question waits: an incomplete feed then causes a read of the whole graph. */
  private isAwaited = false;
  private next: Promise<Loaded> | null = null;
  /** The update in progress; never rejects. */
  private updating: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: InfluenceSource,
    private readonly load: (projection: Projection, before: Loaded | null) => Loaded,
  ) {}

  /** The state of the projection; null before the first. */
  get state(): ProjectionState | null {
    if (!this.synced) return null;
    const { projection, sequence } = this.synced;
    return { nodes: projection.nodeIds.length, ties: projection.tieIds.length, sequence };
  }

  /**
   * Loads a projection with the graph at a revision, and possibly later changes. One update at a
   * time runs for all waiting callers. Throws errors of the source; the next call retries.
   */
  at(head: RequiredHead): Promise<Loaded> {
    if (this.synced && this.contains(this.synced, head)) return Promise.resolve(this.synced.loaded);
    this.isAwaited = true;
    return this.updateTo(head);
  }

  /**
   * Updates an existing projection in advance, only by the changes of the feed, since no question
   * may need a read of the whole graph. Null without a projection.
   */
  async follow(head: RequiredHead): Promise<Loaded | null> {
    if (!this.synced) return null;
    return this.contains(this.synced, head) ? this.synced.loaded : this.updateTo(head);
  }

  private updateTo(head: RequiredHead): Promise<Loaded> {
    this.waiting.push(head);
    this.next ??= this.updating.then(() => {
      const updated = this.update(this.waiting.splice(0), this.isAwaited);
      this.isAwaited = false;
      this.next = null;
      this.updating = updated.catch(() => undefined);
      return updated;
    });
    return this.next;
  }

  private async update(heads: readonly RequiredHead[], isAwaited: boolean): Promise<Loaded> {
    const { source, synced } = this;
    if (synced && heads.every((head) => this.contains(synced, head))) return synced.loaded;
    const revisions = heads.map(({ revision }) => revision);
    await source.includeBookmarks(revisions);
    const applied = synced && (await applyChanges(source, synced, heads));
    if (synced && !applied && !isAwaited) return synced.loaded;
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

/** True where the projection certainly contains all that a viewer can see at this revision. */
function containsHead(synced: SyncedProjection, head: RequiredHead): boolean {
  if (isLater(head.at, synced.at)) return false;
  if (!hasExternalWrite(synced, head)) return true;
  // Viewers see no incomplete import. The remains of another import may be removed meanwhile.
  return head.importing !== null && head.at === synced.at && (synced.importing ?? head.importing) === head.importing;
}

function isLater(at: string | null, than: string | null): boolean {
  return at !== null && (than === null || at > than);
}
