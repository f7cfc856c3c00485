import { UnknownIdError } from '../../errors';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatWords, nameIn } from '../../language/names';
import { quote, quoteAll } from '../../language/quote';
import type { ReadContext } from '../../store/loading/read-context';
import { nearestNodes, type NodesMeant } from './nearest-nodes';
import type { NodeRecord } from './node-decoder';

/** How many unknown ids of one argument are looked up; the others are only named. */
const MAX_LOOKED_UP = 3;

/** The error for ids that are unknown at this standpoint, with the nearest that exist of those that may be meant. */
export async function unknownIds(
  context: ReadContext,
  ids: readonly string[],
  argument: readonly string[],
  meant: NodesMeant = {},
  problems: readonly string[] = [],
): Promise<UnknownIdError> {
  const { language } = context;
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
  const sentences = [unknown, ...problems, ...questions].filter((sentence) => sentence !== '');
  return new UnknownIdError(sentences.join(' '), argument, suggestions);
}

/** "Did you mean A (Name of A) or B (Name of B)?"; empty for no nodes. `insteadOf` is named where there are several unknown ids. */
export function didYouMean(nodes: readonly NodeRecord[], language: Language, insteadOf = ''): string {
  if (nodes.length === 0) return '';
  const words = nodes.map((node) => {
    const name = formatName(titleOf(node, language), language);
    return message(language, 'input.suggestion', { id: node.id, name });
  });
  const values = { nodes: formatWords(words, language, 'disjunction'), insteadOf: quote(insteadOf) };
  return message(language, insteadOf === '' ? 'input.didYouMean' : 'input.didYouMeanInstead', values);
}

/** The name of a node; of a source, which has none, its title. */
function titleOf(node: NodeRecord, language: Language): string {
  return node.title ?? nameIn(node, language);
}
