import type { Context } from '../context';
import { InputError } from '../errors';
import { nodeById } from './node.loaders';
import type { NodeRecord } from './node.store';

type Ids = readonly string[] | null | undefined;

/** The types that are actors. */
export const ACTOR_TYPES: readonly string[] = ['Member', 'Company', 'RegionalBody', 'Partner'];

/** Whether a node is an organisation or public office. */
export function isActor({ type }: Pick<NodeRecord, 'type'>): boolean {
  return ACTOR_TYPES.includes(type);
}

/** Checks ids that the caller gave; InputError names those that are unknown here or of another type. */
export function requireOfType(context: Context, type: string, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, (node) => node.type === type);
}

/** Checks that ids which the caller gave are actors; InputError names those that are not. */
export function requireActors(context: Context, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, isActor);
}

/** Checks that ids which the caller gave are nodes that fit; InputError names those that are not. */
export async function requireNodes(
  context: Context,
  ids: Ids,
  argument: readonly string[],
  fits: (node: NodeRecord) => boolean = () => true,
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  const wrong = ids.filter((_, index) => {
    const node = nodes[index];
    if (node instanceof Error) throw node;
    return !node || !fits(node);
  });
  if (wrong.length > 0) throw new InputError(`Not known here: ${wrong.join(', ')}.`, argument);
}

/** The node of an id that the caller gave; InputError where it is unknown here or of another type. */
export async function requiredOfType(
  context: Context,
  type: string,
  id: string,
  argument: readonly string[],
): Promise<NodeRecord> {
  const node = await context.loaders.get(nodeById).load(id);
  if (node?.type === type) return node;
  throw new InputError(`Not known here: ${id}.`, argument);
}
