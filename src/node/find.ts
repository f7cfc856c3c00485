import type { Context } from '../context';
import { InputError } from '../errors';
import type { TieRecord } from '../tie/tie.store';
import { tieById } from '../tie/tie.loaders';
import { nodeById } from './node.loaders';
import type { NodeRecord } from './node.store';

/** Types that stand in the graph but are not nodes of the public schema. */
const INTERNAL = new Set(['IndicatorValue']);

/** Whatever has this id, a tie included; InputError where nothing has it at this standpoint. */
export async function findNode(context: Context, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const node = await context.loaders.get(nodeById).load(id);
  const found = node && !INTERNAL.has(node.type) ? node : await context.loaders.get(tieById).load(id);
  if (found) return found;
  throw new InputError(`Not known here: ${id}.`, [argument]);
}
