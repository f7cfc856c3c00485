import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import { type Extent, RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { ALLIANCE_SEAT_TYPES, SEAT_TYPES } from '../partnership/seat';

/** What the fragment `@rosterTypes` takes. */
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

/** The lists that the seats at a table may follow, the first of which something is said. */
export const LISTS_OF_SEATS: readonly RosterKind[] = [RosterKind.PARTICIPANTS, RosterKind.MEMBERS, RosterKind.PARTNERS];

/** The stored ids of the nodes of which a source says that such a list is complete, whether or not it still is at the standpoint. */
export async function listTablesSaidComplete(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('roster/list-tables-said-complete', { kinds: LISTS_OF_SEATS })).map(
    ({ id }) => id,
  );
}
