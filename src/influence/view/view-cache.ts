import type { Standpoint } from '../../store/neo4j/standpoint';
import type { Projection, ProjectionArrays } from '../projection/projection';
import { IdIndex } from './id-index';
import { type InfluenceView, viewAt } from './view';

/** A view of 650,000 ties takes about 40 MB; most viewers, of three clearances, use today's. */
const MAX_VIEWS = 4;

/** A view and its standpoints: the known instants from `from` (inclusive) to `to` (exclusive). */
interface CachedView extends UnchangedInterval {
  valid: string;
  clearance: number;
  view: InfluenceView;
}

/** An LRU cache of a projection's views; the known instants between two changes share a view. */
export class ViewCache {
  /** The cached views, least recently used first. */
  private readonly cached: CachedView[] = [];

  /** The last request to this projection or the previous one. */
  private lastRequest: Pick<Standpoint, 'valid' | 'clearance'> | null;

  constructor(
    private readonly projection: ProjectionArrays,
    before: ViewCache | null = null,
  ) {
    this.lastRequest = before?.lastRequest ?? null;
  }

  at(standpoint: Standpoint): InfluenceView {
    const { valid, clearance } = standpoint;
    const known = Date.parse(standpoint.known);
    this.lastRequest = { valid, clearance };
    const cached = take(this.cached, standpoint) ?? this.build(standpoint, known);
    this.cached.push(cached);
    if (this.cached.length > MAX_VIEWS) this.cached.shift();
    return cached.view;
  }

  /** Builds the view of the last request at a later known instant in advance. */
  prepare(known: string): void {
    if (this.lastRequest) this.at({ ...this.lastRequest, known });
  }

  private build(standpoint: Standpoint, known: number): CachedView {
    const { valid, clearance } = standpoint;
    const { projection } = this;
    return { valid, clearance, ...unchangedInterval(projection, known), view: viewAt(projection, standpoint) };
  }
}

/** Removes and returns the cached view of a standpoint. */
function take(views: CachedView[], { valid, clearance, known }: Standpoint): CachedView | undefined {
  const instant = Date.parse(known);
  const index = views.findIndex(
    (view) => view.valid === valid && view.clearance === clearance && view.from <= instant && instant < view.to,
  );
  return index < 0 ? undefined : views.splice(index, 1)[0];
}

/** A projection in the form that questions use. */
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
 * Finds the interval around an instant, in epoch milliseconds, without the start or end of a
 * version. The projection can contain later changes: of an incomplete import or a concurrent write.
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
    projection.confirmationKnownFrom,
    projection.confirmationKnownTo,
  ];
  let from = -Infinity;
  let to = Infinity;
  for (const clock of clocks) {
    for (let index = 0; index < clock.length; index++) {
      const instant = clock[index]!;
      if (instant > known) to = Math.min(to, instant);
      else if (instant > from) from = instant;
    }
  }
  return { from, to };
}
