import type { ReadContext } from '../loading/read-context';
import { InputError } from '../errors';
import { isActorType } from '../model/node-type';
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

type Ids = readonly string[] | null | undefined;

/** An id that the caller may leave out, as ids to check; an empty one is an id that nothing has. */
export function oneOrNone(id: string | null | undefined): Ids {
  return typeof id === 'string' ? [id] : null;
}

/** Whether a node is an organisation or public office. */
export function isActor({ type }: Pick<NodeRecord, 'type'>): boolean {
  return isActorType(type);
}

/** Checks ids that the caller gave; InputError names those that are unknown here or of another type. */
export function requireOfType(
  context: ReadContext,
  type: string,
  ids: Ids,
  argument: readonly string[],
): Promise<void> {
  return requireNodes(context, ids, argument, { what: `a node of type ${type}`, fits: (node) => node.type === type });
}

/** Checks that ids which the caller gave are actors; InputError names those that are not. */
export function requireActors(context: ReadContext, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, { what: 'an actor', fits: isActor });
}

/** Checks that ids which the caller gave are nodes that fit; InputError names those that are unknown and those that do not. */
export async function requireNodes(
  context: ReadContext,
  ids: Ids,
  argument: readonly string[],
  { what, fits }: { what: string; fits: (node: NodeRecord) => boolean } = { what: 'a node', fits: () => true },
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  const found = new Map(ids.map((id, index) => [id, nodes[index]]));
  const unknown = ids.filter((id) => !found.get(id));
  const misfits = ids.filter((id) => {
    const node = found.get(id);
    return node && !fits(node);
  });
  const complaints = [
    ...(unknown.length > 0 ? [`Not known here: ${unknown.join(', ')}.`] : []),
    ...(misfits.length > 0 ? [`Not ${what}: ${misfits.join(', ')}.`] : []),
  ];
  if (complaints.length > 0) throw new InputError(complaints.join(' '), argument);
}

/** The node of an id that the caller gave; InputError where it is unknown here or of another type. */
export async function requiredOfType(
  context: ReadContext,
  type: string,
  id: string,
  argument: readonly string[],
): Promise<NodeRecord> {
  const node = await context.loaders.get(nodeById).load(id);
  if (node?.type === type) return node;
  throw new InputError(`Not known here: ${id}.`, argument);
}
