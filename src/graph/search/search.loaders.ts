import { distance } from 'fastest-levenshtein';
import type { ReadContext } from '../../store/loading/read-context';
import { InputError } from '../../errors';
import { loadList } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { foldText } from '../../language/names';
import { checkedCount } from '../../store/paging/page-args';
import { searchQuery, searchNames } from './search.store';
import type { SearchFilter, SearchHit } from './search.type';

/** The nodes whose names match the text, best first. Throws InputError if the text has no letter or digit. */
export async function search(
  context: ReadContext,
  text: string,
  first: number,
  filter?: SearchFilter | null,
): Promise<SearchHit[]> {
  checkedCount(first, 'first');
  const query = searchQuery(text);
  if (query === '') throw new InputError('Write at least one letter or digit to search for.', ['text']);
  const hits = await loadList(context, searchNames, {
    query,
    phrase: foldText(text),
    first,
    kinds: filter?.kinds ?? null,
    types: filter?.types ?? null,
  });
  return hits.map(({ node, score }) => ({
    node,
    score,
    // A getter, because most requests do not select this field.
    get matched() {
      return bestMatch(namesOf(node), text);
    },
  }));
}

/** The names of a node; of a source its title, since it has none. */
export function namesOf({ nameEn, nameFr, otherNames = [], title }: NodeRecord): string[] {
  return [nameEn, nameFr, ...otherNames, title].filter((name) => typeof name === 'string');
}

/** The name that is nearest to the text, by Levenshtein distance relative to the length of the longer one. */
export function bestMatch(names: readonly string[], text: string): string {
  const query = foldText(text);
  const [best] = names
    .map((name) => ({ name, distance: relativeDistance(foldText(name), query) }))
    .sort((a, b) => a.distance - b.distance);
  return best?.name ?? '';
}

function relativeDistance(name: string, query: string): number {
  const relative = distance(name, query) / Math.max(name.length, query.length, 1);
  // Halved, so that a long name that contains the text is not outranked by a short one that does not.
  return name.includes(query) ? relative / 2 : relative;
}
