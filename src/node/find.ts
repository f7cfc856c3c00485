import type { Context } from '../context';
import { InputError } from '../errors';
import type { TieRecord } from '../tie/tie.store';
import { tieById } from '../tie/tie.loaders';
import { nodeById } from './node.loaders';
import { findMerged, type NodeRecord } from './node.store';

/** Whatever has this id, a tie included; InputError where nothing has it at this standpoint. */
export async function findNode(context: Context, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const found = await findNodeOrNull(context, id);
  if (found) return found;
  const into = await findMerged(context.read, id);
  throw new InputError(into ? `Merged into ${into}: ${id}.` : `Not known here: ${id}.`, [argument]);
}

/** Whatever has this id, a tie included; null where nothing has it at this standpoint. */
export async function findNodeOrNull(context: Context, id: string): Promise<NodeRecord | TieRecord | null> {
  return (await context.loaders.get(nodeById).load(id)) ?? context.loaders.get(tieById).load(id);
}
