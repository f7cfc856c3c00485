import type { Standpoint } from '../graph/standpoint';
import type { ProjectionArrays } from './projection';
import { viewAt, type View } from './view';

/** A view of 650,000 ties is some 40 MB; readers of all three clearances ask for today's, and few for another day's. */
const VIEWS_KEPT = 4;
const LATEST = 'latest';
const STILL_KNOWN = Date.parse('9999-12-31T23:59:59.999Z');

/** The views asked for last over one projection. After its last change every `known` is the same standpoint. */
export class ViewCache {
  private readonly views = new Map<string, View>();
  private readonly lastChange: number;

  constructor(private readonly projection: ProjectionArrays) {
    this.lastChange = lastChangeOf(projection);
  }

  at(standpoint: Standpoint): View {
    const known = Date.parse(standpoint.known) >= this.lastChange ? LATEST : standpoint.known;
    const key = `${standpoint.valid}|${known}|${standpoint.clearance}`;
    const view = this.views.get(key) ?? viewAt(this.projection, standpoint);
    this.views.delete(key);
    this.views.set(key, view);
    for (const oldest of this.views.keys()) {
      if (this.views.size <= VIEWS_KEPT) break;
      this.views.delete(oldest);
    }
    return view;
  }
}

/** Epoch milliseconds of the last change of anything; that what is known will be known to the end of time is none. */
function lastChangeOf(projection: ProjectionArrays): number {
  const clocks = [
    projection.nodeKnownFrom,
    projection.nodeKnownTo,
    projection.tieKnownFrom,
    projection.tieKnownTo,
    projection.evidenceKnownFrom,
    projection.evidenceKnownTo,
  ];
  return clocks.reduce(
    (last, clock) => clock.reduce((most, at) => (at < STILL_KNOWN && at > most ? at : most), last),
    -Infinity,
  );
}
