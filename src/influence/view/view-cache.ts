import type { Standpoint } from '../../store/neo4j/standpoint';
import type { Projection, ProjectionArrays } from '../projection/projection';
import { IdIndex } from './id-index';
import { type InfluenceView, viewAt } from './view';

/** A view of 650,000 ties takes about 40 MB; most readers, of three clearances, ask for today's. */
const MAX_VIEWS = 4;

/** A view and the standpoints at which it is the same: instants from `from` (inclusive) to `to` (exclusive). */
interface CachedView extends UnchangedInterval {
  valid: string;
  clearance: number;
  view: InfluenceView;
}

/** Caches the views of one projection, least recently used out first. Between two changes all known instants share a view. */
export class ViewCache {
  /** Least recently used first. */
  private readonly cached: CachedView[] = [];

  /** What was asked for last, of this projection or the one before it. */
  private asked: Pick<Standpoint, 'valid' | 'clearance'> | null;

  constructor(
    private readonly projection: ProjectionArrays,
    before: ViewCache | null = null,
  ) {
    this.asked = before?.asked ?? null;
  }

  at(standpoint: Standpoint): InfluenceView {
    const { valid, clearance } = standpoint;
    const known = Date.parse(standpoint.known);
    this.asked = { valid, clearance };
    const found = take(this.cached, standpoint) ?? this.build(standpoint, known);
    this.cached.push(found);
    if (this.cached.length > MAX_VIEWS) this.cached.shift();
    return found.view;
  }

  /** Builds the view of what was asked for last at an instant, before it is asked for there. */
  prepare(known: string): void {
    if (this.asked) this.at({ ...this.asked, known });
  }

  private build(standpoint: Standpoint, known: number): CachedView {
    const { valid, clearance } = standpoint;
    const { projection } = this;
    return { valid, clearance, ...unchangedInterval(projection, known), view: viewAt(projection, standpoint) };
  }
}

/** Removes and returns the view that holds at a standpoint. */
function take(views: CachedView[], { valid, clearance, known }: Standpoint): CachedView | undefined {
  const at = Date.parse(known);
  const index = views.findIndex(
    (one) => one.valid === valid && one.clearance === clearance && one.from <= at && at < one.to,
  );
  return index < 0 ? undefined : views.splice(index, 1)[0];
}

/** A projection as questions use it. */
export interface LoadedProjection {
  views: ViewCache;
  idIndex: IdIndex;
}

export function loadProjection(projection: Projection, before: LoadedProjection | null): LoadedProjection {
  return { views: new ViewCache(projection.arrays, before?.views), idIndex: new IdIndex(projection) };
}

interface UnchangedInterval {
  from: number;
  to: number;
}

/**
 * The interval around an instant, in epoch milliseconds, in which no version starts or ends. The next change may already be
 * in the projection: from an import that is not complete yet, or a write that was committed while others were read.
 */
function unchangedInterval(projection: ProjectionArrays, known: number): UnchangedInterval {
  const clocks = [
    projection.nodeKnownFrom,
    projection.nodeKnownTo,
    projection.pastKnownFrom,
    projection.pastKnownTo,
    projection.tieKnownFrom,
    projection.tieKnownTo,
    projection.evidenceKnownFrom,
    projection.evidenceKnownTo,
    projection.heardKnownFrom,
    projection.heardKnownTo,
  ];
  let from = -Infinity;
  let to = Infinity;
  for (const clock of clocks) {
    for (let index = 0; index < clock.length; index++) {
      const at = clock[index]!;
      if (at > known) to = Math.min(to, at);
      else if (at > from) from = at;
    }
  }
  return { from, to };
}
