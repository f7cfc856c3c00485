import { setTimeout as wait } from 'node:timers/promises';
import { InputError, UnknownIdError } from '../../errors';
import type { Language } from '../../language/language';
import { message, type MessageKey, type MessageValues } from '../../language/message';
import { formatWords } from '../../language/names';
import { quote, quoteAll } from '../../language/text';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES, isActorType } from '../../store/model/node-type';
import type { TieRecord } from '../tie/tie-decoder';
import { tieById } from '../tie/tie.loaders';
import { matchesConstraint, isNameOf, nearestNodes, type NodeConstraint } from './nearest-nodes';
import type { NodeRecord } from './node-decoder';
import { mergedById, nodeById, titleOf } from './node.loaders';

/** Maximum number of unknown ids of one argument that are looked up; others are only named. */
const MAX_LOOKED_UP = 3;

/** The characters of an id; a text with others is a name. */
const ID = /^[A-Z0-9-]*$/;

/**
 * Minimum time between the look-up of an unknown id and its answer: a record that the viewer may
 * not see takes a third of a millisecond longer to look up than one that does not exist.
 */
export const UNKNOWN_AFTER_MS = 30;

/** Creates the error for unknown ids, with near nodes; `lookedUpAt` is of `performance.now`. */
async function unknownIds(
  context: ReadContext,
  lookedUpAt: number,
  ids: readonly string[],
  argument: readonly string[],
  condition: NodeConstraint = {},
  problems: readonly string[] = [],
): Promise<UnknownIdError> {
  const { language } = context;
  // Suggestions need the names of nodes.
  context.loaders.readWhole();
  const distinct = [...new Set(ids)];
  const lookedUp = distinct.slice(0, MAX_LOOKED_UP);
  const near = await Promise.all(lookedUp.map((id) => nearestNodes(context, id, condition)));
  const questions = near.map((nodes, index) =>
    didYouMean(nodes, language, distinct.length > 1 ? lookedUp[index] : undefined),
  );
  const unknown = message(language, 'input.unknownIds', { ids: quoteAll(ids) });
  const suggestions = near.flatMap((nodes, index) =>
    nodes.map((node) => ({ id: node.id, name: titleOf(node, language), insteadOf: lookedUp[index]! })),
  );
  const idOfName = new Map(
    near.flatMap((nodes, index) => {
      const [node, ...others] = ownFirst(nodes);
      const unknownId = lookedUp[index]!;
      return node && others.length === 0 && isNameOf(unknownId, node) ? [[unknownId, node.id] as const] : [];
    }),
  );
  await wait(Math.max(0, lookedUpAt + UNKNOWN_AFTER_MS - performance.now()));
  const sentences = [unknown, ...problems, ...questions].filter((sentence) => sentence !== '');
  const isUnknownName = suggestions.length === 0 && ids.some((id) => !ID.test(id));
  return new UnknownIdError(sentences.join(' '), argument, suggestions, idOfName, isUnknownName);
}

/** Sub-regions of the M49 standard; one has the French name of a region of the network. */
const M49 = 'REG-M49-';

/** Returns the nodes without sub-regions of M49, where others are as near. */
function ownFirst(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  const own = nodes.filter(({ id }) => !id.startsWith(M49));
  return own.length > 0 ? own : nodes;
}

/** Formats "Did you mean A (Name of A) or B?"; names `insteadOf` where several ids are unknown. */
export function didYouMean(nodes: readonly NodeRecord[], language: Language, insteadOf = ''): string {
  if (nodes.length === 0) return '';
  const words = nodes.map((node) => {
    const name = titleOf(node, language);
    return message(language, 'input.suggestion', { id: node.id, name });
  });
  const values = { nodes: formatWords(words, language, 'disjunction'), insteadOf: quote(insteadOf) };
  return message(language, insteadOf === '' ? 'input.didYouMean' : 'input.didYouMeanInstead', values);
}

/** Loads the node or tie with this id; throws InputError if none exists at this standpoint. */
export async function findNode(context: ReadContext, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const lookedUpAt = performance.now();
  const node = await findNodeOrNull(context, id);
  if (node) return node;
  const merged = await context.loaders.get(mergedById).load(id);
  if (!merged) throw await unknownIds(context, lookedUpAt, [id], [argument]);
  const values = { into: merged.into, id: quote(id) };
  throw new InputError(message(context.language, 'input.mergedInto', values), [argument]);
}

/** Loads the node or tie with this id; null if none exists at this standpoint. */
export async function findNodeOrNull(context: ReadContext, id: string): Promise<NodeRecord | TieRecord | null> {
  return (await context.loaders.get(nodeById).load(id)) ?? context.loaders.get(tieById).load(id);
}

type Ids = readonly string[] | null | undefined;

/** Returns an optional id as a list; an empty string is included, since it is an unknown id. */
export function oneOrNone(id: string | null | undefined): Ids {
  return typeof id === 'string' ? [id] : null;
}

/** Returns true for an organisation or public office. */
export function isActor({ type }: Pick<NodeRecord, 'type'>): boolean {
  return isActorType(type);
}

/** Checks ids from the input. Throws InputError for unknown ids and nodes of another type. */
export function requireOfType(
  context: ReadContext,
  type: string,
  ids: Ids,
  argument: readonly string[],
): Promise<void> {
  return requireNodes(context, ids, argument, {
    misfit: 'input.notOfType',
    values: { type },
    types: [type],
  });
}

/** Checks that ids from the input are actors. Throws InputError that names the others. */
export function requireActors(context: ReadContext, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, { misfit: 'input.notAnActor', types: ACTOR_TYPES });
}

/** The nodes that an argument accepts. */
export interface NodeCondition extends NodeConstraint {
  /** The message about `ids` of other nodes, which names the accepted ones. */
  misfit: MessageKey;
  values?: MessageValues;
}

/** Throws InputError, with the nearest nodes, where an id is no node that matches the condition. */
export async function requireNodes(
  context: ReadContext,
  ids: Ids,
  argument: readonly string[],
  condition?: NodeCondition,
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const lookedUpAt = performance.now();
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  const nodeOfId = new Map(ids.map((id, index) => [id, nodes[index]]));
  const unknown = ids.filter((id) => !nodeOfId.get(id));
  const misfits = ids.filter((id) => {
    const node = nodeOfId.get(id);
    return node && condition && !matchesConstraint(condition, node);
  });
  const problems = condition && misfits.length > 0 ? [misfitText(context, condition, misfits)] : [];
  if (unknown.length > 0) throw await unknownIds(context, lookedUpAt, unknown, argument, condition, problems);
  if (problems.length > 0) throw new InputError(problems.join(' '), argument);
}

function misfitText({ language }: ReadContext, { misfit, values }: NodeCondition, ids: readonly string[]): string {
  return message(language, misfit, { ...values, ids: quoteAll(ids) });
}

/** Loads the node of an input id. Throws InputError if it is unknown or of another type. */
export async function requiredOfType(
  context: ReadContext,
  type: string,
  id: string,
  argument: readonly string[],
): Promise<NodeRecord> {
  const lookedUpAt = performance.now();
  const node = await context.loaders.get(nodeById).load(id);
  if (node?.type === type) return node;
  throw await unknownIds(context, lookedUpAt, [id], argument, { types: [type] });
}
