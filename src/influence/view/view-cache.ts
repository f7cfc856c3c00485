import type { Standpoint } from '../../neo4j/standpoint';
import type { ProjectionArrays } from '../projection/projection';
import { type UnchangedInterval, unchangedIntervalAround } from './unchanged-interval';
import { viewAt, type InfluenceView } from './view';

/** A view of 650,000 ties is some 40 MB; readers of all three clearances ask for today's, and few for another day's. */
const VIEWS_KEPT = 4;

interface ReadCache extends UnchangedInterval {
  valid: string;
  clearance: number;
  view: InfluenceView;
}

/** The views asked for last over one projection. Between two changes every `known` is the same standpoint. */
export class ViewCache {
  /** The one asked for longest ago first. */
  private readonly kept: ReadCache[] = [];

  constructor(private readonly projection: ProjectionArrays) {}

  at(standpoint: Standpoint): InfluenceView {
    const { valid, clearance } = standpoint;
    const known = Date.parse(standpoint.known);
    const place = this.kept.findIndex(
      (one) => one.valid === valid && one.clearance === clearance && one.from <= known && known < one.to,
    );
    const [kept = this.make(standpoint, known)] = place < 0 ? [] : this.kept.splice(place, 1);
    this.kept.push(kept);
    if (this.kept.length > VIEWS_KEPT) this.kept.shift();
    return kept.view;
  }

  private make(standpoint: Standpoint, known: number): ReadCache {
    const { valid, clearance } = standpoint;
    return {
      valid,
      clearance,
      ...unchangedIntervalAround(this.projection, known),
      view: viewAt(this.projection, standpoint),
    };
  }
}
