import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import type { Extent, RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { ALLIANCE_SEAT_TYPES, SEAT_TYPES } from '../partnership/seat';

/** What the fragments `@rosterTypes` and `@seatsExtent` take. */
export const ROSTER_PARAMETERS: Parameters = {
  tableTypes: SEAT_TYPES,
  allianceTableTypes: ALLIANCE_SEAT_TYPES,
  network: NETWORK,
  code: THE_CODE,
};

/** How much of one list of a node is on record at a standpoint, as far as the reader sees. */
export interface RosterRow {
  /** The id of the node; of an alliance shown as a partnership that of its actor. */
  node: string;
  of: RosterKind;
  extent: Extent;
  /** How many distinct actors, countries or sessions are on record. */
  recorded: number;
  reported: number | null;
  /** Whether the source says that there are more than `reported`. */
  atLeast: boolean;
  asOf: string | null;
  /** The id of the statement that decides; null where nothing is said. */
  statement: string | null;
}

/** The lists of each of these nodes of which something is said, and the one that nodes of its type have in any case. */
export function listRosters(read: Run, ids: readonly string[]): Promise<RosterRow[]> {
  return read('roster/list-rosters', { ids, ...ROSTER_PARAMETERS });
}
