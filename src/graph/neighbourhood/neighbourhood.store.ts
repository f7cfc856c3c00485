import type { Run } from '../../store/neo4j/client';
import { tieMapDecoder, type TieMap, type TieRecord } from '../tie/tie-decoder';

const decodeTie = tieMapDecoder('neighbourhood/list-ties-among');

/** Lists the ids of nodes one current tie away, by name, without the ids in `seen`. */
export async function listNeighbours(read: Run, ids: string[], seen: string[], limit: number): Promise<string[]> {
  const rows = await read<{ id: string }>('neighbourhood/list-neighbours', { ids, seen, limit });
  return rows.map(({ id }) => id);
}

/** Lists the current ties with both ends among some nodes. */
export async function listTiesAmong(read: Run, ids: string[]): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieMap }>('neighbourhood/list-ties-among', { ids });
  return rows.map(({ tie }) => decodeTie(tie));
}
