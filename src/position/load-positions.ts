import type { ReadContext } from '../loading/read-context';
import type { Stance } from '../model/tie-state';
import { TieType } from '../model/tie-type';
import type { TieRecord } from '../tie/tie-decoder';
import { loadTiesFrom } from '../tie/tie.loaders';

export interface PositionRecord {
  stance: Stance;
  tie: TieRecord;
}

/** The positions of an actor that hold, by the name of what they are on; a tie that names no stance is none. */
export async function loadPositions(context: ReadContext, actor: string): Promise<PositionRecord[]> {
  const ties = await loadTiesFrom(context, actor, [TieType.POSITION_ON]);
  return ties.flatMap((tie) => (tie.stance ? [{ stance: tie.stance, tie }] : []));
}
