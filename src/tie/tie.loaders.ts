import { MAX_IDS } from '../neo4j/id-batches';
import type { ReadContext } from '../loading/read-context';
import { oneByKey } from '../loading/one-by-key';
import { pageWithNodes } from '../node/node.loaders';
import { pageTiesOfNode, readTies, type TieRecord } from './tie.store';

/** A tie by its id, whatever its status; null where there is none or the reader may not see it. */
export const tieById = oneByKey(readTies, ({ id }) => id, MAX_IDS);

/** A page of the ties of a node. */
export const tiesOfNode = pageWithNodes(pageTiesOfNode);

/** The ties of ids that were read at this same standpoint, in their order. */
export async function loadTies(context: ReadContext, ids: readonly string[]): Promise<TieRecord[]> {
  const ties = await context.loaders.get(tieById).loadMany(ids);
  return ties.map((tie) => {
    if (tie === null) throw new Error('An id of a tie that is not known at this standpoint');
    return tie;
  });
}
