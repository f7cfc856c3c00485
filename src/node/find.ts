import type { ReadContext } from '../loading/read-context';
import { InputError } from '../errors';
import type { TieRecord } from '../tie/tie.store';
import { tieById } from '../tie/tie.loaders';
import { mergedById, nodeById } from './node.loaders';
import type { NodeRecord } from './node.store';

/** Whatever has this id, a tie included; InputError where nothing has it at this standpoint. */
export async function findNode(context: ReadContext, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const found = await findNodeOrNull(context, id);
  if (found) return found;
  const merged = await context.loaders.get(mergedById).load(id);
  throw new InputError(merged ? `Merged into ${merged.into}: ${id}.` : `Not known here: ${id}.`, [argument]);
}

/** Whatever has this id, a tie included; null where nothing has it at this standpoint. */
export async function findNodeOrNull(context: ReadContext, id: string): Promise<NodeRecord | TieRecord | null> {
  return (await context.loaders.get(nodeById).load(id)) ?? context.loaders.get(tieById).load(id);
}
