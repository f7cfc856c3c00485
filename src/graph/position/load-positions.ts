import type { ReadContext } from '../../store/loading/read-context';
import { TieType } from '../../store/model/tie-type';
import { loadTiesFrom } from '../tie/tie.loaders';
import { type PositionRecord, positionsOf } from './positions-of';

/** The positions of an actor that hold, by the name of what they are on. */
export async function loadPositions(context: ReadContext, actor: string): Promise<PositionRecord[]> {
  return positionsOf(await loadTiesFrom(context, actor, [TieType.POSITION_ON]));
}
