import type { ReadContext } from '../loading/read-context';
import { InputError } from '../errors';
import { quote, quoteAll } from '../language/quote';
import { isActorType } from '../model/node-type';
import type { TieRecord } from '../tie/tie-decoder';
import { tieById } from '../tie/tie.loaders';
import { mergedById, nodeById } from './node.loaders';
import type { NodeRecord } from './node-decoder';

/** The node or tie with this id; InputError if there is none at this standpoint. */
export async function findNode(context: ReadContext, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const found = await findNodeOrNull(context, id);
  if (found) return found;
  const merged = await context.loaders.get(mergedById).load(id);
  throw new InputError(merged ? `Merged into ${merged.into}: ${quote(id)}.` : `Not known here: ${quote(id)}.`, [
    argument,
  ]);
}

/** The node or tie with this id; null if there is none at this standpoint. */
export async function findNodeOrNull(context: ReadContext, id: string): Promise<NodeRecord | TieRecord | null> {
  return (await context.loaders.get(nodeById).load(id)) ?? context.loaders.get(tieById).load(id);
}

type Ids = readonly string[] | null | undefined;

/** An optional id as a list of ids to check. An empty string is checked too: it is an unknown id. */
export function oneOrNone(id: string | null | undefined): Ids {
  return typeof id === 'string' ? [id] : null;
}

/** Whether a node is an organisation or public office. */
export function isActor({ type }: Pick<NodeRecord, 'type'>): boolean {
  return isActorType(type);
}

/** Checks ids from the input; the InputError names those that are unknown at this standpoint or of another type. */
export function requireOfType(
  context: ReadContext,
  type: string,
  ids: Ids,
  argument: readonly string[],
): Promise<void> {
  return requireNodes(context, ids, argument, { what: `a node of type ${type}`, fits: (node) => node.type === type });
}

/** Checks that ids from the input are actors; the InputError names those that are not. */
export function requireActors(context: ReadContext, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, { what: 'an actor', fits: isActor });
}

/** Checks that ids from the input are nodes for which `fits` holds; the InputError names the unknown ones and the others. */
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
  const problems = [
    ...(unknown.length > 0 ? [`Not known here: ${quoteAll(unknown)}.`] : []),
    ...(misfits.length > 0 ? [`Not ${what}: ${quoteAll(misfits)}.`] : []),
  ];
  if (problems.length > 0) throw new InputError(problems.join(' '), argument);
}

/** The node of an id from the input; InputError if it is unknown at this standpoint or of another type. */
export async function requiredOfType(
  context: ReadContext,
  type: string,
  id: string,
  argument: readonly string[],
): Promise<NodeRecord> {
  const node = await context.loaders.get(nodeById).load(id);
  if (node?.type === type) return node;
  throw new InputError(`Not known here: ${quote(id)}.`, argument);
}
