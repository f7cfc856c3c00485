import type { Context } from '../context';
import { InputError } from '../errors';
import type { TieRecord } from '../tie/tie.store';
import { tieById } from '../tie/tie.loaders';
import { nodeById } from './node.loaders';
import type { NodeRecord } from './node.store';

/** Whatever has this id, a tie included; InputError where nothing has it at this standpoint. */
export async function findNode(context: Context, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const found = (await context.loaders.get(nodeById).load(id)) ?? (await context.loaders.get(tieById).load(id));
  if (found) return found;
  throw new InputError(`Not known here: ${id}.`, [argument]);
}
