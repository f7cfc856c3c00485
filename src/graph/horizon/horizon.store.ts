import type { Extent } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';

/** Until when the calendar of a body is on record. */
export interface HorizonRow {
  /** The id of the body. */
  body: string;
  /** A partial date. */
  until: string;
  /** How much of the calendar until then is on record. */
  extent: Extent;
}

/** The calendars of the bodies that hold opportunities of some kinds, or of any. */
export function listHorizons(read: Run, kinds: readonly string[] | null): Promise<HorizonRow[]> {
  return read('horizon/list-horizons', { kinds });
}
