import type { StakeholderGroup } from '../../model/actor-kind';
import { INITIATIVE_TYPES } from '../../model/node-type';
import type { TieType } from '../../model/tie-type';
import { CONDUCTING_TYPES } from '../../model/tie-types';
import type { Run } from '../../neo4j/client';

export interface SeatRow {
  actor: string;
  group: StakeholderGroup | null;
  type: TieType;
}

export interface InitiativeSeats {
  initiative: string;
  /** All seats that hold, one for each tie. */
  seats: SeatRow[];
}

/** The seats of initiatives, by id of these; those without a seat are left out. */
export function listSeats(read: Run, ids: readonly string[]): Promise<InitiativeSeats[]> {
  return read('influence/list-seats', { ids, seatTypes: CONDUCTING_TYPES });
}

/** The ids of the initiatives under way in which any of the actors is seated. */
export async function listTables(read: Run, actors: readonly string[]): Promise<string[]> {
  const rows = await read<{ initiative: string }>('influence/list-tables', {
    ids: actors,
    seatTypes: CONDUCTING_TYPES,
    initiativeTypes: INITIATIVE_TYPES,
  });
  return rows.map(({ initiative }) => initiative);
}
