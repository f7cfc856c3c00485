import { distance } from 'fastest-levenshtein';
import type { ReadContext } from '../loading/read-context';
import { InputError } from '../errors';
import { loadList } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import { fold } from '../language/names';
import { checkedCount } from '../paging/page-args';
import { searchQuery, searchNames } from './search.store';
import type { SearchFilter, SearchHit } from './search.type';

/** What has a name that fits the text, best first. Throws InputError where the text has no letter or digit. */
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
    phrase: fold(text),
    first,
    kinds: filter?.kinds ?? null,
  });
  return hits.map(({ node, score }) => ({
    node,
    score,
    // Compared only where it is read.
    get matched() {
      return bestMatch(namesOf(node), text);
    },
  }));
}

function namesOf({ nameEn, nameFr, otherNames = [] }: NodeRecord): string[] {
  return [nameEn, nameFr, ...otherNames].filter((name) => typeof name === 'string');
}

/** The one of some names that is nearest to the text, by the share of its letters that differ (Levenshtein). */
export function bestMatch(names: readonly string[], text: string): string {
  const wanted = fold(text);
  const [best] = names.map((name) => ({ name, far: farness(fold(name), wanted) })).sort((a, b) => a.far - b.far);
  return best?.name ?? '';
}

function farness(name: string, wanted: string): number {
  const whole = distance(name, wanted) / Math.max(name.length, wanted.length, 1);
  // A name that holds the text is nearer than its other words make it look.
  return name.includes(wanted) ? whole / 2 : whole;
}
