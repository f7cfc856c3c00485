import type { Extent } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';

/** The end of the recorded calendar of a body. */
export interface HorizonRow {
  /** The id of the body. */
  body: string;
  /** A partial date. */
  until: string;
  /** The extent of the calendar on record until then. */
  extent: Extent;
}

/** Lists the calendars of bodies with opportunities of some kinds, or of any. */
export function listHorizons(read: Run, kinds: readonly string[] | null): Promise<HorizonRow[]> {
  return read('horizon/list-horizons', { kinds });
}
