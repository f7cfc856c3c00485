import { setTimeout as wait } from 'node:timers/promises';
import { InputError, UnknownIdError } from '../../errors';
import type { Language } from '../../language/language';
import { message, type MessageKey, type MessageValues } from '../../language/message';
import { formatWords, nameIn } from '../../language/names';
import { quote, quoteAll } from '../../language/text';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES, isActorType } from '../../store/model/node-type';
import type { TieRecord } from '../tie/tie-decoder';
import { tieById } from '../tie/tie.loaders';
import { isMeant, isNameOf, nearestNodes, type NodesMeant } from './nearest-nodes';
import type { NodeRecord } from './node-decoder';
import { mergedById, nodeById } from './node.loaders';

/** How many unknown ids of one argument are looked up; the others are only named. */
const MAX_LOOKED_UP = 3;

/**
 * An unknown id is answered no sooner than this after it is looked up: finding a record that the reader may not see takes a third of a
 * millisecond longer than finding none.
 */
export const UNKNOWN_AFTER_MS = 30;

/**
 * The error for ids that are unknown at this standpoint, with the nearest that exist of those that may be meant. `lookedUpAt` is by
 * `performance.now`.
 */
async function unknownIds(
  context: ReadContext,
  lookedUpAt: number,
  ids: readonly string[],
  argument: readonly string[],
  meant: NodesMeant = {},
  problems: readonly string[] = [],
): Promise<UnknownIdError> {
  const { language } = context;
  // Suggestions are named.
  context.loaders.readWhole();
  const distinct = [...new Set(ids)];
  const lookedUp = distinct.slice(0, MAX_LOOKED_UP);
  const near = await Promise.all(lookedUp.map((id) => nearestNodes(context, id, meant)));
  const questions = near.map((nodes, index) =>
    didYouMean(nodes, language, distinct.length > 1 ? lookedUp[index] : undefined),
  );
  const unknown = message(language, 'input.unknownIds', { ids: quoteAll(ids) });
  const suggestions = near.flatMap((nodes, index) =>
    nodes.map((node) => ({ id: node.id, name: titleOf(node, language), insteadOf: lookedUp[index]! })),
  );
  const idOfName = new Map(
    near.flatMap(([node, ...others], index) => {
      const given = lookedUp[index]!;
      return node && others.length === 0 && isNameOf(given, node) ? [[given, node.id] as const] : [];
    }),
  );
  await wait(Math.max(0, lookedUpAt + UNKNOWN_AFTER_MS - performance.now()));
  const sentences = [unknown, ...problems, ...questions].filter((sentence) => sentence !== '');
  return new UnknownIdError(sentences.join(' '), argument, suggestions, idOfName);
}

/** "Did you mean A (Name of A) or B (Name of B)?"; empty for no nodes. `insteadOf` is named where there are several unknown ids. */
export function didYouMean(nodes: readonly NodeRecord[], language: Language, insteadOf = ''): string {
  if (nodes.length === 0) return '';
  const words = nodes.map((node) => {
    const name = titleOf(node, language);
    return message(language, 'input.suggestion', { id: node.id, name });
  });
  const values = { nodes: formatWords(words, language, 'disjunction'), insteadOf: quote(insteadOf) };
  return message(language, insteadOf === '' ? 'input.didYouMean' : 'input.didYouMeanInstead', values);
}

/** The name of a node; of a source, which has none, its title. */
function titleOf(node: NodeRecord, language: Language): string {
  return node.title ?? nameIn(node, language);
}

/** The node or tie with this id; InputError if there is none at this standpoint. */
export async function findNode(context: ReadContext, id: string, argument: string): Promise<NodeRecord | TieRecord> {
  const lookedUpAt = performance.now();
  const found = await findNodeOrNull(context, id);
  if (found) return found;
  const merged = await context.loaders.get(mergedById).load(id);
  if (!merged) throw await unknownIds(context, lookedUpAt, [id], [argument]);
  const values = { into: merged.into, id: quote(id) };
  throw new InputError(message(context.language, 'input.mergedInto', values), [argument]);
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
  return requireNodes(context, ids, argument, {
    misfit: 'input.notOfType',
    values: { type },
    types: [type],
  });
}

/** Checks that ids from the input are actors; the InputError names those that are not. */
export function requireActors(context: ReadContext, ids: Ids, argument: readonly string[]): Promise<void> {
  return requireNodes(context, ids, argument, { misfit: 'input.notAnActor', types: ACTOR_TYPES });
}

/** Which nodes an argument takes. */
export interface NodeCondition extends NodesMeant {
  /** The text about `ids` of other nodes, and what else it takes. */
  misfit: MessageKey;
  values?: MessageValues;
}

/**
 * Checks that ids from the input are nodes, and that they fit the condition; the InputError names the unknown ones with the
 * nearest that fit, and the others.
 */
export async function requireNodes(
  context: ReadContext,
  ids: Ids,
  argument: readonly string[],
  condition?: NodeCondition,
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const lookedUpAt = performance.now();
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  const found = new Map(ids.map((id, index) => [id, nodes[index]]));
  const unknown = ids.filter((id) => !found.get(id));
  const misfits = ids.filter((id) => {
    const node = found.get(id);
    return node && condition && !isMeant(condition, node);
  });
  const problems = condition && misfits.length > 0 ? [misfitText(context, condition, misfits)] : [];
  if (unknown.length > 0) throw await unknownIds(context, lookedUpAt, unknown, argument, condition, problems);
  if (problems.length > 0) throw new InputError(problems.join(' '), argument);
}

function misfitText({ language }: ReadContext, { misfit, values }: NodeCondition, ids: readonly string[]): string {
  return message(language, misfit, { ...values, ids: quoteAll(ids) });
}

/** The node of an id from the input; InputError if it is unknown at this standpoint or of another type. */
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
