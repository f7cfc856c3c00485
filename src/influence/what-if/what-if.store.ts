import type { StakeholderGroup } from '../../model/actor-kind';
import { INITIATIVE_TYPES } from '../../model/node-type';
import type { TieType } from '../../model/tie-type';
import { CONDUCTING_TYPES } from '../../model/tie-types';
import type { Run } from '../../neo4j/client';

/** The maximum number of ties of money that are listed; more than any node of the data has. */
const MAX_FUNDING = 1_000;

/** The ids of the ties that hold by which any of the nodes gives money to another node, by recipient. */
export async function listFunding(read: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await read<{ tie: string }>('influence/list-funding', { ids, limit: MAX_FUNDING });
  return rows.map(({ tie }) => tie);
}

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

/** By id, the initiatives that are under way and in which any of the actors is seated. */
export function listSeatsBeside(read: Run, ids: readonly string[]): Promise<InitiativeSeats[]> {
  return read('influence/list-seats-beside', {
    ids,
    seatTypes: CONDUCTING_TYPES,
    initiativeTypes: INITIATIVE_TYPES,
  });
}
