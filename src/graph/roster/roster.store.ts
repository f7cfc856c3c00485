import { NETWORK, THE_CODE } from '../../store/model/record-ids';
import { type Extent, RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { ALLIANCE_SEAT_TYPES, SEAT_TYPES } from '../partnership/seat';

/** The parameters of the fragment `@roster-types`. */
export const ROSTER_PARAMETERS: Parameters = {
  tableTypes: SEAT_TYPES,
  allianceTableTypes: ALLIANCE_SEAT_TYPES,
  network: NETWORK,
  code: THE_CODE,
};

/** The extent of one roster of a node at a standpoint, as the viewer sees it. */
export interface RosterRow {
  /** The id of the node, or of the actor behind a coalition partnership. */
  node: string;
  of: RosterKind;
  extent: Extent;
  /** The number of distinct actors, countries, sessions or pledges on record. */
  recorded: number;
  /** The number of signatures next to the pledges of governments; else 0. */
  signatures: number;
  /** The types of tie that put a node on the list. */
  types: string[];
  reported: number | null;
  /** True where the source states that the list has more than `reported`. */
  atLeast: boolean;
  asOf: string | null;
  /** The id of the statement that decides; null without one. */
  statement: string | null;
}

/** Lists the rosters with a statement of each node, and the default roster of its type. */
export function listRosters(read: Run, ids: readonly string[]): Promise<RosterRow[]> {
  return read('roster/list-rosters', { ids, ...ROSTER_PARAMETERS });
}

/** The kinds of rosters that may decide the seats; the first with a statement does. */
export const LISTS_OF_SEATS: readonly RosterKind[] = [RosterKind.PARTICIPANTS, RosterKind.MEMBERS, RosterKind.PARTNERS];

/** Lists nodes with such a roster stated complete, even if not so at the standpoint. */
export async function listCompleteSeatRosters(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('roster/list-tables-said-complete', { kinds: LISTS_OF_SEATS })).map(
    ({ id }) => id,
  );
}
