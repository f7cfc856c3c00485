import type { InfluenceContext } from '../engine/influence-context';
import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { loadNodes } from '../../node/node.loaders';

/** The names of nodes in a language, in the order of the ids. */
export async function namesOf(
  context: InfluenceContext,
  ids: readonly string[],
  language: Language,
): Promise<string[]> {
  return (await loadNodes(context, ids)).map((node) => nameIn(node, language));
}
