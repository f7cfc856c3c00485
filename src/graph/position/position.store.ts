import type { Run } from '../../store/neo4j/client';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';

const decodeTie = tieDecoder('position/list-positions-on');

/** The ties of all positions on an objective that hold, by id. */
export async function listPositionsOn(read: Run, objective: string): Promise<TieRecord[]> {
  const rows = await read<{ tie: TieValues }>('position/list-positions-on', { objective, tieColumns: TIE_COLUMNS });
  return rows.map(({ tie }) => decodeTie(tie));
}
