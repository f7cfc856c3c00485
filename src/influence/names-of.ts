import type { Context } from '../context';
import type { Language } from '../node/language';
import { nameIn } from '../node/name';
import { loadNodes } from '../node/node.loaders';

/** The names of nodes in a language, in the order of the ids. */
export async function namesOf(context: Context, ids: readonly string[], language: Language): Promise<string[]> {
  return (await loadNodes(context, ids)).map((node) => nameIn(node, language));
}
