import type { StakeholderGroup } from '../../store/model/actor-kind';
import { storedId } from '../../store/model/table-id';
import type { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import { ALL_SEATS } from './seat';

export interface SeatRow {
  actor: string;
  group: StakeholderGroup | null;
  type: TieType;
}

export interface InitiativeSeats {
  /** Of an alliance shown as a partnership, its id as such. */
  initiative: string;
  /** All seats that hold, one for each tie, by the actor’s name. */
  seats: SeatRow[];
}

/** The seats of initiatives and of alliances shown as partnerships, by id of these; those without a seat are left out. */
export async function listSeats(read: Run, ids: readonly string[]): Promise<InitiativeSeats[]> {
  const idOf = new Map(ids.map((id) => [storedId(id), id]));
  const rows = await read<InitiativeSeats>('partnership/list-seats', { ids: [...idOf.keys()], ...ALL_SEATS });
  return rows.map((row) => ({ ...row, initiative: idOf.get(row.initiative)! }));
}
