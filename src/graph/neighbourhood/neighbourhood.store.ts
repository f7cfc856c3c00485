import type { Run } from '../../store/neo4j/client';
import { tieMapDecoder, type TieMap, type TieRecord } from '../tie/tie-decoder';

const decodeTie = tieMapDecoder('neighbourhood/list-ties-among');

/** The ids of the nodes one current tie away from some nodes, by name, without those in `seen`. */
export async function listNeighbours(read: Run, ids: string[], seen: string[], limit: number): Promise<string[]> {
  const rows = await read<{ id: string }>('neighbourhood/list-neighbours', { ids, seen, limit });
  return rows.map(({ id }) => id);
}

/** The current ties with both ends among some nodes. */
export async function listTiesAmong(read: Run, ids: string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieMap }>('neighbourhood/list-ties-among', { ids });
  return rows.map(({ tie }) => decodeTie(tie));
}
