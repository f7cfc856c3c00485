import type { Run } from '../neo4j/client';
import type { TieRecord } from '../tie/tie-decoder';

/** The ids of the nodes one current tie away from some nodes, by name, without those in `seen`. */
export async function listNeighbours(read: Run, ids: string[], seen: string[], limit: number): Promise<string[]> {
  const rows = await read<{ id: string }>('neighbourhood/list-neighbours', { ids, seen, limit });
  return rows.map(({ id }) => id);
}

/** The current ties with both ends among some nodes. */
export async function listTiesAmong(read: Run, ids: string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieRecord }>('neighbourhood/list-ties-among', { ids });
  return rows.map(({ tie }) => tie);
}
