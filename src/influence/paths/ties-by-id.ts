import type { InfluenceContext } from '../engine/influence-context';
import { tieById } from '../../tie/tie.loaders';
import type { TieRecord } from '../../tie/tie.store';

/** The ties of ids that the engine gave at this same standpoint, in their order. */
export function tiesById(context: InfluenceContext, ids: readonly string[]): Promise<TieRecord[]> {
  const loader = context.loaders.get(tieById);
  return Promise.all(
    ids.map(async (id) => {
      const tie = await loader.load(id);
      if (!tie) throw new Error('The engine gave the id of a tie that is not known at this standpoint');
      return tie;
    }),
  );
}
